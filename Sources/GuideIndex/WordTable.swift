/// Numbers words in the order of their first coming, without an allocation per word.
///
/// Open addressing over one array of bytes; a word's number is its place in that order.
package struct WordTable {
  private var slots: [UInt32]
  private var hashes: [UInt32] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// An empty table.
  init() { slots = [UInt32](repeating: 0, count: 1024) }

  /// How many words there are.
  var count: Int { ends.count }

  /// The word with a number.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

  /// The number of a word, which is added where it is new.
  mutating func insert(_ word: [UInt8]) -> (number: Int, isNew: Bool) {
    if ends.count * 2 >= slots.count { grow() }
    let hash = Self.slotHash(word)
    let slot = slot(of: word, hash: hash)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    bytes.append(contentsOf: word)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(ends.count)
    return (ends.count - 1, true)
  }

  /// The number of a word that is there.
  func number(of word: [UInt8]) -> Int? {
    let slot = slots[slot(of: word, hash: Self.slotHash(word))]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// Where a word is looked for: another in every run, so that nobody can write a guide whose words
  /// all meet in one slot.
  private static func slotHash(_ word: [UInt8]) -> UInt32 {
    var hasher = Hasher()
    unsafe word.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// A hash that differs between the words of one language; the same on every machine.
  package static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private func slot(of word: [UInt8], hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0, !isWord(Int(slots[slot]) - 1, word, hash) { slot = (slot + 1) & mask }
    return slot
  }

  private func isWord(_ number: Int, _ word: [UInt8], _ hash: UInt32) -> Bool {
    guard hashes[number] == hash else { return false }
    let range = range(of: number)
    guard range.count == word.count else { return false }
    for offset in 0..<word.count where bytes[range.lowerBound + offset] != word[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for number in hashes.indices {
      var slot = Int(hashes[number]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number + 1)
    }
  }
}
