import GuideWords

/// The groups of `synonyms.txt`: everyday words and the words of guides for one thing.
enum Synonyms {
  /// Words for one thing.
  struct Group: Sendable {
    /// Each member as the stems of its words.
    let members: [[[UInt8]]]
    /// Those that the text says.
    let said: [[[UInt8]]]

    /// Whether a stem is one of a member that the text says.
    func says(_ stem: [UInt8]) -> Bool { said.contains { $0.contains(stem) } }
  }

  /// The groups of which a text says a member.
  ///
  /// A member has a telling word, so lines without one of the text's are passed; of the others most
  /// words are told apart by their first letters.
  static func groups(saidIn text: PhraseText, by telling: [[UInt8]]) -> [Group] {
    let stems = StemSet(telling)
    return VocabularyFile.synonyms.withBytes { bytes in
      var groups: [Group] = []
      VocabularyLines.forEach(in: bytes) { line in
        guard WordList.holds(any: stems, in: bytes, line),
          let group = Group(bytes, line, saidIn: text)
        else { return }
        groups.append(group)
      }
      return groups
    }
  }
}

extension Synonyms.Group {
  /// The group of a line; nil where the text says none of its members.
  fileprivate init?(
    _ bytes: borrowing Span<UInt8>, _ line: Range<Int>, saidIn text: PhraseText
  ) {
    guard let column = VocabularyLines.pieces(of: bytes, line, between: "\t").first else {
      return nil
    }
    var members: [[[UInt8]]] = []
    for member in VocabularyLines.pieces(of: bytes, column, between: ",") {
      members.append(WordList.stems(of: VocabularyLines.text(bytes, member)))
    }
    let said = members.filter(text.holds)
    if said.isEmpty { return nil }
    self.members = members
    self.said = said
  }
}

extension PhraseText {
  /// Whether the words of a phrase stand in the text, one directly after the other.
  func holds(_ phrase: [[UInt8]]) -> Bool {
    guard let first = phrase.first else { return false }
    return words.indices.contains { start in
      words[start].stem == first && words.count - start >= phrase.count
        && zip(words[start...], phrase).allSatisfy { $0.stem == $1 }
    }
  }
}
