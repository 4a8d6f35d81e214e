// Sizes of images, as pages copied from some sites have them: `![alt](address =400x300)`.

/// `=400x300`, `=400x` or `=x300` after an image's destination.
struct SizeSuffix {
  let width: Int32
  let height: Int32
  let end: Int

  init?(at start: Int, to end: Int, _ text: Bytes) {
    guard start < end, text[start] == UInt8(ascii: "=") else { return nil }
    var offset = start + 1
    let width = SizeSuffix.number(at: &offset, to: end, text)
    guard offset < end, text[offset] == UInt8(ascii: "x") else { return nil }
    offset += 1
    let height = SizeSuffix.number(at: &offset, to: end, text)
    guard width != nil || height != nil else { return nil }
    self.width = width ?? -1
    self.height = height ?? -1
    self.end = offset
  }

  /// At most five digits: no image is wider.
  private static func number(at offset: inout Int, to end: Int, _ text: Bytes) -> Int32? {
    var value: Int32?
    let limit = min(end, offset + 5)
    while offset < limit, text[offset].isDigit {
      value = (value ?? 0) * 10 + Int32(text[offset] &- 0x30)
      offset += 1
    }
    return value
  }
}
