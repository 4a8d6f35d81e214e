/// Makes a `JSONValue` of any `Encodable`: keys in the order of the encode calls, nothing left out
/// that is encoded.
///
/// Foundation's encoder sorts or shuffles keys and costs a program that must start at once a
/// library of several megabytes.
struct JSONTreeEncoder: Encoder {
  let codingPath: [any CodingKey]
  let userInfo: [CodingUserInfoKey: Any] = [:]
  /// Where the value goes.
  let node: Node

  /// A place in the tree that is being built.
  ///
  /// Containers may be filled in turns, so it is shared.
  final class Node {
    enum Content {
      case empty
      case value(JSONValue)
      case array([Node])
      case object([(key: String, node: Node)])
    }

    var content = Content.empty

    /// The value that was built.
    var value: JSONValue {
      switch content {
      case .empty: .object([JSONValue.Member]())
      case .value(let value): value
      case .array(let nodes): .array(nodes.map(\.value))
      case .object(let members): .object(members.map { .init(key: $0.key, value: $0.node.value) })
      }
    }

    func appendElement() -> Node {
      let node = Node()
      if case .array(var nodes) = content {
        content = .empty
        nodes.append(node)
        content = .array(nodes)
      } else {
        content = .array([node])
      }
      return node
    }

    func appendMember(_ key: String) -> Node {
      let node = Node()
      if case .object(var members) = content {
        content = .empty
        members.append((key, node))
        content = .object(members)
      } else {
        content = .object([(key, node)])
      }
      return node
    }
  }

  /// The tree of a value.
  ///
  /// Throws what the value's own `encode(to:)` throws.
  static func tree(of value: some Encodable) throws -> JSONValue {
    let node = Node()
    try value.encode(to: JSONTreeEncoder(codingPath: [], node: node))
    return node.value
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .object = node.content {} else { node.content = .object([]) }
    return KeyedEncodingContainer(JSONObjectContainer<Key>(codingPath: codingPath, node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .array = node.content {} else { node.content = .array([]) }
    return JSONArrayContainer(codingPath: codingPath, node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONSingleContainer(codingPath: codingPath, node: node)
  }
}

/// Puts one value into a node.
struct JSONSingleContainer: SingleValueEncodingContainer {
  let codingPath: [any CodingKey]
  let node: JSONTreeEncoder.Node

  func encodeNil() { node.content = .value(.null) }
  func encode(_ value: Bool) { node.content = .value(.bool(value)) }
  func encode(_ value: String) { node.content = .value(.string(value)) }
  func encode(_ value: Double) throws { node.content = .value(try finite(value)) }
  func encode(_ value: Float) throws { node.content = .value(try finite(Double(value))) }
  func encode(_ value: Int) { encode(integer: value) }
  func encode(_ value: Int8) { encode(integer: value) }
  func encode(_ value: Int16) { encode(integer: value) }
  func encode(_ value: Int32) { encode(integer: value) }
  func encode(_ value: Int64) { encode(integer: value) }
  func encode(_ value: UInt) { encode(integer: value) }
  func encode(_ value: UInt8) { encode(integer: value) }
  func encode(_ value: UInt16) { encode(integer: value) }
  func encode(_ value: UInt32) { encode(integer: value) }
  func encode(_ value: UInt64) { encode(integer: value) }

  func encode(_ value: some Encodable) throws {
    try value.encode(to: JSONTreeEncoder(codingPath: codingPath, node: node))
  }

  private func encode(integer: some BinaryInteger) {
    node.content = .value(.number(String(integer)))
  }

  private func finite(_ value: Double) throws -> JSONValue {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: codingPath, debugDescription: "JSON has no \(value)."))
    }
    return .double(value)
  }
}

/// Puts values into an array's node, one after another.
struct JSONArrayContainer: UnkeyedEncodingContainer {
  let codingPath: [any CodingKey]
  let node: JSONTreeEncoder.Node

  var count: Int { if case .array(let nodes) = node.content { nodes.count } else { 0 } }

  func encodeNil() { node.appendElement().content = .value(.null) }

  func encode(_ value: some Encodable) throws {
    try value.encode(to: JSONTreeEncoder(codingPath: codingPath, node: node.appendElement()))
  }

  func nestedContainer<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
    superEncoder().container(keyedBy: Key.self)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    superEncoder().unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    JSONTreeEncoder(codingPath: codingPath, node: node.appendElement())
  }
}

/// Puts values into an object's node, in the order that they are encoded.
struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let codingPath: [any CodingKey]
  let node: JSONTreeEncoder.Node

  func encodeNil(forKey key: Key) { node.appendMember(key.stringValue).content = .value(.null) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try value.encode(to: encoder(key))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder(key).container(keyedBy: NestedKey.self)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    JSONTreeEncoder(codingPath: codingPath, node: node.appendMember("super"))
  }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }

  private func encoder(_ key: Key) -> JSONTreeEncoder {
    JSONTreeEncoder(
      codingPath: codingPath + [key], node: node.appendMember(key.stringValue))
  }
}
