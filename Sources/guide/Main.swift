import GuideSystem

@main
enum Main {
  static func main() {
    let status = run(Array(System.arguments().dropFirst()))
    System.exit(status.rawValue)
  }
}

/// Does what the arguments ask for.
///
/// The one place where complaints become words and an exit status.
func run(_ arguments: [String]) -> ExitStatus {
  do {
    return try perform(arguments)
  } catch .failure(.unwritable(.readerGone)) {
    // A reader that leaves early, such as `head`, is no failure worth a word.
    System.endAsReaderIsGone()
  } catch .usage(.noCommand) {
    System.writeError(Array(HelpText.short.utf8))
    return .failed
  } catch {
    report(error)
    return error.exitStatus
  }
}
