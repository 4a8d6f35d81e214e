/// The one place that decides how a guide's characters reach a reader.
///
/// A guide is a stranger's file: an escape sequence in it could retitle the terminal, a bidirectional
/// override could turn a sentence round. Whatever a renderer takes from a guide passes here first.
enum ShownText {
  /// U+FFFD, which stands for every control character.
  static let standIn: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// What a text holds that layout must know of.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// Line breaks.
    static let lineBreaks = Traits(rawValue: 4)
    /// Characters beyond ASCII.
    static let beyondASCII = Traits(rawValue: 8)
  }

  /// How the scan below treats a byte: bit 0 begins a scalar that may need a stand-in, bit 1 needs
  /// one or is white space, the others are `Traits`.
  private static let classes: [256 of UInt8] = [
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8, 8,
    8, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
  ]

  /// The class of a byte that begins a scalar which may need a stand-in.
  private static let suspect: UInt8 = 9

  /// Appends a text's characters and says what they are; "\n" stays, tabs become spaces.
  static func append(
    _ text: String, as characters: TextLayout.Characters, to bytes: inout [UInt8]
  ) -> Traits {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let (clean, traits) = cleanEnd(of: bytes.span, from: start, as: characters)
    guard clean < bytes.count else { return traits }
    // Copied in bulk and found to need a stand-in: the rest is taken again, scalar by scalar.
    let rest = String(decoding: bytes[clean...], as: UTF8.self)
    bytes.removeLast(bytes.count - clean)
    for scalar in rest.unicodeScalars { append(scalar, as: characters, to: &bytes) }
    return characters == .ascii ? [.lineBreaks] : [.lineBreaks, .beyondASCII]
  }

  /// Where the first byte stands that can't be copied as it is, and what stands before it.
  private static func cleanEnd(
    of bytes: Span<UInt8>, from start: Int, as characters: TextLayout.Characters
  ) -> (Int, Traits) {
    // Where only ASCII may be written, whatever is beyond it stops the scan.
    let stops: UInt8 = characters == .ascii ? 0b1010 : 0b0011
    var index = start
    var seen: UInt8 = 0
    while index < bytes.count {
      if index &+ 8 <= bytes.count, bytes.isPrintableASCII(at: index) {
        index &+= 8
        continue
      }
      let byte = bytes[index]
      // Printable ASCII, the most there is, needs no table.
      if byte &- 0x20 >= 0x5F {
        let byteClass = classes[Int(byte)]
        let mayStop = byteClass & stops != 0
        if mayStop
          && (characters == .ascii || byteClass != suspect || needsStandIn(bytes, at: index))
        {
          break
        }
        seen |= byteClass
      }
      index += 1
    }
    return (index, Traits(rawValue: seen & 0b1100))
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

  /// Spaces of other widths that may end a line.
  ///
  /// No-break spaces are none.
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

extension Span<UInt8> {
  /// Whether the eight bytes at a place are all printable ASCII.
  ///
  /// Nearly all text is: eight at a time it takes 2 instructions a byte in place of 10. The one check
  /// here stands for the two of the library's checked load.
  @inline(__always)
  fileprivate func isPrintableASCII(at place: Int) -> Bool {
    precondition(UInt(bitPattern: place) &+ 8 <= UInt(bitPattern: count))
    let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
    // Below 0x20, the subtraction borrows from the high bit; at 0x7F, the addition carries into it.
    let tooLow = word &- 0x2020_2020_2020_2020
    let tooHigh = word &+ 0x0101_0101_0101_0101
    return (word | tooLow | tooHigh) & 0x8080_8080_8080_8080 == 0
  }
}
