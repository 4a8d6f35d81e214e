// Opening and closing blocks: how phase 1 grows the tree.

extension BlockParser {
  /// Opens a container at the line's text, closing what the line did not match.
  mutating func openContainer(
    _ kind: BlockRecord.Kind, as container: OpenContainer.Kind, marker: UInt8 = 0, _ source: Bytes
  ) {
    let index = addBlock(kind, in: container == .item ? .list : .any, source)
    setEnd(of: index, to: line.text + 1)  // At least its marker.
    if container == .blockQuote { quoteDepths.append(depth) }
    let total = containers.last?.totalWidth ?? 0
    containers.append(
      OpenContainer(
        kind: container, marker: marker, index: Int32(truncatingIfNeeded: index), width: 0,
        totalWidth: total))
    depth += 1
  }

  /// Opens a leaf that takes further lines.
  mutating func openLeaf(_ kind: BlockRecord.Kind, as open: OpenLeaf, _ source: Bytes) {
    leafIndex = addBlock(kind, in: .any, source)
    leaf = open
    leafLines.removeAll()
    setEnd(of: leafIndex, to: line.text)
  }

  /// Adds a leaf that is complete on its line; returns its index.
  mutating func addLeaf(_ kind: BlockRecord.Kind, _ source: Bytes) -> Int {
    let index = addBlock(kind, in: .any, source)
    setEnd(of: index, to: source.trimmingEnd(of: line.text..<line.end))
    return index
  }

  /// Closes the leaf and the containers that the line did not match.
  mutating func closeUnmatched(_ source: Bytes) {
    closeLeaf(source)
    closeContainers(downTo: depth)
  }

  /// Closes containers until so many are open.
  mutating func closeContainers(downTo count: Int) {
    while containers.count > count, let container = containers.popLast() {
      let index = Int(container.index)
      blocks[index].next = Int32(truncatingIfNeeded: blocks.count)
      blocks[index].source.end = max(blocks[index].source.end, contentEnd)
      if container.kind == .blockQuote { quoteDepths.removeLast() }
    }
  }

  /// Closes the open leaf, if any.
  mutating func closeLeaf(_ source: Bytes) {
    switch leaf {
    case .none: break
    case .paragraph: _ = closeParagraph(source)
    case .indentedCode: closeIndentedCode(source)
    case .fencedCode, .html: closeLiteral(source)
    case .table: closeTable()
    }
    leaf = .none
  }

  /// Takes the open leaf away, as if it had never been opened.
  mutating func removeLeaf() {
    blocks.removeLast()
    let before = leafSurroundings
    if before.depth > 0 { containers[before.depth - 1].hasChildren = before.hadSiblings }
    if let list = before.loosenedList { blocks[list].isTight = true }
    pendingBlank = pendingBlank ?? before.blank
  }

  /// Says where a leaf ends; what holds it ends there or later.
  mutating func setEnd(of index: Int, to end: Int) {
    let end = max(blocks[index].source.end, Int32(truncatingIfNeeded: end))
    blocks[index].source.end = end
    contentEnd = max(contentEnd, end)
  }

  mutating func closeLiteral(_ source: Bytes) {
    guard let end = leafLines.end else { return }
    blocks[leafIndex].hasLine = true
    blocks[leafIndex].content = leafLines.text(source, joiningIn: &arena, at: sourceCount)
    setEnd(of: leafIndex, to: end)
  }

  /// The parents that a block may have.
  enum Parent {
    case any
    case list
  }

  /// Adds a record, closing what the line did not match; returns its index.
  private mutating func addBlock(
    _ kind: BlockRecord.Kind, in parent: Parent, _ source: Bytes
  ) -> Int {
    // Only items stand in lists: anything else ends the list.
    if parent == .any, depth > 0, containers[depth - 1].kind == .list { depth -= 1 }
    closeUnmatched(source)
    let list = listThatNewChildLoosens
    leafSurroundings = LeafSurroundings(
      depth: depth, hadSiblings: depth > 0 && containers[depth - 1].hasChildren,
      loosenedList: list.flatMap { blocks[$0].isTight ? $0 : nil }, blank: pendingBlank)
    if let list { blocks[list].isTight = false }
    if depth > 0 { containers[depth - 1].hasChildren = true }
    let index = blocks.count
    blocks.append(BlockRecord(kind, at: line.text, index: index))
    return index
  }
}
