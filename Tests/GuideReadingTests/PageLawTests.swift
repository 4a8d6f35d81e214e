import GuideModel
import GuideReading
import Testing

/// Nothing of a copied page is lost, and no sentence that sends someone to get help is hidden,
/// wherever it stands.
struct PageLawTests {
  static let pages = [
    RawPages.sentenceCase, RawPages.longPrefixes, RawPages.promotionInTheMiddle,
    RawPages.twoTypesLists, RawPages.contentsWithEntries, RawPages.relatedGuides,
  ]

  /// Words that fields of the model say, and not their texts: labels, names of months.
  private static let labels: Set<String> = [
    "written", "medically", "reviewed", "by", "on", "q", "a", "question", "answer", "updated",
    "published", "last", "page", "next", "review", "due", "author", "may", "march", "january",
    "mar", "jan", "min", "read",
  ]

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map { String($0) }
      .filter { !Self.labels.contains($0) }
  }

  @Test(arguments: 0..<40) func everyWordOfAPageIsKept(_ seed: UInt64) throws {
    var generator = RobustnessTests.Generator(state: seed)
    let pieces = Self.pages.flatMap { $0.split(separator: "\n\n").map { String($0) } }
    let page = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined(separator: seed.isMultiple(of: 3) ? "\n" : "\n\n")
    let kept = LawTests.Kept(try read(page))
    let lost = words(page).filter { !kept.holds(word: $0) }
    #expect(lost.isEmpty, "\(lost) of\n\(page)")
  }

  @Test(arguments: [
    "Call 999 if your lips turn blue.", "See a doctor if it lasts for more than a week.",
    "Go to A&E straight away if you cannot move your legs.",
    "Get medical help at once if you faint.",
  ])
  func adviceToGetHelpIsFlaggedWhereverItStands(_ advice: String) throws {
    for page in Self.pages {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
      for place in 1...lines.count where place == lines.count || lines[place].isEmpty {
        let text = (lines[..<place] + ["", advice, ""] + lines[place...]).joined(separator: "\n")
        let guide = try read(text)
        let line = place + 2
        let isFlagged =
          guide.redFlagLines.contains(line) || guide.saysWithoutFlag(advice, line: line)
        #expect(isFlagged, "line \(line) is no red flag in:\n\(text)")
        #expect(!guide.furniture.contains { $0.line == line }, "line \(line) hidden in:\n\(text)")
      }
    }
  }
}

extension Guide {
  /// Whether the line stands among guides to read next, sources or the disclaimer, in which no red
  /// flags are looked for.
  fileprivate func saysWithoutFlag(_ text: String, line: Int) -> Bool {
    disclaimer.blocks.contains { $0.line == line }
      || (sources?.items ?? []).contains { $0.text.line == line }
      || related.contains { $0.title.line == line || $0.teaser?.text.contains(text) ?? false }
  }
}
