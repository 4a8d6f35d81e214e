/// The addresses that a text refers to by number, in the order of the numbers.
struct Footnotes {
  /// The addresses; the first has number 1.
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of an address; the same address has one number.
  mutating func number(of address: String) -> Int {
    if let number = numbers[address] { return number }
    addresses.append(address)
    numbers[address] = addresses.count
    return addresses.count
  }
}
