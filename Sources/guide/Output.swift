import GuideModel
import GuideRendering
import GuideSystem

/// Where a command's output goes: standard output, through a pager where the text needs one.
struct Output {
  let reading: Reading
  let surroundings: Surroundings

  init(_ reading: Reading, in surroundings: Surroundings = .real) {
    self.reading = reading
    self.surroundings = surroundings
  }

  /// Shows a page in the form that was asked for.
  func show(_ page: Page) throws(Complaint) {
    var buffer = OutputBuffer(capacity: 32768)
    render(page, as: format, into: &buffer)
    try write(buffer.bytes)
  }

  /// Shows a page and ends the program.
  ///
  /// What the page holds is not freed first, which would take a tenth of the time of a `show`.
  func finish(with page: Page) throws(Complaint) -> Never {
    try show(page)
    System.exit(ExitStatus.done.rawValue)
  }

  /// Shows a page whose parts are made and rendered on all processors, for some names at a time;
  /// says whether it is empty.
  ///
  /// What is faulty is named on standard error. A large library needs little more memory than its
  /// names and the text.
  func showParts(
    of names: [Slug], part: @Sendable @escaping (ArraySlice<Slug>) -> PagePart
  ) throws(Complaint) -> Bool {
    let format = format
    var bytes: [UInt8] = []
    // Faults are named as they are met, and a part's memory is used again for the next ones.
    let batch = 4096
    for start in stride(from: 0, to: names.count, by: batch) {
      let names = names[start..<min(start + batch, names.count)]
      let parts = System.inChunks(count: names.count, of: 64) { range in
        [RenderedPart(part(names.dropFirst(range.lowerBound).prefix(range.count)), format)]
      }
      for part in parts {
        bytes += part.bytes
        for failure in part.failures { report(.failure(failure)) }
      }
    }
    try write(bytes)
    return bytes.isEmpty
  }

  /// Writes finished text to standard output or, where it needs one, through a pager.
  private func write(_ bytes: [UInt8]) throws(Complaint) {
    if let pager = pager(for: bytes),
      System.page(bytes, through: pager, lessOptions: "FRX") == .ran
    {
      return
    }
    try Output.write(bytes)
  }

  /// Writes one line a text, as it stands.
  func writeLines(_ lines: [String]) throws(Complaint) {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    try Output.write(bytes)
  }

  /// Writes finished text straight to standard output.
  static func write(_ bytes: [UInt8]) throws(Complaint) {
    do {
      try System.writeOutput(bytes)
    } catch {
      throw .failure(.unwritable(error))
    }
  }

  private var format: Format {
    switch reading.form {
    case .text: .text(TextLayout(reading.display, in: surroundings))
    case .markdown: .markdown
    case .json: .json
    case .html: .html
    }
  }

  /// The pager to show a text with; nil where it goes straight to standard output.
  private func pager(for bytes: [UInt8]) -> String? {
    guard reading.display.pager == .whereNeeded, surroundings.outputIsTerminal(),
      !surroundings.hasDumbTerminal, !fits(bytes)
    else { return nil }
    return surroundings.pagerCommand
  }

  /// Whether a text fits the terminal, with a line to spare for the shell's prompt.
  private func fits(_ bytes: [UInt8]) -> Bool {
    guard let size = surroundings.outputSize(), size.rows > 0 else { return false }
    return rowCount(of: bytes, columns: size.columns) < size.rows
  }
}

/// A part of a page that is made in parts.
struct PagePart: Sendable {
  let page: Page
  /// What could not be read for it.
  let failures: [Failure]
}

/// The bytes of such a part.
private struct RenderedPart: Sendable {
  let bytes: [UInt8]
  let failures: [Failure]

  init(_ part: PagePart, _ format: Format) {
    var buffer = OutputBuffer()
    render(part.page, as: format, into: &buffer)
    bytes = buffer.bytes
    failures = part.failures
  }
}

extension Surroundings {
  /// GUIDE_PAGER, PAGER or less; nil where that is empty, `cat` or not there.
  fileprivate var pagerCommand: String? {
    let command = variable("GUIDE_PAGER") ?? variable("PAGER") ?? "less"
    let words = command.split(separator: " ")
    guard let program = words.first, words != ["cat"] else { return nil }
    // A command with more to it than words is the shell's to look up.
    guard !command.utf8.contains(where: { "\"'\\$`;&|<>()=*?[#~".utf8.contains($0) }) else {
      return command
    }
    return System.hasProgram(String(program)) ? command : nil
  }
}
