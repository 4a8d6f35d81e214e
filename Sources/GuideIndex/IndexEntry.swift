/// What a segment holds of a document beside its postings.
///
/// What the document is, only its owner knows: the index keeps a key, by which documents are in order,
/// and some facts, both as bytes.
package struct IndexEntry: Sendable, Hashable {
  /// What its owner tells a document by.
  package struct Listed: Sendable, Hashable {
    /// What documents are in the order of.
    package let key: ArraySlice<UInt8>
    /// What else the owner keeps of it.
    package let facts: ArraySlice<UInt8>
  }

  /// What its owner tells it by.
  package let listed: Listed
  /// The terms of the title and of each other name, as hashes.
  package let names: [[UInt32]]
  /// The hashes of the questions that it answers.
  package let questions: [UInt64]
  /// How many words it has, at most `UInt16.max`.
  package internal(set) var length: UInt16 = 0
  /// The document in its owner's form; empty where none is kept.
  package internal(set) var text: [UInt8] = []

  /// A document.
  package init(
    key: [UInt8], facts: [UInt8], names: [[UInt32]], questions: [UInt64], text: [UInt8] = []
  ) {
    listed = Listed(key: key[...], facts: facts[...])
    self.names = names
    self.questions = questions
    self.text = text
  }
}

extension IndexEntry {
  /// Appends the entry, without its length and text, which lie elsewhere; `init(from:)` reads it.
  ///
  /// The names stand first, as ranking needs no more.
  func encode(into bytes: inout [UInt8]) {
    bytes.append(variable: names.count)
    for name in names {
      bytes.append(variable: name.count)
      for term in name { bytes.append(fixed: term) }
    }
    bytes.append(variable: questions.count)
    for question in questions { bytes.append(fixed: question) }
    bytes.append(counted: listed.key)
    bytes.append(counted: listed.facts)
  }

  /// Reads an entry.
  init(from decoder: inout ByteDecoder) throws(IndexError) {
    var names: [[UInt32]] = []
    for _ in 0..<(try decoder.count()) {
      var name: [UInt32] = []
      for _ in 0..<(try decoder.count()) { name.append(try decoder.fixed(UInt32.self)) }
      names.append(name)
    }
    self.names = names
    var questions: [UInt64] = []
    for _ in 0..<(try decoder.count()) { questions.append(try decoder.fixed(UInt64.self)) }
    self.questions = questions
    listed = try Listed(from: &decoder)
  }

  /// Reads of an entry how much of a name is covered, for the name that is covered most; nothing
  /// is allocated, as ranking does this for some hundred documents.
  static func coverage(
    from decoder: inout ByteDecoder, by covers: (UInt32) -> Float
  ) throws(IndexError) -> Float {
    var most: Float = 0
    for _ in 0..<(try decoder.count()) {
      let count = try decoder.count()
      var covered: Float = 0
      for _ in 0..<count { covered += covers(try decoder.fixed(UInt32.self)) }
      if covered > 0 { most = max(most, covered / Float(count)) }
    }
    return most
  }

  /// Reads of an entry what its owner tells it by.
  static func listed(from decoder: inout ByteDecoder) throws(IndexError) -> Listed {
    for _ in 0..<(try decoder.count()) {
      _ = try decoder.take(try decoder.count() * MemoryLayout<UInt32>.size)
    }
    _ = try decoder.take(try decoder.count() * MemoryLayout<UInt64>.size)
    return try Listed(from: &decoder)
  }
}

extension IndexEntry.Listed {
  fileprivate init(from decoder: inout ByteDecoder) throws(IndexError) {
    key = try decoder.counted()
    facts = try decoder.counted()
  }
}
