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

  /// The groups of which a text says a member, in the order of the file.
  ///
  /// A member has a telling word, so only groups with one of the text's are looked at.
  static func groups(saidIn text: PhraseText, by telling: [[UInt8]]) -> [Group] {
    VocabularyFile.packedSynonyms.withBytes { packed in
      let keys = WordKeys(at: 0, in: packed)
      var groups: [Group] = []
      for row in keys.rows(of: telling.map { WordKeys.key($0) }, in: packed) {
        let start = packed.number(at: keys.end + row * 4, bytes: 4)
        if let group = Group(at: start, in: packed, saidIn: text) { groups.append(group) }
      }
      return groups
    }
  }

  /// The file as it is packed.
  ///
  ///     keys        the stem of any word of a group → its number (`WordKeys`)
  ///     places      of the groups, four bytes each
  ///     groups      how many members, of each how many words, of each how many letters, and these
  static func packed(_ file: borrowing Span<UInt8>) -> [UInt8] {
    var rows: [UInt32: [Int]] = [:]
    var groups: [[UInt8]] = []
    VocabularyLines.forEach(in: file) { line in
      guard let column = VocabularyLines.pieces(of: file, line, between: "\t").first else { return }
      let members = VocabularyLines.pieces(of: file, column, between: ",").map {
        WordList.stems(of: VocabularyLines.text(file, $0))
      }
      for stem in Set(members.flatMap { $0 }) {
        rows[WordKeys.key(stem), default: []].append(groups.count)
      }
      groups.append(Group.packed(members))
    }
    var packed = WordKeys.packed(rows)
    var start = packed.count + groups.count * 4
    for group in groups {
      packed.append(number: start, bytes: 4)
      start += group.count
    }
    return packed + groups.flatMap { $0 }
  }
}

extension Synonyms.Group {
  /// The group at a place; nil where the text says none of its members.
  fileprivate init?(at start: Int, in packed: borrowing Span<UInt8>, saidIn text: PhraseText) {
    var place = start + 1
    var said: [Int] = []
    for number in 0..<Int(packed[start]) where Self.takeMember(&place, in: packed, saidIn: text) {
      said.append(number)
    }
    if said.isEmpty { return nil }
    var members: [[[UInt8]]] = []
    place = start + 1
    for _ in 0..<packed[start] { members.append(Self.member(at: &place, in: packed)) }
    self.members = members
    self.said = said.map { members[$0] }
  }

  /// Passes a member; whether the text says it, words that say nothing between its own: "my throat
  /// is on fire".
  private static func takeMember(
    _ place: inout Int, in packed: borrowing Span<UInt8>, saidIn text: PhraseText
  ) -> Bool {
    let start = place
    place += 1
    for _ in 0..<packed[start] { place += 1 + Int(packed[place]) }
    for first in text.words.indices where text.words.count - first >= Int(packed[start]) {
      var position = start + 1
      var word = first
      while position < place, word < text.words.count {
        if holds(text.words[word].stem, at: position, in: packed) {
          position += 1 + Int(packed[position])
        } else if word == first || !StopWords.contains(text.words[word].folded) {
          break
        }
        word += 1
      }
      if position == place { return true }
    }
    return false
  }

  /// Whether a word stands at a place.
  private static func holds(
    _ word: [UInt8], at place: Int, in packed: borrowing Span<UInt8>
  ) -> Bool {
    guard Int(packed[place]) == word.count else { return false }
    for index in word.indices where packed[place + 1 + index] != word[index] { return false }
    return true
  }

  private static func member(at place: inout Int, in packed: borrowing Span<UInt8>) -> [[UInt8]] {
    var member: [[UInt8]] = []
    let count = packed[place]
    place += 1
    for _ in 0..<count {
      let end = place + 1 + Int(packed[place])
      member.append((place + 1..<end).map { packed[$0] })
      place = end
    }
    return member
  }

  fileprivate static func packed(_ members: [[[UInt8]]]) -> [UInt8] {
    var packed = [UInt8(members.count)]
    for member in members {
      packed.append(UInt8(member.count))
      for word in member { packed += [UInt8(word.count)] + word }
    }
    return packed
  }
}
