import GuideMarkdown
import Glibc

@main
enum Main {
  static func main() {
    var input: [UInt8] = []
    var buf = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = unsafe read(0, &buf, buf.count)
      if n <= 0 { break }
      input.append(contentsOf: buf[0..<n])
    }
    let d = Document(
      parsing: input, options: CommandLine.arguments.count > 1 ? .guide : .commonMark)
    d.writeHTML { s in
      unsafe s.withUnsafeBytes { b in
        var off = 0
        while off < b.count {
          let n = unsafe write(1, b.baseAddress! + off, b.count - off); if n <= 0 { return };
          off += n
        }
      }
    }
  }
}
