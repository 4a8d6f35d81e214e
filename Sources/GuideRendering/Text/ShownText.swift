/// The one place that decides how a guide's characters reach a reader.
///
/// A guide is a stranger's file: an escape sequence in it could retitle the terminal, a bidirectional
/// override could turn a sentence round. Whatever a renderer takes from a guide passes here first.
enum ShownText {
  /// U+FFFD, which stands for every control character.
  static let standIn: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// How the scan below treats a byte: 0 is copied, 1 begins a scalar that may need a stand-in,
  /// 2 needs one or is white space, 3 is any other byte beyond ASCII.
  private static let classes: [UInt8] = [
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 3, 3, 3,
    3, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  ]

  /// Appends a text's characters; "\n" stays, tabs become spaces.
  static func append(
    _ text: String, as characters: TextLayout.Characters, to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let clean = cleanEnd(of: bytes, from: start, isASCIIOnly: characters == .ascii)
    guard clean < bytes.count else { return }
    // Copied in bulk and found to need a stand-in: the rest is taken again, scalar by scalar.
    let rest = String(decoding: bytes[clean...], as: UTF8.self)
    bytes.removeLast(bytes.count - clean)
    for scalar in rest.unicodeScalars { append(scalar, as: characters, to: &bytes) }
  }

  /// Where the first byte stands that can't be copied as it is.
  private static func cleanEnd(of bytes: [UInt8], from start: Int, isASCIIOnly: Bool) -> Int {
    let span = bytes.span
    let table = classes.span
    var index = start
    while index < span.count {
      switch table[Int(span[index])] {
      case 0: index += 1
      case 2 where span[index] == UInt8(ascii: "\n"): index += 1
      case 3 where !isASCIIOnly: index += 1
      case 1 where !isASCIIOnly && !needsStandIn(span, at: index): index += 1
      default: return index
      }
    }
    return index
  }

  /// Whether a scalar led by C2, D8, E1, E2 or E3 is a control character or a kind of space.
  private static func needsStandIn(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return true }
    let second = UInt32(bytes[index + 1] & 0x3F)
    let lead = UInt32(bytes[index])
    if lead < 0xE0 { return !isPlain((lead & 0x1F) << 6 | second) }
    guard index + 2 < bytes.count else { return true }
    return !isPlain((lead & 0x0F) << 12 | second << 6 | UInt32(bytes[index + 2] & 0x3F))
  }

  private static func isPlain(_ scalar: UInt32) -> Bool {
    !isControl(scalar) && !isSpace(scalar) && scalar != softHyphen
  }

  /// Whether a scalar is never written: C0, DEL, C1, what ends lines, and what turns their direction.
  static func isControl(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Spaces of other widths that may end a line. No-break spaces are none.
  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  private static let softHyphen: UInt32 = 0xAD

  private static func append(
    _ scalar: Unicode.Scalar, as characters: TextLayout.Characters, to bytes: inout [UInt8]
  ) {
    switch scalar.value {
    case 0x0A: bytes.append(0x0A)
    case 0x09: bytes.append(UInt8(ascii: " "))
    case 0x3000: bytes.append(contentsOf: "  ".utf8)
    // Terminals differ on whether it shows; the words are the same without it.
    case softHyphen: break
    case let value where isSpace(value): bytes.append(UInt8(ascii: " "))
    case let value where isControl(value):
      switch characters {
      case .unicode: bytes.append(contentsOf: standIn)
      case .ascii: bytes.append(UInt8(ascii: "?"))
      }
    default:
      switch characters {
      case .unicode:
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .ascii: ASCIILookalikes.append(scalar, to: &bytes)
      }
    }
  }
}
