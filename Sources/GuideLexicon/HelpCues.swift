import GuideModel
package import GuideWords

/// Tells by its words whether a line says whom to see or call, and when.
package enum HelpCues {
  /// The most words of a line that names a level of help.
  private static let mostWords = 25

  /// Whether a heading opens a help section, beside those that the roles of headings know.
  package static func areIn(heading: Words) -> Bool {
    if heading.count > mostWords { return false }
    if visits.contains(heading) { return true }
    return opensWithAction(heading) && RedFlags.mayBe(in: heading.joined)
  }

  /// Whether a line introduces signs to get help: it names a level and sends the reader there, and a
  /// colon or an "if" leads over to the signs.
  package static func introduceSigns(in line: String) -> Bool {
    let words = Words(line)
    guard words.count > 2, words.count <= mostWords * 2 else { return false }
    let isOpen = line.utf8.last == UInt8(ascii: ":") || ["if", "when"].contains(words.texts.last)
    guard isOpen else { return false }
    // "Dial 911. Do this if the person:" says in one sentence what to do, in the next when.
    guard line.sentenceRanges.count == 1 else {
      let last = words.texts.suffix(6)
      return RedFlags.mayBe(in: line) && (last.contains("if") || last.contains("when"))
    }
    let urgency = Urgency(ofHeading: line)
    guard words.count <= mostWords, urgency != .unspecified else { return false }
    if Guide.Role(ofHeading: words) == .seekHelp || RedFlags.mayBe(in: line) { return true }
    return (urgency == .emergency || urgency == .urgent) && sendings.contains(words)
  }

  /// Whether the reader is told at once what to do: "Go to the emergency room if".
  private static func opensWithAction(_ words: Words) -> Bool { openings.contains(words) }

  private static let openings: [Phrase] = [
    "see|call|ring|phone|dial|contact|consult|visit|seek|get|go|ask|book|speak|talk|make|arrange ...",
    "immediately|urgently|always see|call|contact|seek|get|go ...",
  ]

  private static let visits: [Phrase] = [
    "... when should|to ... visit|book|appointment|physiotherapist|hospital|er ...",
    "immediate action required", "emergency signs|symptoms", "when it is an emergency",
  ]

  private static let sendings: [Phrase] = [
    "... send|take|bring|rush ... to ...", "... ambulance ...", "... immediately|urgently ...",
    "... symptoms|signs ... emergency ...", "... emergency symptoms|signs ...",
  ]
}
