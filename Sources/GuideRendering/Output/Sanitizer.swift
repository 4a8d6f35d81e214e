/// The one place that decides how a guide's characters reach a reader.
///
/// A guide is a stranger's file: an escape sequence in it could retitle the terminal, a bidirectional
/// override could turn a sentence round. Whatever a renderer takes from a guide passes here first,
/// with the escaping that its format needs.
enum Sanitizer {
  /// What a format cannot hold as it is.
  enum Escaping {
    /// Text for a terminal or a file, in the characters that may be written.
    case text(TextLayout.Characters)
    /// Markdown; what could be mark-up is escaped by who knows where it stands.
    case markdown
    /// An element of HTML, or an attribute in double quotes.
    case html
    /// A string of JSON.
    case json
    /// A string of JSON inside a script element of HTML.
    case jsonInHTML
  }

  /// U+FFFD, which stands for every control character.
  private static let standIn: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// What a text holds that layout must know of.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// Line breaks.
    static let lineBreaks = Traits(rawValue: 4)
    /// Characters beyond ASCII.
    static let beyondASCII = Traits(rawValue: 8)
  }

  /// How the scan treats a byte: bit 0 begins a scalar that may need another form, bit 1 needs one;
  /// bits 2 and 3 are `Traits`; bits 4 to 6 are special in HTML, in JSON and in JSON inside HTML.
  private static let classes: [256 of UInt8] = [
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 100, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2,
    0, 0, 112, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0,
    16, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
    8, 8, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8, 8,
    8, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
  ]

  /// The class of a byte that begins a scalar which may need another form.
  private static let suspect: UInt8 = 9

  /// Appends a text's characters and says what they are; in text "\n" stays, tabs become spaces.
  @discardableResult
  static func append(
    _ text: String, escaping: Escaping, to bytes: inout [UInt8]
  ) -> Traits {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let (clean, traits) = cleanEnd(of: bytes.span, from: start, stops: escaping.stops)
    guard clean < bytes.count else { return traits }
    // Copied in bulk and found to need another form: the rest is taken again, scalar by scalar.
    let rest = String(decoding: bytes[clean...], as: UTF8.self)
    bytes.removeLast(bytes.count - clean)
    var previous: Unicode.Scalar?
    for scalar in rest.unicodeScalars {
      append(scalar, after: previous, escaping: escaping, to: &bytes)
      previous = scalar
    }
    return escaping.isASCII ? [.lineBreaks] : [.lineBreaks, .beyondASCII]
  }

  /// A text's characters.
  static func bytes(of text: String, escaping: Escaping) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text, escaping: escaping, to: &bytes)
    return bytes
  }

  // MARK: The scan

  /// Where the first byte stands that can't be copied as it is, and what stands before it.
  private static func cleanEnd(
    of bytes: Span<UInt8>, from start: Int, stops: UInt8
  ) -> (Int, Traits) {
    // Where only plain text is escaped, nothing printable in ASCII stops the scan.
    let skipsASCII = stops & 0x70 == 0
    var index = start
    var seen: UInt8 = 0
    while index < bytes.count {
      if skipsASCII, index &+ 8 <= bytes.count, bytes.isPrintableASCII(at: index) {
        index &+= 8
        continue
      }
      let byteClass = classes[Int(bytes[index])]
      let mayStop = byteClass & stops
      if mayStop != 0, mayStop != 1 || byteClass != suspect || needsOtherForm(bytes, at: index) {
        break
      }
      seen |= byteClass
      index += 1
    }
    return (index, Traits(rawValue: seen & 0b1100))
  }

  /// Whether a scalar led by C2, D8, E1, E2 or E3 is a control character or a kind of space.
  private static func needsOtherForm(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return true }
    let second = UInt32(bytes[index + 1] & 0x3F)
    let lead = UInt32(bytes[index])
    if lead < 0xE0 { return !isPlain((lead & 0x1F) << 6 | second) }
    guard index + 2 < bytes.count else { return true }
    return !isPlain((lead & 0x0F) << 12 | second << 6 | UInt32(bytes[index + 2] & 0x3F))
  }

  // MARK: Characters

  private static func isPlain(_ scalar: UInt32) -> Bool {
    !isControl(scalar) && !isSpace(scalar) && !isInvisible(scalar) && !endsLine(scalar)
  }

  /// Whether a scalar is never written as it is: C0, DEL and C1.
  private static func isControl(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x1F, 0x7F...0x84, 0x86...0x9F: true
    default: false
    }
  }

  /// Whether a scalar shows nothing and says only how others stand: it turns the direction of text,
  /// or marks where a word may be broken.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x61C, 0x180E, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether a scalar ends lines in Unicode but not in the formats that are written here.
  private static func endsLine(_ scalar: UInt32) -> Bool {
    scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// Whether a scalar is one of those above.
  fileprivate static func isRefused(_ scalar: UInt32) -> Bool {
    isControl(scalar) || isInvisible(scalar) || endsLine(scalar)
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

  private static func append(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, escaping: Escaping,
    to bytes: inout [UInt8]
  ) {
    switch escaping {
    case .text(let characters): append(scalar, after: previous, as: characters, to: &bytes)
    case .markdown: append(markdown: scalar, to: &bytes)
    case .html: append(html: scalar, to: &bytes)
    case .json: append(json: scalar, isInHTML: false, to: &bytes)
    case .jsonInHTML: append(json: scalar, isInHTML: true, to: &bytes)
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?,
    as characters: TextLayout.Characters, to bytes: inout [UInt8]
  ) {
    switch scalar.value {
    case 0x0A: bytes.append(0x0A)
    case 0x09: bytes.append(UInt8(ascii: " "))
    case 0x3000: bytes.append(contentsOf: "  ".utf8)
    case let value where isInvisible(value): break
    case let value where isSpace(value) || endsLine(value): bytes.append(UInt8(ascii: " "))
    case let value where isControl(value):
      bytes.append(contentsOf: characters == .unicode ? standIn : Array("?".utf8))
    default:
      switch characters {
      case .unicode: append(plain: scalar, to: &bytes)
      case .ascii: ASCIILookalikes.append(scalar, after: previous, to: &bytes)
      }
    }
  }

  private static func append(markdown scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x09, 0x0A: bytes.append(UInt8(ascii: " "))
    case let value where endsLine(value): bytes.append(UInt8(ascii: " "))
    default: append(visible: scalar, to: &bytes)
    }
  }

  private static func append(html scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "<": bytes.append(contentsOf: "&lt;".utf8)
    case ">": bytes.append(contentsOf: "&gt;".utf8)
    case "&": bytes.append(contentsOf: "&amp;".utf8)
    case "\"": bytes.append(contentsOf: "&quot;".utf8)
    case "\n", "\t": append(plain: scalar, to: &bytes)
    case let scalar where endsLine(scalar.value): bytes.append(UInt8(ascii: " "))
    default: append(visible: scalar, to: &bytes)
    }
  }

  private static func append(
    json scalar: Unicode.Scalar, isInHTML: Bool, to bytes: inout [UInt8]
  ) {
    switch scalar.value {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x3C where isInHTML: bytes.append(contentsOf: "\\u003c".utf8)
    case 0xAD, 0xFEFF, 0x2060, 0x180E: append(plain: scalar, to: &bytes)
    case let value where isControl(value) || isInvisible(value) || endsLine(value):
      let digits = String(value, radix: 16)
      bytes.append(contentsOf: "\\u".utf8)
      for _ in digits.utf8.count..<4 { bytes.append(UInt8(ascii: "0")) }
      bytes.append(contentsOf: digits.utf8)
    default: append(plain: scalar, to: &bytes)
    }
  }

  /// Appends a scalar, U+FFFD for a control character, nothing for what shows nothing.
  private static func append(visible scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if isControl(scalar.value) {
      bytes.append(contentsOf: standIn)
    } else if !isInvisible(scalar.value) {
      append(plain: scalar, to: &bytes)
    }
  }

  private static func append(plain scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// A line of code for Markdown: as it stands, its tabs too.
  static func code(_ line: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in line.unicodeScalars {
      if scalar == "\t" {
        bytes.append(0x09)
      } else {
        append(markdown: scalar, to: &bytes)
      }
    }
    return bytes
  }
}

extension Unicode.Scalar {
  /// Whether a line of the program's own never holds it: what a terminal obeys, what ends a line, and
  /// what turns the direction of text or shows nothing.
  package var isRefusedInLines: Bool { Sanitizer.isRefused(value) }
}

extension Sanitizer.Escaping {
  /// The classes of bytes that stop the scan.
  fileprivate var stops: UInt8 {
    switch self {
    // Where only ASCII may be written, whatever is beyond it stops the scan.
    case .text(.ascii): 0b1010
    case .text(.unicode): 0b0011
    case .markdown: 0b0111
    case .html: 0b1_0011
    case .json: 0b10_0011
    case .jsonInHTML: 0b100_0011
    }
  }

  fileprivate var isASCII: Bool {
    if case .text(.ascii) = self { true } else { false }
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
