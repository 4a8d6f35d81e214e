import GuideModel
import GuideRendering
import GuideSystem

/// Writes pages to standard output, through a pager where the text needs one.
struct OutputWriter {
  let reading: Reading
  let surroundings: Surroundings

  init(_ reading: Reading, in surroundings: Surroundings = .real) {
    self.reading = reading
    self.surroundings = surroundings
  }

  /// Writes a page in the form that was asked for.
  func write(_ page: Page) throws(WriteError) {
    if mayPage {
      var buffer = OutputBuffer(capacity: 32768)
      render(page, as: format, into: &buffer)
      return try write(buffer.bytes)
    }
    var failure: WriteError?
    var buffer = OutputBuffer(capacity: 32768) { piece in
      // After a failure the rest has nowhere to go.
      guard failure == nil else { return }
      do throws(WriteError) { try System.writePiece(piece) } catch { failure = error }
    }
    render(page, as: format, into: &buffer)
    if let failure { throw failure }
    try System.writeOutput(buffer.bytes)
  }

  /// Writes finished text.
  func write(_ bytes: [UInt8]) throws(WriteError) {
    if let pager = pager(for: bytes),
      System.page(bytes, through: pager, lessOptions: surroundings.lessOptions) == .ran
    {
      return
    }
    try System.writeOutput(bytes)
  }

  /// The format of the pages.
  var format: Format {
    switch reading.form {
    case .text: .text(TextLayout(reading.display, in: surroundings))
    case .markdown: .markdown
    case .json: .json
    case .html: .html
    }
  }

  /// Whether a text goes through a pager where it does not fit.
  private var mayPage: Bool {
    reading.display.pager == .whereNeeded && surroundings.outputIsTerminal()
      && !surroundings.hasDumbTerminal
  }

  /// The pager to show a text with; nil where it goes straight to standard output.
  private func pager(for bytes: [UInt8]) -> String? {
    mayPage && !fits(bytes) ? surroundings.pagerCommand : nil
  }

  /// Whether a text fits the terminal, with a line to spare for the shell's prompt.
  private func fits(_ bytes: [UInt8]) -> Bool {
    guard let size = surroundings.outputSize(), size.rows > 0 else { return false }
    return rowCount(of: bytes, columns: size.columns) < size.rows
  }
}

extension Surroundings {
  /// What less is told: to leave on the screen what fits, and in its prompt how to leave.
  ///
  /// A reader's own options stay, but for R: without it, less would print the escapes of looks. It
  /// stands first there, as the last option may be a text without an end.
  fileprivate var lessOptions: String {
    guard let own = variable("LESS") else { return #"FRXPs?e(END) .q\: quit   h\: help$"# }
    return "-R " + own
  }

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
