import GuideSystem

@main
enum Main {
  static func main() {
    finish(with: outcome(of: Array(System.arguments().dropFirst())))
  }
}
