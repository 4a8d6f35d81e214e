import CSystem

/// Paths that are no UTF-8: a name from an old disk, typed by completion.
///
/// What was typed is text to the program, read as Windows-1252 where it is no UTF-8; to the system a
/// path is bytes. So a text with other characters than ASCII is looked up among the words and
/// variables that the program was given, and goes to the system as it came.
enum GivenPaths {
  private struct Given: Sendable {
    let text: [UInt8]
    let bytes: [UInt8]
  }

  /// What the program was given that is no UTF-8.
  private static let misread: [Given] = {
    var given: [Given] = []
    for index in 0..<c_argument_count() { unsafe add(unsafe c_argument(index), to: &given) }
    var index: Int32 = 0
    while let variable = unsafe c_environment_entry(index) {
      unsafe add(unsafe variable, to: &given)
      index += 1
    }
    return given
  }()

  /// Adds what may be a path in a word: all of it, an option's or a variable's value, and the parts of
  /// a list.
  private static func add(_ word: UnsafePointer<CChar>, to given: inout [Given]) {
    let buffer = unsafe UnsafeBufferPointer(start: word, count: strlen(word))
    let bytes = unsafe buffer.map { UInt8(bitPattern: $0) }
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    let value = bytes.split(separator: UInt8(ascii: "="), maxSplits: 1).dropFirst()
    let parts =
      [bytes[...]] + value
      + (value + [bytes[...]]).flatMap { $0.split(separator: UInt8(ascii: ":")) }
    for part in parts {
      let text = Array(String(validatingOrWindows1252: Array(part)).utf8)
      given.append(Given(text: text, bytes: Array(part)))
    }
  }

  /// The bytes of a path that was given, or of one below it; nil for those of its text.
  fileprivate static func bytes(of path: String) -> [UInt8]? {
    let text = Array(path.utf8)
    guard text.contains(where: { $0 >= 0x80 }) else { return nil }
    let slash = UInt8(ascii: "/")
    let given = misread.first {
      text.starts(with: $0.text)
        && (text.count == $0.text.count || text[$0.text.count] == slash || $0.text.last == slash)
    }
    return given.map { $0.bytes + text[$0.text.count...] }
  }
}

extension String {
  /// Hands over the path as the system takes it.
  func asPath<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    guard let bytes = GivenPaths.bytes(of: self) else { return unsafe withCString(body) }
    return unsafe bytes.asPath(body)
  }
}

extension Collection<UInt8> {
  /// Hands over the bytes of a path as the system takes it.
  func asPath<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    var characters = map { CChar(bitPattern: $0) }
    characters.append(0)
    return unsafe characters.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return unsafe body("") }
      return unsafe body(start)
    }
  }
}
