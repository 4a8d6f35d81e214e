import GuideLexicon
import GuideModel
import GuideWords

/// Tells a disclaimer by what it says, where it has no heading of its own.
enum DisclaimerCues {
  /// What a disclaimer without a heading is called.
  private static let heading = "Disclaimer"
  /// Longer paragraphs say more than what a guide does not replace.
  private static let longest = 1200

  /// Whether a section's paragraphs hold all three cues.
  ///
  /// They are: information only; does not replace, diagnose or treat; someone who does. A help
  /// section is never taken for one.
  static func areAll(in section: Guide.Section) -> Bool {
    guard section.role != .seekHelp, !section.blocks.isEmpty else { return false }
    var texts: [Guide.Text] = []
    for block in section.blocks {
      guard case .paragraph(let text) = block else { return false }
      texts.append(text)
    }
    return areAll(in: texts)
  }

  /// Whether a text of these words holds all three.
  static func areAll(in words: Words) -> Bool { areAll(in: [words]) }

  private static func areAll(in texts: [Guide.Text]) -> Bool {
    areAll(in: texts.map { Words($0.text) })
  }

  private static func areAll(in words: [Words]) -> Bool {
    Lexicon.disclaimerCues.allSatisfy { cue in words.contains { cue.contains($0) } }
      || Lexicon.pageDisclaimerCues.allSatisfy { cue in words.contains { cue.contains($0) } }
      || Lexicon.disclaimerPurposes.allSatisfy { cue in words.contains { cue.contains($0) } }
  }

  /// The disclaimer that a block is, by its label or by what it says.
  fileprivate static func disclaimer(in block: Guide.Block, calledSo: Bool) -> HeadedBlocks? {
    switch block {
    case .paragraph(let text): return disclaimer(text, calledSo: calledSo)
    case .quote(let line, let blocks):
      guard let first = blocks.first, case .paragraph(let text) = first else { return nil }
      if calledSo, let found = disclaimer(text, calledSo: true) {
        return HeadedBlocks(
          heading: found.heading, role: .disclaimer, blocks: found.blocks + blocks.dropFirst())
      }
      let texts = blocks.flatMap { $0.texts }
      return !calledSo && areAll(in: texts) ? headed(line: line, blocks) : nil
    case .list, .heading, .code, .table, .image, .rule: return nil
    }
  }

  private static func disclaimer(_ text: Guide.Text, calledSo: Bool) -> HeadedBlocks? {
    if !calledSo {
      let isOne = text.text.utf8.count <= longest && areAll(in: [text])
      return isOne ? headed(line: text.line, [.paragraph(text)]) : nil
    }
    guard let entry = AboutEntry(line: text.line, text.text), labels.contains(Words(entry.name)),
      !entry.value.isEmpty, let rest = text.dropping(prefixBefore: entry.value)
    else { return nil }
    let heading = Guide.Text(line: text.line, text: entry.name)
    return HeadedBlocks(heading: heading, role: .disclaimer, blocks: [.paragraph(rest)])
  }

  private static func headed(line: Int, _ blocks: [Guide.Block]) -> HeadedBlocks {
    HeadedBlocks(
      heading: Guide.Text(line: line, text: heading), role: .disclaimer, blocks: blocks)
  }

  private static let labels: [Phrase] = ["(important) (medical|health) disclaimer"]
}

extension [Guide.Block] {
  /// Takes the first disclaimer out, and a thematic break that it leaves at the end.
  mutating func removeDisclaimer(calledSo: Bool) -> HeadedBlocks? {
    for place in indices {
      guard let found = DisclaimerCues.disclaimer(in: self[place], calledSo: calledSo) else {
        continue
      }
      remove(at: place)
      if place == count, case .rule? = last { removeLast() }
      return found
    }
    return nil
  }
}

extension Guide.Part {
  /// The part without the disclaimer that stands in it; nil where none does.
  ///
  /// What tells when to get help is never taken for one, unless it is called so.
  func withoutDisclaimer(calledSo: Bool) -> (Guide.Part, HeadedBlocks)? {
    switch self {
    case .prose(let section):
      if section.role == .seekHelp, !calledSo {
        guard case .paragraph(let text)? = section.blocks.last, !RedFlags.mayBe(in: text.text),
          let found = DisclaimerCues.disclaimer(in: .paragraph(text), calledSo: false)
        else { return nil }
        let blocks = Array(section.blocks.dropLast())
        return (
          .prose(Guide.Section(heading: section.heading, role: section.role, blocks: blocks)), found
        )
      }
      return removing(from: section.blocks, calledSo) {
        .prose(Guide.Section(heading: section.heading, role: section.role, blocks: $0))
      }
    case .help(let help):
      guard calledSo, let last = help.levels.last else { return nil }
      return removing(from: last.blocks, calledSo) { blocks in
        let level = Guide.Help.Level(urgency: last.urgency, heading: last.heading, blocks: blocks)
        return .help(
          Guide.Help(
            heading: help.heading, intro: help.intro, levels: help.levels.dropLast() + [level]))
      }
    case .questions(let list):
      guard let last = list.items.last else { return nil }
      return removing(from: last.answer, calledSo) { blocks in
        let items = list.items.dropLast() + [Guide.FAQ(question: last.question, answer: blocks)]
        return .questions(
          Guide.QuestionList(heading: list.heading, intro: list.intro, items: Array(items)))
      }
    case .takeaways(let part):
      return removing(from: part.blocks, calledSo) {
        .takeaways(Guide.Takeaways(heading: part.heading, blocks: $0))
      }
    case .bottomLine(let part):
      return removing(from: part.blocks, calledSo) {
        .bottomLine(Guide.BottomLine(heading: part.heading, blocks: $0))
      }
    case .sources(let list):
      return removing(from: list.blocks, calledSo) {
        .sources(Guide.SourceList(heading: list.heading, blocks: $0))
      }
    case .types, .disclaimer, .related, .about: return nil
    }
  }

  private func removing(
    from blocks: [Guide.Block], _ calledSo: Bool, _ part: ([Guide.Block]) -> Guide.Part
  ) -> (Guide.Part, HeadedBlocks)? {
    var blocks = blocks
    guard let found = blocks.removeDisclaimer(calledSo: calledSo) else { return nil }
    return (part(blocks), found)
  }
}

extension Lexicon {
  /// The same on copied pages, from the file of words: of what it speaks, what that is not, who helps.
  static let pageDisclaimerCues = [
    Vocabulary.phrases("disclaimerScope"), Vocabulary.phrases("disclaimerCue"),
    Vocabulary.phrases("disclaimerWho"),
  ]

  /// What a shorter one says: what its texts are for, and what they are not.
  static let disclaimerPurposes = [
    Vocabulary.phrases("disclaimerPurpose"), Vocabulary.phrases("disclaimerCue"),
  ]

  /// What a disclaimer says, one list of patterns a cue.
  static let disclaimerCues: [[Phrase]] = [
    [
      "... information only ...", "... informational|educational|information purposes ...",
      "... only ... information ...", "... information ... only ...", "... general information ...",
    ],
    [
      """
      ... not|isn't|doesn't|don't|cannot|can't|never|no|shouldn't|aren't ... diagnose|diagnosis\
      |diagnosing|replace|replaces|replacement|substitute|treat|treating|treatment ...
      """
    ],
    [
      """
      ... doctor|doctors|doctor's|nurse|nurses|professional|professionals|physician|gp|pharmacist\
      |clinician|provider|providers ...
      """
    ],
  ]
}
