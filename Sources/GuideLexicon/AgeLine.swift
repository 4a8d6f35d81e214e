package import GuideModel
import GuideWords

extension Guide.RelatedGuide.Age {
  /// The age that a line such as `Updated 3 weeks ago` gives; nil for any other line.
  package init?(line: String) {
    let cut = Words(line)
    guard (3...6).contains(cut.count), cut[cut.count - 1].elementsEqual("ago".utf8) else {
      return nil
    }
    let words = cut.texts
    let unit = words[words.count - 2]
    let amount = words[words.count - 3]
    guard
      let unit = Lexicon.ageUnits[unit.hasSuffix("s") ? String(unit.dropLast()) : unit],
      let amount = Int(decimal: amount.utf8) ?? Lexicon.ageAmounts[amount],
      words.dropLast(3).allSatisfy(Lexicon.ageOpeners.contains)
    else { return nil }
    self.init(amount: amount, unit: unit)
  }
}
