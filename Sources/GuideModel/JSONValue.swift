/// A JSON value whose objects keep their keys in the order that they were given.
///
/// The one list of keys: the program writes these values as they are, and `Codable` takes them to
/// and from any coder.
public indirect enum JSONValue: Sendable, Hashable {
  /// A member of an object.
  public struct Member: Sendable, Hashable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// A member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The values of an array, each made when it is asked for.
  ///
  /// A guide of a million items is written without a tree of them in memory.
  public struct Values: Sendable, Hashable, RandomAccessCollection {
    /// The first value's place.
    public let startIndex = 0
    /// The place after the last value.
    public let endIndex: Int
    private let value: @Sendable (Int) -> JSONValue

    /// Values that are there.
    init(_ values: [JSONValue]) {
      endIndex = values.count
      value = { values[$0] }
    }

    /// What becomes of values.
    init<Value: Sendable>(of values: [Value], as form: @escaping @Sendable (Value) -> JSONValue) {
      endIndex = values.count
      value = { form(values[$0]) }
    }

    /// A value, made anew.
    public subscript(index: Int) -> JSONValue { value(index) }

    /// Whether all values are equal, however they come about.
    public static func == (one: Values, other: Values) -> Bool {
      one.count == other.count && one.indices.allSatisfy { one[$0] == other[$0] }
    }

    /// Hashes all values.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(count)
      for value in self { hasher.combine(value) }
    }
  }

  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as JSON writes it.
  case number(String)
  /// A text.
  case string(String)
  /// Values in order.
  case array(Values)
  /// Members in order.
  case object([Member])

  /// A text, or null.
  public static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A whole number, or null.
  public static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

  /// A day as `YYYY-MM-DD`, or null.
  public static func optional(_ day: Day?) -> JSONValue { .optional(day?.description) }

  /// A value's own form, or null.
  public static func optional<Value: JSONConvertible>(_ value: Value?) -> JSONValue {
    value.map { $0.json } ?? .null
  }

  /// A whole number.
  public static func integer(_ number: Int) -> JSONValue { .number(String(number)) }

  /// A number with a fraction; null where JSON has no way to write it.
  public static func double(_ number: Double) -> JSONValue {
    number.isFinite ? .number("\(number)") : .null
  }

  /// Values.
  public static func array(_ values: [JSONValue]) -> JSONValue { .array(Values(values)) }

  /// Texts.
  public static func strings(_ texts: [String]) -> JSONValue {
    .values(texts) { .string($0) }
  }

  /// Values that have a form of their own.
  public static func values<Value: JSONConvertible>(_ values: [Value]) -> JSONValue {
    .values(values) { $0.json }
  }

  /// Values in the form that `form` gives them, each made when it is written.
  public static func values<Value: Sendable>(
    _ values: [Value], as form: @escaping @Sendable (Value) -> JSONValue
  ) -> JSONValue {
    .array(Values(of: values, as: form))
  }

  /// An object from keys and values in their order.
  public static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member($0.key, $0.value) })
  }
}

/// Why a JSON value is none of the model's.
public enum JSONMismatch: Error, Sendable, Hashable {
  /// A key that has to be there is not.
  case missing(key: String)
  /// A value is of another kind than it has to be, or says what cannot be.
  case unexpected(key: String)
}

#if hasFeature(Embedded)
  /// A value that has a JSON form.
  public protocol JSONConvertible: Sendable {
    /// The value as JSON.
    var json: JSONValue { get }
  }
#else
  /// A value that has a JSON form, and through it a form for any coder.
  public protocol JSONConvertible: Codable, Sendable {
    /// The value as JSON.
    var json: JSONValue { get }
    /// Reads what `json` gives; members that are null may be left out.
    init(json: JSONValue) throws(JSONMismatch)
  }

  extension JSONConvertible {
    /// Encodes the JSON form.
    public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }

    /// Decodes the JSON form.
    public init(from decoder: any Decoder) throws { try self.init(json: JSONValue(from: decoder)) }
  }
#endif
