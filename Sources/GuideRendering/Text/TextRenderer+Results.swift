import GuideModel

extension SearchResult {
  /// How many guides there are places of; those of one guide stand together.
  fileprivate var guideCount: Int {
    var count = 0
    var last: Slug?
    for hit in hits where hit.guide != last {
      count += 1
      last = hit.guide
    }
    return count
  }
}

extension SearchResult.Hit {
  /// The snippet with the words that were looked for strongly stressed.
  fileprivate var markedSnippet: [Guide.Inline] {
    let bytes = Array(snippet.text.utf8)
    func text(_ range: Range<Int>) -> Guide.Inline {
      .text(String(decoding: bytes[range], as: UTF8.self))
    }
    var inlines: [Guide.Inline] = []
    var end = 0
    for match in joinedMatches(in: bytes) {
      inlines += [text(end..<match.start), .strong([text(match.start..<match.end)])]
      end = match.end
    }
    return inlines + [text(end..<bytes.count)]
  }

  /// The matches, those with only a blank between them as one.
  private func joinedMatches(in bytes: [UInt8]) -> [SearchResult.Snippet.Match] {
    snippet.matches.reduce(into: []) { joined, match in
      let end = joined.last?.end ?? 0
      guard match.start >= end, match.end <= bytes.count else { return }
      if let last = joined.last, bytes[end..<match.start] == [UInt8(ascii: " ")] {
        joined[joined.count - 1] = SearchResult.Snippet.Match(start: last.start, end: match.end)
      } else {
        joined.append(match)
      }
    }
  }
}

extension TextRenderer {
  /// Writes what a search found, and the short disclaimer.
  mutating func write(_ found: SearchResult) {
    for hit in found.hits {
      write(TextRenderer.place(hit.guide.text + ": ", hit.section, hit.heading))
      indented { $0.writeSnippet(of: hit) }
    }
    writer.separate()
    if let first = found.hits.first {
      let guides = found.guideCount
      let command = Wording.command(showing: first.guide.text, section: first.section)
      write(
        Wording.count(found.hits.count, "place") + " in " + Wording.count(guides, "guide")
          + ". Read one: " + command)
    } else {
      write("Nothing found for “\(found.query)”.")
    }
    if let suggestion = found.suggestion { write("Did you mean “\(suggestion)”?") }
    writer.separate()
    write(StandingText.shortDisclaimer)
  }

  private static func place(_ before: String, _ section: Int?, _ heading: String) -> String {
    before + (section.map { "\($0). " } ?? "") + heading
  }

  private mutating func writeSnippet(of hit: SearchResult.Hit) {
    guard layout.matches == .stressed else { return write(hit.snippet.text) }
    paragraph.clear()
    append(hit.markedSnippet)
    writeParagraph()
  }

  /// Writes what was found for a question: a notice first, then the guides' own words.
  mutating func write(_ answer: Answer, from origin: Origin) {
    if let notice = answer.notice {
      writeHeading(Wording.text(notice))
      writer.separate()
    }
    switch answer.outcome {
    case .crisis: return
    case .emergency where answer.passages.isEmpty: return
    case .none: writeNoAnswer(answer)
    case .unclear: writeUnclear()
    case .answer, .help, .emergency:
      var last: Slug?
      for passage in answer.passages {
        if passage.guide != last { writeHeading(Wording.text(passage.title)) }
        last = passage.guide
        writer.separate()
        write(passage, from: origin)
      }
      writeHelp(of: answer, from: origin)
      write(StandingText.quotation)
    }
  }

  /// Writes where the guide says when to get help, below an answer that does not quote it.
  private mutating func writeHelp(of answer: Answer, from origin: Origin) {
    guard let help = answer.help, !answer.passages.contains(where: { $0.urgency != nil }) else {
      return
    }
    let name = Self.name(of: help.guide, from: origin)
    writeHeading(
      help.heading, isRed: false, with: Wording.command(showing: name, section: help.section))
    writer.separate()
  }

  private mutating func writeUnclear() {
    write(StandingText.unclear)
    writer.separate()
    write(StandingText.inAnEmergency)
    write(StandingText.shortDisclaimer)
  }

  private mutating func writeNoAnswer(_ answer: Answer) {
    write(StandingText.noAnswer)
    guard !answer.readingOn.isEmpty else { return }
    writer.separate()
    for pointer in answer.readingOn {
      write(pointer.title + ": " + pointer.heading)
      let command = Wording.command(showing: pointer.guide.text, section: pointer.section)
      marked("  ") { $0.write(command) }
    }
    writer.separate()
    write(StandingText.shortDisclaimer)
  }

  /// Writes a passage under its heading, with the command that shows where it stands.
  private mutating func write(_ passage: Answer.Passage, from origin: Origin) {
    let name = Self.name(of: passage.guide, from: origin)
    writeHeading(
      passage.caption ?? passage.heading, isRed: passage.urgency == .emergency,
      with: Wording.command(showing: name, section: passage.section))
    indented { $0.write(quote: passage.quote) }
    writer.separate()
  }

  /// What a command calls a guide by.
  private static func name(of guide: Slug, from origin: Origin) -> String {
    switch origin {
    case .library, .ownFile: guide.text
    case .file(let path): path.quotedForShell
    }
  }

  /// Writes a heading with a command at the end of its line, or in the next where it does not fit.
  private mutating func writeHeading(_ heading: String, isRed: Bool, with command: String) {
    paragraph.clear()
    appendHeading(Wording.text(heading), isRed: isRed)
    let room = min(writer.columns ?? TextRenderer.commandEnd, TextRenderer.commandEnd)
    let columns = fitter.columns(of: paragraph.bytes, 0..<paragraph.bytes.count)
    let gap = room - columns - command.utf8.count
    guard gap >= 2 else {
      writeParagraph()
      return indented { $0.write(command) }
    }
    paragraph.append(String(repeating: " ", count: gap) + command)
    writeParagraph()
  }

  /// The columns that a heading and its command fill at most: further apart they are not seen as one.
  private static let commandEnd = 80

  /// Writes paragraphs with an empty line between them, items with their lines under their words.
  private mutating func write(quote: String) {
    for line in quote.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        writer.separate()
      } else if let mark = line.itemMark {
        marked(String(line.prefix(mark))) { $0.write(String(line.dropFirst(mark))) }
      } else {
        write(String(line))
      }
    }
  }

  /// Writes findings in the one-line form that editors understand, which is never wrapped, with
  /// their hints indented.
  mutating func write(_ findings: [Diagnostic]) {
    for finding in findings {
      let place = "\(finding.file):\(finding.line):\(finding.column)"
      let what = "\(finding.severity.rawValue): \(finding.code.rawValue): \(finding.message)"
      writeLine("\(place): \(what)")
      writeLine("  hint: \(finding.hint)")
    }
  }

  private mutating func writeLine(_ text: String) {
    writer.beginLine()
    writer.append(oneLine: text, as: layout.characters)
    writer.endLine()
  }
}

extension Substring {
  /// How many characters mark a line as an item: blanks, a dash or a number, and a blank; nil for
  /// another line.
  fileprivate var itemMark: Int? {
    let bytes = utf8
    let blanks = bytes.prefix { $0 == UInt8(ascii: " ") }.count
    let rest = bytes.dropFirst(blanks)
    if rest.starts(with: "- ".utf8) { return blanks + 2 }
    let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
    guard digits > 0, digits < 4, rest.dropFirst(digits).starts(with: ". ".utf8) else { return nil }
    return blanks + digits + 2
  }
}
