/// UTF-8 text, its ASCII already in lower case, with all other letters folded too.
func caseFolded(_ text: [UInt8]) -> [UInt8] {
  var folded: [UInt8] = []
  folded.reserveCapacity(text.count)
  let source = text.span
  var offset = 0
  while offset < source.count {
    guard source[offset] >= 0x80 else {
      folded.append(source[offset])
      offset += 1
      continue
    }
    let scalar = source.scalar(at: offset)
    let key = Array(String(scalar.value, radix: 16, uppercase: true).utf8)
    if let replacement = CaseFoldingTable.foldings.value(of: key.span, in: 0..<key.count) {
      for scalar in [replacement.first, replacement.second, replacement.third] {
        if let scalar { folded += scalar.utf8 }
      }
    } else {
      folded.append(contentsOf: String(scalar).utf8)
    }
    offset += scalar.utf8.count
  }
  return folded
}
