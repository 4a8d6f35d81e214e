#if !hasFeature(Embedded)
  extension JSONValue {
    /// The member of a key; nil where there is none or it is null.
    subscript(key: String) -> JSONValue? {
      guard case .object(let members) = self, let member = members.first(where: { $0.key == key }),
        member.value != .null
      else { return nil }
      return member.value
    }

    func has(_ key: String) throws(JSONMismatch) -> JSONValue {
      guard let value = self[key] else { throw .missing(key: key) }
      return value
    }

    func string(_ key: String) throws(JSONMismatch) -> String {
      guard case .string(let text) = try has(key) else { throw .unexpected(key: key) }
      return text
    }

    func optionalString(_ key: String) throws(JSONMismatch) -> String? {
      self[key] == nil ? nil : try string(key)
    }

    func integer(_ key: String) throws(JSONMismatch) -> Int {
      guard case .number(let digits) = try has(key), let number = Int(digits) else {
        throw .unexpected(key: key)
      }
      return number
    }

    func optionalInteger(_ key: String) throws(JSONMismatch) -> Int? {
      self[key] == nil ? nil : try integer(key)
    }

    func double(_ key: String) throws(JSONMismatch) -> Double {
      guard case .number(let digits) = try has(key), let number = Double(digits) else {
        throw .unexpected(key: key)
      }
      return number
    }

    func bool(_ key: String) throws(JSONMismatch) -> Bool {
      guard case .bool(let value) = try has(key) else { throw .unexpected(key: key) }
      return value
    }

    func optionalDay(_ key: String) throws(JSONMismatch) -> Day? {
      guard let text = try optionalString(key) else { return nil }
      guard let day = Day(text) else { throw .unexpected(key: key) }
      return day
    }

    /// The values of an array; none where the key is not there.
    func array(_ key: String) throws(JSONMismatch) -> [JSONValue] {
      guard let value = self[key] else { return [] }
      guard case .array(let values) = value else { throw .unexpected(key: key) }
      return Array(values)
    }

    func strings(_ key: String) throws(JSONMismatch) -> [String] {
      var texts: [String] = []
      for value in try array(key) {
        guard case .string(let text) = value else { throw .unexpected(key: key) }
        texts.append(text)
      }
      return texts
    }

    func values<Value: JSONConvertible>(_ key: String) throws(JSONMismatch) -> [Value] {
      var values: [Value] = []
      for value in try array(key) { values.append(try Value(json: value)) }
      return values
    }

    func optionalValue<Value: JSONConvertible>(_ key: String) throws(JSONMismatch) -> Value? {
      guard let value = self[key] else { return nil }
      return try Value(json: value)
    }

    func name<Name: RawRepresentable<String>>(_ key: String) throws(JSONMismatch) -> Name {
      guard let name = Name(rawValue: try string(key)) else { throw .unexpected(key: key) }
      return name
    }

    func slug(_ key: String) throws(JSONMismatch) -> Slug {
      guard let slug = Slug(try string(key)) else { throw .unexpected(key: key) }
      return slug
    }
  }

  extension JSONValue: Codable {
    private struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }

      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    /// Encodes the value; whole numbers as such.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .object(let members):
        var container = encoder.container(keyedBy: Key.self)
        for member in members {
          try container.encode(member.value, forKey: Key(stringValue: member.key))
        }
      case .array(let values):
        var container = encoder.unkeyedContainer()
        for value in values { try container.encode(value) }
      case .null, .bool, .number, .string:
        var container = encoder.singleValueContainer()
        try encode(scalarTo: &container)
      }
    }

    private func encode(scalarTo container: inout any SingleValueEncodingContainer) throws {
      switch self {
      case .bool(let bool): try container.encode(bool)
      case .string(let text): try container.encode(text)
      case .number(let digits):
        if let number = Int(digits) {
          try container.encode(number)
        } else {
          try container.encode(Double(digits) ?? 0)
        }
      case .null, .array, .object: try container.encodeNil()
      }
    }

    /// Decodes any value; an object's keys in the coder's order.
    public init(from decoder: any Decoder) throws {
      if let container = try? decoder.container(keyedBy: Key.self) {
        self = .object(
          try container.allKeys.map {
            Member($0.stringValue, try container.decode(JSONValue.self, forKey: $0))
          })
      } else if var container = try? decoder.unkeyedContainer() {
        var values: [JSONValue] = []
        while !container.isAtEnd { values.append(try container.decode(JSONValue.self)) }
        self = .array(values)
      } else {
        self = try JSONValue(scalarIn: decoder.singleValueContainer())
      }
    }

    private init(scalarIn container: any SingleValueDecodingContainer) throws {
      if container.decodeNil() {
        self = .null
      } else if let bool = try? container.decode(Bool.self) {
        self = .bool(bool)
      } else if let number = try? container.decode(Int.self) {
        self = .integer(number)
      } else if let number = try? container.decode(Double.self) {
        self = .double(number)
      } else {
        self = .string(try container.decode(String.self))
      }
    }
  }
#endif
