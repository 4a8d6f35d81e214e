/// A JSON value whose objects keep their keys in the order that they were given.
indirect enum JSONValue: Sendable, Hashable {
  /// A member of an object.
  struct Member: Sendable, Hashable {
    let key: String
    let value: JSONValue

    init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  /// A number, as JSON writes it.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A text, or null.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A whole number, or null.
  static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

  /// A whole number.
  static func integer(_ number: Int) -> JSONValue { .number(String(number)) }

  /// A number with a fraction; null where JSON has no way to write it.
  static func double(_ number: Double) -> JSONValue {
    number.isFinite ? .number("\(number)") : .null
  }

  /// An object from keys and values in their order.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member($0.key, $0.value) })
  }
}
