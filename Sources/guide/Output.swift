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

  /// Shows pages that are made for some names at a time, so that a large library needs little
  /// memory.
  func showBatches(
    of names: [Slug], page: (ArraySlice<Slug>) -> Page
  ) throws(Complaint) {
    let batch = 4096
    let format = format
    var buffer = OutputBuffer()
    for start in stride(from: 0, to: names.count, by: batch) {
      render(page(names[start..<min(start + batch, names.count)]), as: format, into: &buffer)
    }
    try write(buffer.bytes)
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
