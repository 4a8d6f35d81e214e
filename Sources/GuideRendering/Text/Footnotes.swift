/// The addresses that a text refers to by number, in the order of the numbers.
struct Footnotes {
  /// What stands beside the numbers, from 1: addresses, with the titles that links give them.
  private(set) var notes: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of an address; the same address has one number.
  mutating func number(of address: String, title: String? = nil) -> Int {
    if let number = numbers[address] { return number }
    notes.append(title.map { address + " (" + $0 + ")" } ?? address)
    numbers[address] = notes.count
    return notes.count
  }
}
