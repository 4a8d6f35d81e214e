/// The sorted hashes of names with the numbers of their guides, as they lie in an index.
struct NameTable {
  private static let rowLength = 12
  private let packed: [UInt8]

  /// A table.
  init(_ packed: [UInt8]) { self.packed = packed }

  /// The numbers of the guides with that hash, in order.
  func numbers(of hash: UInt64) throws(IndexError) -> [Int] {
    var (low, high) = (0, packed.count / Self.rowLength)
    while low < high {
      let middle = (low + high) / 2
      if try row(middle).hash < hash { low = middle + 1 } else { high = middle }
    }
    var numbers: [Int] = []
    while low < packed.count / Self.rowLength, try row(low).hash == hash {
      numbers.append(try row(low).number)
      low += 1
    }
    return numbers
  }

  private func row(_ index: Int) throws(IndexError) -> (hash: UInt64, number: Int) {
    var decoder = ByteDecoder(packed, at: index * Self.rowLength)
    let hash = try decoder.fixed(UInt64.self)
    return (hash, Int(try decoder.fixed(UInt32.self)))
  }
}
