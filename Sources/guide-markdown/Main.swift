import GuideMarkdown
import GuideSystem

/// `guide-markdown`: Markdown from a file or standard input, as HTML on standard output.
@main
enum Main {
  static func main() {
    do {
      try run(Arguments(parsing: System.arguments().dropFirst()))
    } catch .output(.readerGone) {
      System.endAsReaderIsGone()
    } catch {
      System.writeError(Array("guide-markdown: \(error.sentence)\n".utf8))
      System.exit(2)
    }
  }

  private static func run(_ arguments: Arguments) throws(Failure) {
    switch arguments.mode {
    case .help: try write(Array(Arguments.help.utf8))
    case .version: try write(Array("guide-markdown 0.1.0\n".utf8))
    case .convert: try convert(read(arguments.file), arguments.options)
    case .benchmark:
      let benchmark = Benchmark(of: try read(arguments.file), options: arguments.options)
      try write(Array(benchmark.report.utf8))
    }
  }

  private static func read(_ file: String?) throws(Failure) -> [UInt8] {
    do {
      guard let file else { return try System.contentsOfStandardInput(limit: Document.sizeLimit) }
      return try System.contents(ofFile: file, limit: Document.sizeLimit)
    } catch {
      throw .input(file ?? "standard input", error)
    }
  }

  private static func convert(_ bytes: [UInt8], _ options: Document.Options) throws(Failure) {
    let document = Document(parsing: bytes, options: options)
    do {
      try document.writeHTML { (piece: Span<UInt8>) throws(WriteError) in
        try System.writePiece(piece)
      }
      try System.closeOutput()
    } catch {
      throw .output(error)
    }
  }

  private static func write(_ bytes: [UInt8]) throws(Failure) {
    do { try System.writeOutput(bytes) } catch { throw .output(error) }
  }
}

/// What was typed.
private struct Arguments {
  enum Mode {
    case convert
    case benchmark
    case help
    case version
  }

  private(set) var mode = Mode.convert
  private(set) var options = Document.Options.commonMark
  private(set) var file: String?

  init(parsing words: some Sequence<String>) throws(Failure) {
    var areOptionsOver = false
    for word in words {
      if areOptionsOver || word == "-" || !word.hasPrefix("-") {
        try take(file: word)
      } else if word == "--" {
        areOptionsOver = true
      } else {
        try take(option: word)
      }
    }
  }

  private mutating func take(option: String) throws(Failure) {
    switch option {
    case "--extensions": options = .guide
    case "--bench": mode = .benchmark
    case "-h", "--help": mode = .help
    case "-V", "--version": mode = .version
    default: throw .unknownOption(option)
    }
  }

  private mutating func take(file word: String) throws(Failure) {
    guard file == nil else { throw .surplusFile(word) }
    if word != "-" { file = word }
  }

  static let help = """
    Usage: guide-markdown [--extensions] [--bench] [FILE]

    Reads Markdown (CommonMark 0.31.2) from FILE or standard input and writes HTML to standard
    output. Raw HTML passes through: meant for text whose author is trusted.

      --extensions   also read tables, bare addresses and image sizes, as guides are read
      --bench        parse FILE again and again in this process and print the speed
      -h, --help     print this help
      -V, --version  print the version

    """
}

/// Why there is no HTML.
private enum Failure: Error {
  case unknownOption(String)
  case surplusFile(String)
  case input(String, FileError)
  case output(WriteError)

  var sentence: String {
    switch self {
    case .unknownOption(let option):
      "unknown option '\(option)'; 'guide-markdown --help' lists the options"
    case .surplusFile(let word): "one file at a time; '\(word)' is one too many"
    case .input(let name, let error): "cannot read \(name): \(Self.reason(error))"
    case .output(.isClosed): "cannot write: standard output is closed"
    case .output(.failed(let error)): "cannot write: \(error.sentence)"
    case .output(.readerGone): "cannot write: the reader has gone"
    }
  }

  private static func reason(_ error: FileError) -> String {
    switch error {
    case .missing: "there is no such file"
    case .isFolder: "it is a folder"
    case .isNoFolder: "it is no folder"
    case .isPipe: "it is a pipe"
    case .isDevice: "it is a device"
    case .linkLoop: "its links lead to each other"
    case .linkOut: "it is a link that leads elsewhere"
    case .notPermitted: "permission denied"
    case .tooLarge(let limit): "it has more than \(limit) bytes"
    case .isClosed: "it is closed"
    case .failed(let error): error.sentence
    }
  }
}

/// Passes over one input in this process, so that neither starting nor reading counts.
private struct Benchmark {
  let report: String

  /// At least so many passes, and for at least so long.
  private static let leastPasses = 7
  private static let leastTime = Duration.milliseconds(500)

  init(of bytes: [UInt8], options: Document.Options) {
    let parse = Benchmark.median { _ = Document(parsing: bytes, options: options) }
    var written = 0
    let both = Benchmark.median {
      Document(parsing: bytes, options: options).writeHTML { written &+= $0.count }
    }
    report = """
      \(bytes.count) bytes
      parse         \(Benchmark.speed(bytes.count, parse))
      parse + HTML  \(Benchmark.speed(bytes.count, both))

      """
  }

  private static func median(_ work: () -> Void) -> Duration {
    let clock = ContinuousClock()
    var times: [Duration] = []
    let start = clock.now
    while times.count < leastPasses || clock.now - start < leastTime {
      times.append(clock.measure(work))
    }
    return times.sorted()[times.count / 2]
  }

  private static func speed(_ count: Int, _ time: Duration) -> String {
    let seconds = time / .seconds(1)
    let tenths = seconds > 0 ? Int(Double(count) / seconds / 100_000) : 0
    return "\(tenths / 10).\(tenths % 10) MB/s, median pass \(time)"
  }
}
