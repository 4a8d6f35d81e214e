// Places in a text, found in its bytes.

extension String {
  /// The place after a colon or dash that stands at a place of its bytes, and the blanks around it.
  package func placeAfterMark(from place: Int) -> Int {
    let characters = utf8Span
    let bytes = characters.span
    let mark = bytes.afterSpaces(from: place)
    return bytes.afterSpaces(from: mark + bytes.lengthOfMark(at: mark))
  }

  /// Where a short text first stands, byte for byte.
  package func firstRange(ofText text: String) -> Range<Index>? {
    let (characters, wanted) = (utf8Span, text.utf8Span)
    guard let place = characters.span.firstPlace(of: wanted.span) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: text.utf8.count)
  }
}

extension Span<UInt8> {
  /// Whether other bytes stand at a place.
  fileprivate func holds(_ other: Span<UInt8>, at place: Int) -> Bool {
    guard other.count <= count - place else { return false }
    for offset in other.indices where self[place + offset] != other[offset] { return false }
    return true
  }

  /// Where other bytes first stand.
  fileprivate func firstPlace(of other: Span<UInt8>) -> Int? {
    guard let first = other.isEmpty ? nil : other[0] else { return nil }
    for place in indices where self[place] == first && holds(other, at: place) { return place }
    return nil
  }

  /// The first place from another on where no space stands.
  fileprivate func afterSpaces(from place: Int) -> Int {
    var place = place
    while place < count, self[place] == UInt8(ascii: " ") { place += 1 }
    return place
  }

  /// The bytes of a colon, hyphen or dash at a place; 0 where none stands there.
  fileprivate func lengthOfMark(at place: Int) -> Int {
    guard place < count else { return 0 }
    switch self[place] {
    case UInt8(ascii: ":"), UInt8(ascii: "-"): return 1
    case 0xE2 where place + 2 < count:
      // U+2013 and U+2014.
      let isDash = self[place + 2] == 0x93 || self[place + 2] == 0x94
      return self[place + 1] == 0x80 && isDash ? 3 : 0
    default: return 0
    }
  }
}

extension StringProtocol {
  /// What follows a beginning, byte for byte; nil where the text does not begin so.
  package func dropping(_ beginning: String) -> SubSequence? {
    let length = beginning.utf8.count
    guard utf8.starts(with: beginning.utf8) else { return nil }
    return self[utf8.index(startIndex, offsetBy: length)...]
  }
}
