/// Where the address of a link leads, as far as guides allow.
enum LinkTarget: Equatable {
  /// An address that may be live: http, https, mailto or tel.
  case web(String)
  /// Another guide, by the name of its file.
  case guide(String)
  /// A place in the same page.
  case fragment(String)
  /// Anything else; it is shown and never live.
  case inert(String)

  /// Reads an address.
  ///
  /// Schemes are told without regard to case; a name with a colon, a slash or white space in it is
  /// no guide's.
  init(_ address: String) {
    if LinkTarget.liveSchemes.contains(where: { address.hasPrefixIgnoringCase($0) }) {
      self = .web(address)
    } else if address.utf8.first == UInt8(ascii: "#") {
      self = .fragment(String(address.dropFirst()))
    } else if let name = LinkTarget.guideName(address) {
      self = .guide(name)
    } else {
      self = .inert(address)
    }
  }

  private static let liveSchemes = ["https://", "http://", "mailto:", "tel:"]

  private static func guideName(_ address: String) -> String? {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let file = path.starts(with: "./".utf8) ? path.dropFirst(2) : path
    guard file.count > 3, file.suffix(3).elementsEqual(".md".utf8) else { return nil }
    let name = file.dropLast(3)
    guard name.allSatisfy(isNameByte), name.first != UInt8(ascii: "-") else { return nil }
    return String(Substring(name))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension String {
  /// Whether the text begins with an ASCII prefix given in small letters.
  fileprivate func hasPrefixIgnoringCase(_ prefix: String) -> Bool {
    let start = utf8.prefix(prefix.utf8.count)
    return start.count == prefix.utf8.count
      && zip(start, prefix.utf8).allSatisfy { byte, small in
        byte == small || (0x41...0x5A).contains(byte) && byte | 0x20 == small
      }
  }
}
