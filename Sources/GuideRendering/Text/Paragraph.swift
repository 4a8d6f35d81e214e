/// Running text under construction: what is shown, and where it changes its looks.
struct Paragraph {
  /// How a stretch of text looks on a terminal.
  struct Look: Equatable {
    var isBold = false
    var isItalic = false
    var isRed = false
    /// The address that the stretch leads to, by its index in `addresses`.
    var address: Int?

    static let plain = Look()
  }

  /// A change of looks before the byte at `offset`.
  struct Change {
    let offset: Int
    let look: Look
  }

  /// The characters, fit to be shown; "\n" is a line break that is kept.
  private(set) var bytes: [UInt8] = []
  /// What the characters are.
  private(set) var traits: Sanitizer.Traits = []
  /// The changes, in order.
  private(set) var changes: [Change] = []
  /// The addresses of links in the text.
  private(set) var addresses: [String] = []
  private let characters: TextLayout.Characters

  init(characters: TextLayout.Characters) {
    self.characters = characters
  }

  /// How text that is appended now looks.
  var look: Look { changes.last?.look ?? .plain }

  /// Empties the paragraph and keeps its storage.
  mutating func clear() {
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    traits = []
    if !changes.isEmpty { changes.removeAll(keepingCapacity: true) }
    if !addresses.isEmpty { addresses.removeAll(keepingCapacity: true) }
  }

  /// Appends what a guide says.
  mutating func append(_ text: String) {
    traits.formUnion(Sanitizer.append(text, escaping: .text(characters), to: &bytes))
  }

  /// Appends another paragraph's text with its looks.
  mutating func append(_ other: Paragraph) {
    for change in other.changes {
      var look = change.look
      look.address = look.address.map { $0 + addresses.count }
      changes.append(Change(offset: bytes.count + change.offset, look: look))
    }
    bytes.append(contentsOf: other.bytes)
    traits.formUnion(other.traits)
    addresses.append(contentsOf: other.addresses)
  }

  /// Appends a line break that is kept.
  mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    traits.insert(.lineBreaks)
  }

  /// Makes a blank a line break that is kept.
  mutating func breakLine(at blank: Int) {
    bytes[blank] = UInt8(ascii: "\n")
    traits.insert(.lineBreaks)
  }

  /// Changes the looks of what is appended from now on.
  mutating func change(_ change: (inout Look) -> Void) {
    var look = look
    change(&look)
    changes.append(Change(offset: bytes.count, look: look))
  }

  /// Makes what is appended from now on lead to an address.
  mutating func beginLink(to address: String) {
    addresses.append(address)
    let index = addresses.count - 1
    change { $0.address = index }
  }
}
