// Indented code (CommonMark section 4.4) and fenced code (4.5).

/// The fence that opened a code block.
struct CodeFence: Equatable {
  let byte: UInt8
  let length: Int
  /// Its columns of indentation, which are taken from each line.
  let indent: Int
}

extension BlockParser {
  mutating func openIndentedCode(_ source: Bytes) {
    openLeaf(.code, as: .indentedCode, source)
    line.advance(columns: 4, source)
  }

  mutating func continuesIndentedCode(_ source: Bytes) -> Bool {
    guard line.indent >= 4 || line.isBlank else { return false }
    line.advance(columns: min(4, line.indent), source)
    return true
  }

  mutating func closeIndentedCode(_ source: Bytes) {
    leafLines.removeTrailingBlankLines(source)
    closeLiteral(source)
  }

  mutating func openFencedCode(_ fence: UInt8, _ source: Bytes) -> Bool {
    let length = source.runLength(of: fence, from: line.text, to: line.end)
    guard length >= 3 else { return false }
    let start = source.skipSpacesAndTabs(from: line.text + length, to: line.end)
    let info = start..<source.trimmingEnd(of: start..<line.end)
    if fence == UInt8(ascii: "`"), info.contains(where: { source[$0] == fence }) { return false }
    let opening = CodeFence(byte: fence, length: length, indent: line.indent)
    openLeaf(.code, as: .fencedCode(opening), source)
    blocks[leafIndex].sideIndex = infos.count
    infos.append(TextRange(info))
    setEnd(of: leafIndex, to: line.end)
    line.finish()
    return true
  }

  mutating func continuesFencedCode(_ fence: CodeFence, _ source: Bytes) -> Bool {
    if line.indent < 4, closes(fence, source) {
      closeLeaf(source)
      line.finish()
    } else {
      line.advance(columns: min(fence.indent, line.indent), source)
    }
    return true
  }

  private func closes(_ fence: CodeFence, _ source: Bytes) -> Bool {
    let run = source.runLength(of: fence.byte, from: line.text, to: line.end)
    guard run >= fence.length else { return false }
    return source.skipSpacesAndTabs(from: line.text + run, to: line.end) == line.end
  }
}
