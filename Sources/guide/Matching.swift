import GuideModel

extension String {
  /// The text as it is compared: lower case, straight quotes, no diacritics of Latin letters, one
  /// blank for whatever stands between words.
  var comparable: String {
    var result = ""
    var blankIsDue = false
    for character in lowercased() where character != "'" && character != "\u{2019}" {
      guard character.isLetter || character.isNumber else {
        blankIsDue = !result.isEmpty
        continue
      }
      if blankIsDue { result.append(" ") }
      blankIsDue = false
      result.append(character)
    }
    return result
  }
}

/// Words of which all have to be found.
struct WantedWords {
  private let words: [String]

  init(_ words: [String]) {
    self.words = words.map { $0.comparable }.filter { !$0.isEmpty }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { words.isEmpty }

  /// Whether every word stands in one of the texts or another.
  func areAll(in texts: [String]) -> Bool {
    let texts = texts.map { $0.comparable }
    return words.allSatisfy { word in texts.contains { $0.firstRange(ofText: word) != nil } }
  }
}

extension [Block] {
  /// The texts of the blocks and of all that they hold, in no order that matters.
  var texts: [String] {
    var texts: [String] = []
    var rest = self
    while let block = rest.popLast() {
      switch block {
      case .paragraph(let text), .heading(_, let text): text.add(to: &texts, &rest)
      case .list(let list): list.items.forEach { $0.add(to: &texts, &rest) }
      case .quote(_, let blocks): rest += blocks
      case .code(_, _, let text): texts.append(text)
      case .table(let table):
        ([table.header] + table.rows).joined().forEach { $0.add(to: &texts, &rest) }
      case .image(let image): texts.append(image.alt)
      case .rule: break
      }
    }
    return texts
  }
}

extension Text {
  fileprivate func add(to texts: inout [String], _ rest: inout [Block]) {
    texts.append(text)
    rest += blocks
  }
}
