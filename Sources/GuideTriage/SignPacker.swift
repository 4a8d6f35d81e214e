import GuideWords

/// Packs the file of signs as `SignTable` reads it.
package struct SignPacker {
  private struct Entry {
    let text: [UInt8]
    let mark: Int
  }

  private var rows: [Entry] = []
  private var signs: [Entry] = []
  private var head: [Entry] = []
  /// The members of each class of words, classes that it names resolved.
  private var classes: [[UInt8]: [[UInt8]]] = [:]
  private var list: SignList?
  private var name: [UInt8] = []
  private var isTelling = false

  /// The packed form of a file.
  package static func packed(_ file: borrowing Span<UInt8>) -> [UInt8] {
    var packer = SignPacker()
    var lines = SignLines()
    while let (line, range) = lines.next(in: file) {
      packer.take(line, range.map { file[$0] })
    }
    return packer.packed(with: SignCatalogue(of: file))
  }

  // MARK: Reading

  private mutating func take(_ line: SignLine, _ text: [UInt8]) {
    switch line {
    case .sign: (name, isTelling, list) = (text, false, nil)
    case .wordClass:
      addClass(text)
    case .list(let begun): list = begun
    case .level: addSign(level: text)
    case .row: addRow(text)
    case .source, .guideWording, .guideNames, .clinicalCheck, .unknown: break
    }
  }

  private mutating func addSign(level: [UInt8]) {
    guard let level = SignCatalogue.Level(rawValue: String(decoding: level, as: UTF8.self)) else {
      return
    }
    isTelling = level.kind != nil
    signs.append(Entry(text: name, mark: level.code))
  }

  private mutating func addRow(_ text: [UInt8]) {
    switch list {
    case .toldBy where isTelling: rows.append(Entry(text: text, mark: signs.count - 1))
    case .notMeant: rows.append(Entry(text: text, mark: SignTable.notMeant))
    case .anotherTime: rows.append(Entry(text: text, mark: SignTable.anotherTime))
    case .hereAndNow: rows.append(Entry(text: text, mark: SignTable.hereAndNow))
    case .anotherBody: rows.append(Entry(text: text, mark: SignTable.anotherBody))
    case .somebody: rows.append(Entry(text: text, mark: SignTable.somebody))
    case .misspelt: head.append(Entry(text: text, mark: SignTable.HeadLine.misspelt.rawValue))
    case .noMistakes: head.append(Entry(text: text, mark: SignTable.HeadLine.noMistakes.rawValue))
    case .toldBy, nil: break
    }
  }

  private mutating func addClass(_ line: [UInt8]) {
    let pieces = line.split(separator: UInt8(ascii: " "))
    guard let name = pieces.first else { return }
    let words = pieces.dropFirst().flatMap { members(of: Array($0)) }
    classes[Array(name)] = words
    let line = ([Array(name)] + words).joined(separator: [UInt8(ascii: " ")])
    head.append(Entry(text: Array(line), mark: SignTable.HeadLine.wordClass.rawValue))
  }

  private func members(of word: [UInt8]) -> [[UInt8]] { classes[word] ?? [word] }

  // MARK: Keys

  /// The keys of the words that fill a place of a pattern; nil for a place that numbers fill, or that
  /// takes words away.
  private func keys(ofPlace piece: ArraySlice<UInt8>) -> Set<UInt32>? {
    var words = piece
    switch piece.first {
    case UInt8(ascii: "-"), nil: return nil
    case UInt8(ascii: "+"), UInt8(ascii: "~"): words = piece.dropFirst()
    default: break
    }
    var keys: Set<UInt32> = []
    for choice in words.split(separator: UInt8(ascii: "/")) {
      for word in members(of: Array(choice)) {
        switch word.first {
        case UInt8(ascii: "#"): return nil
        case UInt8(ascii: "="): keys.insert(WordKeys.key(word.dropFirst(), isExact: true))
        default: keys.insert(WordKeys.key(Stems.stem(of: word)))
        }
      }
    }
    return keys
  }

  /// For each key the rows that are tried where it stands in a text.
  private func rowsByKey() -> [UInt32: [Int]] {
    let places = rows.map { row in
      row.text.split(separator: UInt8(ascii: " ")).compactMap(keys)
    }
    var counts: [UInt32: Int] = [:]
    for key in places.flatMap({ $0.flatMap { $0 } }) { counts[key, default: 0] += 1 }
    var rowsByKey: [UInt32: [Int]] = [:]
    for (row, places) in places.enumerated() {
      let rarest = places.min { one, other in
        one.reduce(0) { $0 + (counts[$1] ?? 0) } < other.reduce(0) { $0 + (counts[$1] ?? 0) }
      }
      for key in rarest ?? [WordKeys.any] { rowsByKey[key, default: []].append(row) }
    }
    return rowsByKey
  }

  // MARK: Writing

  private func packed(with catalogue: SignCatalogue) -> [UInt8] {
    let wordings = GuideWordings.Source(catalogue)
    let keys = WordKeys.packed(rowsByKey())
    let counts = [
      rows.count, signs.count, head.count, wordings.stems.count, wordings.all.count,
      wordings.all.reduce(0) { $0 + $1.stems.count },
    ]
    let widths = SignTable.widths
    let length = zip(counts, widths).reduce(keys.count + counts.count * 4) { $0 + $1.0 * $1.1 }
    var output = Output(textStart: length)
    for entry in rows + signs + head { output.point(to: entry.text, entry.mark) }
    for (stem, weight) in zip(wordings.stems, wordings.weights) {
      output.point(to: stem, 0)
      output.entries.append(number: Int(weight.bitPattern), bytes: 4)
    }
    var place = 0
    for wording in wordings.all {
      output.point(to: Array(wording.text.utf8), wording.sign)
      output.entries.append(number: Int(wording.weight.bitPattern), bytes: 4)
      output.entries.append(number: place, bytes: 4)
      place += wording.stems.count
    }
    for stem in wordings.all.flatMap({ $0.stems }) { output.entries.append(number: stem, bytes: 2) }
    var bytes = keys
    for count in counts { bytes.append(number: count, bytes: 4) }
    return bytes + output.entries + output.text
  }

  /// The entries and what they point to.
  private struct Output {
    let textStart: Int
    var entries: [UInt8] = []
    var text: [UInt8] = []

    init(textStart: Int) { self.textStart = textStart }

    mutating func point(to words: [UInt8], _ mark: Int) {
      entries.append(number: textStart + text.count, bytes: 4)
      entries.append(number: words.count, bytes: 2)
      entries.append(number: mark, bytes: 2)
      text += words
    }
  }
}
