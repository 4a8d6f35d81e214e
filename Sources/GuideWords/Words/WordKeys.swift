/// Which rows of a packed list a text may say: a table from the words of the rows to their numbers.
///
/// A list holds hundreds of rows and a text a few words, so that only a few dozen rows are looked at.
///
///     counts      how many keys and how many numbers there are, four bytes each
///     keys        the hash of a word, and where the numbers of its rows begin, four bytes each; in
///                 order of the hashes
///     numbers     of rows, two bytes each
package struct WordKeys: Sendable {
  private let keys: Int
  private let numbers: Int
  private let keyCount: Int
  private let numberCount: Int

  /// Where the table ends.
  package var end: Int { numbers + numberCount * 2 }

  /// The table at a place.
  package init(at start: Int, in packed: borrowing Span<UInt8>) {
    keyCount = packed.number(at: start, bytes: 4)
    numberCount = packed.number(at: start + 4, bytes: 4)
    keys = start + 8
    numbers = keys + keyCount * 8
  }

  /// The key of rows that any text may say.
  package static let any: UInt32 = 0

  /// The key of a word's stem, or of a word that must stand exactly so.
  ///
  /// Two words may have one key: a row is then looked at in vain.
  package static func key(_ word: some Sequence<UInt8>, isExact: Bool = false) -> UInt32 {
    var hash: UInt32 = isExact ? 0x9e37_79b9 : 0x811c_9dc5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return max(hash, 1)
  }

  /// The numbers of the rows that some keys lead to, in order, each once.
  package func rows(of some: [UInt32], in packed: borrowing Span<UInt8>) -> [Int] {
    var isLedTo: [UInt64] = []
    for key in some {
      let place = place(of: key, in: packed)
      guard place < keyCount, packed.number(at: keys + place * 8, bytes: 4) == Int(key) else {
        continue
      }
      for number in start(of: place, in: packed)..<start(of: place + 1, in: packed) {
        let row = packed.number(at: numbers + number * 2, bytes: 2)
        while row / 64 >= isLedTo.count { isLedTo.append(0) }
        isLedTo[row / 64] |= 1 << UInt64(row % 64)
      }
    }
    var rows: [Int] = []
    for place in isLedTo.indices {
      var rest = isLedTo[place]
      while rest != 0 {
        rows.append(place * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return rows
  }

  /// The place of the first key that is not below one.
  private func place(of key: UInt32, in packed: borrowing Span<UInt8>) -> Int {
    var (low, high) = (0, keyCount)
    while low < high {
      let middle = (low + high) / 2
      let isBelow = packed.number(at: keys + middle * 8, bytes: 4) < Int(key)
      if isBelow { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where the numbers of a key begin.
  private func start(of place: Int, in packed: borrowing Span<UInt8>) -> Int {
    place < keyCount ? packed.number(at: keys + place * 8 + 4, bytes: 4) : numberCount
  }

  /// The table that leads from keys to rows.
  package static func packed(_ rows: [UInt32: [Int]]) -> [UInt8] {
    var keys: [UInt8] = []
    var numbers: [UInt8] = []
    for (key, rows) in rows.sorted(by: { $0.key < $1.key }) {
      keys.append(number: Int(key), bytes: 4)
      keys.append(number: numbers.count / 2, bytes: 4)
      for row in rows { numbers.append(number: row, bytes: 2) }
    }
    var bytes: [UInt8] = []
    bytes.append(number: rows.count, bytes: 4)
    bytes.append(number: numbers.count / 2, bytes: 4)
    return bytes + keys + numbers
  }
}

extension Span<UInt8> {
  /// A number of so many bytes, the low ones first.
  package func number(at place: Int, bytes: Int) -> Int {
    var number = 0
    for offset in 0..<bytes { number |= Int(self[place + offset]) << (8 * offset) }
    return number
  }
}

extension [UInt8] {
  /// Appends a number in so many bytes, the low ones first.
  package mutating func append(number: Int, bytes: Int) {
    for offset in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * offset))) }
  }
}
