// Lists and their items (CommonMark sections 5.2 and 5.3).

extension BlockParser {
  /// An item, and its list where it does not continue one.
  mutating func openItem(_ source: Bytes, isInParagraph: Bool) -> Bool {
    guard let marker = ListMarker(at: line.text, to: line.end, source) else { return false }
    if isInParagraph, !marker.canInterruptParagraph { return false }
    let indent = line.indent
    openList(for: marker, source)
    openContainer(.item, as: .item, source)
    line.consumeText(marker.length, source)
    var padding = line.indent
    if padding >= 5 || padding == 0 || line.isBlank { padding = 1 }
    line.advance(columns: min(padding, line.indent), source)
    setWidth(ofItem: indent + marker.length + padding)
    return true
  }

  mutating func openList(for marker: ListMarker, _ source: Bytes) {
    if depth > 0, containers[depth - 1].kind == .list {
      if containers[depth - 1].marker == marker.delimiter { return }
    }
    openContainer(.list, as: .list, marker: marker.delimiter, source)
    let index = Int(containers[depth - 1].index)
    blocks[index].firstNumber = marker.number
    blocks[index].isTight = true
  }

  mutating func continuesItem(_ item: OpenContainer, _ source: Bytes) -> Bool {
    guard line.indent >= Int(item.width) else { return false }
    line.advance(columns: Int(item.width), source)
    return true
  }

  /// Says how wide the item that was just opened is.
  private mutating func setWidth(ofItem width: Int) {
    guard !containers.isEmpty else { return }
    containers[containers.count - 1].width = Int32(truncatingIfNeeded: width)
    containers[containers.count - 1].totalWidth += Int32(truncatingIfNeeded: width)
  }

  /// The list that becomes loose when a block is added here: there is a blank line
  /// between the block and the one before it.
  @inline(__always)
  var listThatNewChildLoosens: Int? {
    guard let blank = pendingBlank, depth > blank.depth else { return nil }
    let parent = containers[depth - 1]
    guard parent.hasChildren else { return nil }
    switch parent.kind {
    case .blockQuote: return nil
    case .list: return Int(parent.index)
    case .item: return Int(containers[depth - 2].index)
    }
  }
}

/// The marker that begins a list item.
struct ListMarker {
  /// The bullet, or the `.` or `)` after the number.
  let delimiter: UInt8
  /// The number, nil for a bullet.
  let number: Int?
  /// Its length in bytes.
  let length: Int
  /// Only an item with text, numbered 1 if at all, interrupts a paragraph.
  let canInterruptParagraph: Bool

  /// More digits could overflow (section 5.2).
  private static let maximumDigits = 9

  init?(at start: Int, to end: Int, _ source: Bytes) {
    var offset = start
    var value = 0
    while offset < end, source[offset].isDigit {
      guard offset - start < ListMarker.maximumDigits else { return nil }
      value = value * 10 + Int(source[offset] &- 0x30)
      offset += 1
    }
    guard offset < end else { return nil }
    delimiter = source[offset]
    switch delimiter {
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      guard offset > start else { return nil }
      number = value
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard offset == start else { return nil }
      number = nil
    default: return nil
    }
    let after = offset + 1
    guard after == end || source[after].isSpaceOrTab else { return nil }
    length = after - start
    let hasText = source.skipSpacesAndTabs(from: after, to: end) < end
    canInterruptParagraph = hasText && (number == nil || value == 1)
  }
}
