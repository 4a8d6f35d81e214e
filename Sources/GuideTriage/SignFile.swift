import DangerSigns

/// The file of signs, compiled in; its first lines say how it is written.
package enum SignFile {
  /// Hands over the file's bytes.
  package static func withBytes<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    let bytes = unsafe UnsafeBufferPointer(start: DangerSignsBytes(), count: DangerSignsLength())
    return body(unsafe bytes.span)
  }

  /// Hands over the packed form of the file, as `guide-pack` makes it.
  package static func withPacked<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    let bytes = unsafe UnsafeBufferPointer(
      start: DangerSignsPacked(), count: DangerSignsPackedLength())
    return body(unsafe bytes.span)
  }

  /// The bytes as a text, for tests and for trying another file.
  package static var text: String {
    withBytes { bytes in String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self) }
  }
}

/// What a line of the file is.
package enum SignLine: Sendable {
  /// The name of a sign, which what follows belongs to.
  case sign
  /// A class of words that rows may name.
  case wordClass
  /// The title of a list of rows.
  case list(SignList)
  /// A row of the list that was begun.
  case row
  /// How soon help is needed.
  case level
  /// The address of a page that names the sign.
  case source
  /// How guides word the sign, all of them alike.
  case guideWording
  /// The guides that have the wording before it.
  case guideNames
  /// Whether a clinician has checked the sign.
  case clinicalCheck
  /// A line that is written as none of these.
  case unknown
}

/// The lists of rows.
package enum SignList: Sendable {
  /// How people tell the sign.
  case toldBy
  /// Alarming words that are meant otherwise: they are read as if they did not stand there.
  case notMeant
  /// Words from a past tense to a past time, all of them: what happened then is no sign now.
  case anotherTime
  /// What says that it is here and now after all.
  case hereAndNow
  /// Who has it that is no person: an animal, or somebody in a book.
  case anotherBody
  /// What says that a person has it after all.
  case somebody
  /// Words that are repaired where a letter of them is wrong.
  case misspelt
  /// Words that differ from those by a letter and are no mistakes.
  case noMistakes
}

/// Goes through a file line by line; a line is told by its first byte.
package struct SignLines {
  private var place = 0

  package init() {}

  /// The next line that says something, with the range of what it says.
  package mutating func next(
    in bytes: borrowing Span<UInt8>
  ) -> (line: SignLine, range: Range<Int>)? {
    while place < bytes.count {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      let line = start..<place
      place += 1
      if line.isEmpty || bytes[start] == UInt8(ascii: "#") { continue }
      return Self.line(line, in: bytes)
    }
    return nil
  }

  private static func line(
    _ line: Range<Int>, in bytes: borrowing Span<UInt8>
  ) -> (SignLine, Range<Int>) {
    switch bytes[line.lowerBound] {
    case UInt8(ascii: " "): return (.row, bytes.trimmed(line))
    case UInt8(ascii: "["): return (.sign, line.lowerBound + 1..<line.upperBound - 1)
    case UInt8(ascii: "@"): return (.wordClass, line)
    default: return keyed(line, in: bytes)
    }
  }

  private static let keys: [(String, SignLine)] = [
    ("level:", .level), ("source:", .source), ("in guides:", .guideWording),
    ("named by:", .guideNames),
    ("checked by a clinician:", .clinicalCheck), ("told by:", .list(.toldBy)),
    ("not meant:", .list(.notMeant)), ("another time:", .list(.anotherTime)),
    ("here and now:", .list(.hereAndNow)), ("another body:", .list(.anotherBody)),
    ("somebody:", .list(.somebody)), ("misspelt:", .list(.misspelt)),
    ("no mistakes:", .list(.noMistakes)),
  ]

  private static func keyed(
    _ line: Range<Int>, in bytes: borrowing Span<UInt8>
  ) -> (SignLine, Range<Int>) {
    for (key, kind) in keys where bytes.holds(key, at: line.lowerBound) {
      let value = line.lowerBound + key.utf8.count..<max(line.upperBound, line.lowerBound)
      return (kind, value.isEmpty ? value : bytes.trimmed(value))
    }
    return (.unknown, line)
  }
}

extension Span<UInt8> {
  /// Whether a text stands at a place.
  fileprivate func holds(_ text: String, at start: Int) -> Bool {
    var place = start
    for byte in text.utf8 {
      guard place < count, self[place] == byte else { return false }
      place += 1
    }
    return true
  }

  /// A range without the blanks before it.
  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, self[start] == UInt8(ascii: " ") { start += 1 }
    return start..<range.upperBound
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: range.map { self[$0] }, as: UTF8.self)
  }
}
