import GuideModel

/// What is seen of every block of a page: what weights are learned from.
package enum ZoneReport {
  /// A line a block, between tabs: the numbers of its lines, its own signs, those of its
  /// surroundings, 1 for the title, 1 where it was hidden, its text.
  package static func rows(of bytes: [UInt8]) -> [String] {
    let lines = PageLine.lines(of: bytes)
    let zones = Zones(lines)
    let signs = zones.signs
    return signs.blocks.indices.map { index in
      let block = signs.blocks[index].lines
      let text = signs.blocks[index].text.split(separator: "\t")
      return [
        block.map { String(lines[$0].number) }.joined(separator: ","), signs.own(index).names,
        signs.around(index).names, zones.isTitle(block.lowerBound) ? "1" : "0",
        zones.kinds[block.lowerBound] == nil ? "0" : "1", text.joined(separator: " "),
      ].joined(separator: "\t")
    }
  }
}

extension [ZoneSign] {
  fileprivate var names: String {
    map { "\($0.kind.name) \($0.value)" }.joined(separator: "|")
  }
}
