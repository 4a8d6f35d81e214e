/// The sorted hashes of questions with the numbers of the guides that answer them, as they lie in an
/// index; a look-up reads a few rows.
struct QuestionTable {
  /// The length of a row: a hash and a number.
  static let rowLength = 12

  private let count: Int
  private let row: (Int) throws(IndexError) -> [UInt8]

  /// A table of so many rows.
  init(count: Int, row: @escaping (Int) throws(IndexError) -> [UInt8]) {
    self.count = count
    self.row = row
  }

  /// The numbers of the guides with that hash, in order.
  func guides(asking hash: UInt64) throws(IndexError) -> [Int] {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if try read(middle).hash < hash { low = middle + 1 } else { high = middle }
    }
    var guides: [Int] = []
    while low < count, try read(low).hash == hash {
      guides.append(try read(low).guide)
      low += 1
    }
    return guides
  }

  private func read(_ number: Int) throws(IndexError) -> (hash: UInt64, guide: Int) {
    var decoder = ByteDecoder(try row(number))
    return (try decoder.fixed(UInt64.self), Int(try decoder.fixed(UInt32.self)))
  }
}
