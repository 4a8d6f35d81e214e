/// What stands for a character where only ASCII may be written.
enum ASCIILookalikes {
  /// Appends the look-alike of a scalar: nothing for what fills no column, "?" where there is none.
  ///
  /// A raised digit follows a `^`, and a fraction stands apart from the number before it: without
  /// them 10³ would read 103, and 1½ would read 11/2.
  static func append(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, to bytes: inout [UInt8]
  ) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else if let raised = raised(scalar.value) {
      if !(previous.map { self.raised($0.value) != nil } ?? false) {
        bytes.append(UInt8(ascii: "^"))
      }
      bytes.append(raised)
    } else if let fraction = fraction(scalar.value) {
      if let last = bytes.last, last &- 0x30 < 10 { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: fraction.utf8)
    } else if let text = lookalike(of: scalar.value) {
      bytes.append(contentsOf: text.utf8)
    } else if ScalarProperties(of: scalar.value).columns > 0 {
      bytes.append(UInt8(ascii: "?"))
    }
  }

  /// A superscript digit or sign as the plain one.
  private static func raised(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xB9: UInt8(ascii: "1")
    case 0xB2, 0xB3: UInt8(ascii: "0") + UInt8(scalar - 0xB0)
    case 0x2070, 0x2074...0x2079: UInt8(ascii: "0") + UInt8(scalar - 0x2070)
    case 0x207A: UInt8(ascii: "+")
    case 0x207B: UInt8(ascii: "-")
    case 0x207F: UInt8(ascii: "n")
    default: nil
    }
  }

  /// A fraction of one character as its two numbers.
  private static func fraction(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0xBC...0xBE: split("1/4 1/2 3/4", at: scalar - 0xBC)
    case 0x2150...0x215E:
      split(
        "1/7 1/9 1/10 1/3 2/3 1/5 2/5 3/5 4/5 1/6 5/6 1/8 3/8 5/8 7/8", at: scalar - 0x2150)
    case 0x2189: "0/3"
    default: nil
    }
  }

  private static func lookalike(of scalar: UInt32) -> String? {
    switch scalar {
    case 0xA0...0xFF: split(latin1, at: scalar - 0xA0)
    case 0x100...0x17F: split(latinExtendedA, at: scalar - 0x100)
    case 0x3BC: "u"
    case 0x2080...0x2089: String(scalar - 0x2080)
    case 0x1100...: sign(scalar)
    default: nil
    }
  }

  private static func sign(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x2007, 0x202F: " "
    case 0x2010...0x2012, 0x2043, 0x2212: "-"
    case 0x2013: "-"
    case 0x2014, 0x2015: "--"
    case 0x2018...0x201B, 0x2032, 0x2035: "'"
    case 0x201C...0x201F, 0x2033, 0x2036: "\""
    case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6: "*"
    case 0x2024: "."
    case 0x2026: "..."
    case 0x2039: "<"
    case 0x203A: ">"
    case 0x2044, 0x2215: "/"
    case 0x20AC: "EUR"
    case 0x2122: "(TM)"
    case 0x2190: "<-"
    case 0x2192: "->"
    case 0x2248: "~"
    case 0x2260: "!="
    case 0x2264: "<="
    case 0x2265: ">="
    case 0x2713, 0x2714: "v"
    case 0x2717, 0x2718: "x"
    case 0xFB00...0xFB04: split("ff fi fl ffi ffl", at: scalar - 0xFB00)
    default: nil
    }
  }

  /// One of the words of a list.
  private static func split(_ list: String, at index: UInt32) -> String? {
    let words = list.split(separator: " ")
    guard index < words.count else { return nil }
    return words[Int(index)] == "_" ? " " : String(words[Int(index)])
  }

  /// U+00A0 to U+00FF; "_" is a space.
  private static let latin1 = """
    _ ! c GBP ? YEN | S " (c) a << not - (R) - deg +- 2 3 ' u P . , 1 o >> 1/4 1/2 3/4 ? \
    A A A A A A AE C E E E E I I I I D N O O O O O x O U U U U Y Th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o / o u u u u y th y
    """

  /// U+0100 to U+017F.
  private static let latinExtendedA = """
    A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h \
    I i I i I i I i I i IJ ij J j K k k L l L l L l L l L l N n N n N n 'n N n \
    O o O o O o OE oe R r R r R r S s S s S s S s T t T t T t \
    U u U u U u U u U u U u W w Y y Y Z z Z z Z z s
    """
}
