import GuideLexicon
import GuideModel
import GuideWords

/// Something that can be seen of a block of lines, and that speaks for the article or for the page
/// around it: `words 3` is a block of three to four words.
///
/// How much each says was learned from pages whose lines people had told apart, and stands in
/// `zones.tsv`.
struct ZoneSign: Hashable, Sendable {
  /// What is looked at, in the order of `names`.
  enum Kind: Int, CaseIterable, Sendable {
    case words, smallWords, ending, capitals, shape, furniture, role, part, again, above, below
    case topic, first, unknown, textAbove, textBelow, shortAbove, shortBelow, proseAbove, proseBelow
    case sinceProse, untilProse

    private static let names = [
      "words", "small words", "ending", "capitals", "shape", "furniture", "role", "part", "again",
      "above", "below", "topic", "first topics", "unknown", "text above", "text below",
      "short above", "short below", "prose above", "prose below", "since prose", "until prose",
    ]

    /// What the kind is called in `zones.tsv`.
    var name: String { Kind.names[rawValue] }

    init?(name: String) {
      guard let place = Kind.names.firstIndex(of: name) else { return nil }
      self.init(rawValue: place)
    }
  }

  /// What a block may look like; the values of `shape`.
  enum Shape: Int, Sendable {
    case prose, footer, header, itemOfFewWords, shortItem, longItem, image, dialogue, menuMarks
    case bare, trail, repeatedWord, columns, table, smallBeginning, number, capitals, indented
    case briefHelp, help, disclaimer, noContent
  }

  /// The most values of a kind.
  static let mostValues = 24

  let kind: Kind
  /// Which of the kind's values.
  let value: Int

  /// How many signs there may be.
  static var count: Int { Kind.allCases.count * mostValues }

  /// The sign's number among all.
  var index: Int {
    kind.rawValue * ZoneSign.mostValues + min(max(value, 0), ZoneSign.mostValues - 1)
  }
}

/// The signs of a page's blocks.
struct ZoneSigns {
  private let lines: [PageLine]
  private let texts: [LineText]
  private let introduced: [Guide.Role?]
  let blocks: [LineBlock]
  /// In how many blocks of prose each stem stands.
  private var inProse: [String: Int] = [:]
  /// For each block how often its words stand on the page.
  private var copies: [Int] = []
  /// The fewest blocks of prose that make a stem the page's topic.
  private var leastOfTopic = 2
  /// The stems that most blocks of prose hold, at most three.
  private var topics: [String] = []
  /// How much prose stands in the blocks before each.
  private var proseBefore = [0]
  /// How many blocks stand between each and the prose above it, and below it; many where none does.
  private var since: [Int] = []
  private var until: [Int] = []

  init(_ lines: [PageLine], _ texts: [LineText], _ introduced: [Guide.Role?]) {
    self.lines = lines
    self.texts = texts
    self.introduced = introduced
    blocks = LineBlock.blocks(of: lines, texts)
    copies = ZoneSigns.copies(blocks)
    for block in blocks {
      proseBefore.append(proseBefore[proseBefore.count - 1] + (block.isProse ? 1 : 0))
      if block.isProse { for stem in block.stems { inProse[stem, default: 0] += 1 } }
    }
    topics = inProse.filter { $0.value > 1 }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(3).map { $0.key }
    since = ZoneSigns.distances(blocks)
    until = ZoneSigns.distances(blocks.reversed()).reversed()
    leastOfTopic = max(2, proseBefore[blocks.count] / 8)
  }

  /// For each block how many without prose end with it.
  private static func distances(_ blocks: some Sequence<LineBlock>) -> [Int] {
    var distance = blocks.underestimatedCount
    return blocks.map { block in
      distance = block.isProse ? 0 : distance + 1
      return distance
    }
  }

  private static func copies(_ blocks: [LineBlock]) -> [Int] {
    var counts: [String: Int] = [:]
    let keys = blocks.map { $0.words.joined }
    for key in keys { counts[key, default: 0] += 1 }
    return keys.map { counts[$0] ?? 1 }
  }

  /// What is seen of a block itself, and counts for its neighbours too.
  func own(_ index: Int) -> [ZoneSign] {
    let block = blocks[index]
    var signs = [
      ZoneSign(kind: .words, value: block.words.count.bucket([0, 1, 2, 4, 7, 10, 15, 25, 50])),
      ZoneSign(kind: .smallWords, value: block.length * 4 + block.smallWordsLevel),
      ZoneSign(kind: .ending, value: block.length * 6 + ending(block)),
      ZoneSign(kind: .capitals, value: block.length * 3 + capitals(block)),
    ]
    let first = texts[block.lines.lowerBound]
    signs += shapes(block).map { ZoneSign(kind: .shape, value: $0.rawValue) }
    if let furniture = block.lines.lazy.compactMap({ texts[$0].furniture }).first {
      signs.append(ZoneSign(kind: .furniture, value: furniture.zoneValue))
    }
    if first.role != .other, block.lines.count == 1 {
      signs.append(ZoneSign(kind: .role, value: first.role.zoneValue))
    }
    if let part = introduced[block.lines.lowerBound] {
      signs.append(ZoneSign(kind: .part, value: part.zoneValue))
    }
    if copies[index] > 1 {
      signs.append(ZoneSign(kind: .again, value: min(copies[index], 3) - 2))
    }
    signs.append(ZoneSign(kind: .above, value: blanksAbove(block)))
    let after = block.lines.upperBound
    let isLast = after >= lines.count || lines[after].isBlank
    signs.append(ZoneSign(kind: .below, value: isLast ? 1 : 0))
    signs += topic(block)
    return signs
  }

  /// Whether a block is running text in words that other text of the page has too.
  func goesOnWithText(_ index: Int) -> Bool {
    let block = blocks[index]
    let known = block.stems.count { (inProse[$0] ?? 0) > 1 }
    return block.isProse && known * 2 >= block.stems.count
  }

  /// What is seen of a block's surroundings.
  func around(_ index: Int) -> [ZoneSign] {
    let above = max(0, index - 5)..<index
    let below = index + 1..<min(blocks.count, index + 6)
    let gone = proseBefore[index]
    let left = proseBefore[blocks.count] - proseBefore[index + 1]
    return [
      ZoneSign(kind: .textAbove, value: text(above).bucket([0, 10, 20, 40, 80])),
      ZoneSign(kind: .textBelow, value: text(below).bucket([0, 10, 20, 40, 80])),
      ZoneSign(kind: .shortAbove, value: short(above).bucket([0, 1, 3, 4])),
      ZoneSign(kind: .shortBelow, value: short(below).bucket([0, 1, 3, 4])),
      ZoneSign(kind: .proseAbove, value: gone.bucket([0, 1, 3, 10])),
      ZoneSign(kind: .proseBelow, value: left.bucket([0, 1, 3, 10])),
      ZoneSign(kind: .sinceProse, value: since[index].bucket([0, 1, 3, 6, 12, 24])),
      ZoneSign(kind: .untilProse, value: until[index].bucket([0, 1, 3, 6, 12, 24])),
    ]
  }

  /// How many words of sentences the blocks hold, at most 40 each.
  private func text(_ range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in
      let block = blocks[index]
      let line = block.lines.lowerBound
      let isList = lines[line].gaps > 1 || texts[line].isItem && block.words.count < 8
      return isList || block.smallWords < 0.2 ? sum : sum + min(block.words.count, 40)
    }
  }

  private func short(_ range: Range<Int>) -> Int {
    range.count { blocks[$0].words.count <= 4 }
  }

  private func ending(_ block: LineBlock) -> Int {
    switch lines[block.lines.upperBound - 1].text.last {
    case ".", "!", "…": 0
    case ":": 1
    case "?": 2
    case ",", ";": 3
    case "»", "›", ">", "→", "|": 4
    default: 5
    }
  }

  private func capitals(_ block: LineBlock) -> Int {
    let words = block.text.blankParts
    let large = words.count { $0.startsInCapital }
    return large == words.count ? 0 : large * 2 > words.count ? 1 : 2
  }

  private func blanksAbove(_ block: LineBlock) -> Int {
    let first = block.lines.lowerBound
    guard first > 0 else { return 1 }
    guard lines[first - 1].isBlank else { return 0 }
    return first > 1 && lines[first - 2].isBlank ? 2 : 1
  }

  /// What a block looks like.
  private func shapes(_ block: LineBlock) -> [ZoneSign.Shape] {
    shapesOfBeginning(block) + shapesOfWhole(block)
  }

  private func shapesOfBeginning(_ block: LineBlock) -> [ZoneSign.Shape] {
    let line = lines[block.lines.lowerBound]
    let text = texts[block.lines.lowerBound]
    var shapes: [ZoneSign.Shape] = []
    if text.tellsOfPage { shapes.append(.header) }
    if text.isItem { shapes.append([.itemOfFewWords, .shortItem, .longItem][block.length]) }
    if text.isImage { shapes.append(.image) }
    if text.dialogue != nil { shapes.append(.dialogue) }
    if text.isBare, block.lines.count == 1 { shapes.append(.bare) }
    if line.gaps > 1 { shapes.append(line.isTabbed ? .table : .columns) }
    if line.text.startsInLowerCase { shapes.append(.smallBeginning) }
    if line.text.first?.isNumber ?? false { shapes.append(.number) }
    if line.text.isInCapitals { shapes.append(.capitals) }
    if line.isIndented { shapes.append(.indented) }
    return shapes
  }

  private func shapesOfWhole(_ block: LineBlock) -> [ZoneSign.Shape] {
    let texts = texts[block.lines]
    var shapes: [ZoneSign.Shape] = []
    if block.isProse { shapes.append(.prose) }
    if texts.contains(where: { $0.isFooter }) { shapes.append(.footer) }
    if texts.contains(where: { $0.hasMenuMarks }) { shapes.append(.menuMarks) }
    if texts.contains(where: { $0.lastCrumb != nil }) { shapes.append(.trail) }
    if texts.contains(where: { $0.repeatsWord }) { shapes.append(.repeatedWord) }
    if block.lines.contains(where: { RedFlags.mayBe(in: lines[$0].text) }) {
      shapes.append(block.length == 0 ? .briefHelp : .help)
    }
    if block.isDisclaimer { shapes.append(.disclaimer) }
    if block.stems.isEmpty { shapes.append(.noContent) }
    return shapes
  }

  /// How much of a block is what the page is about, and how much is said nowhere else.
  private func topic(_ block: LineBlock) -> [ZoneSign] {
    guard !block.stems.isEmpty else { return [] }
    let own = block.isProse ? 1 : 0
    let known = block.stems.count { (inProse[$0] ?? 0) >= leastOfTopic }
    let unknown = block.stems.count { (inProse[$0] ?? 0) <= own }
    let all = block.stems.count
    let topic = known == 0 ? 0 : known * 2 < all ? 1 : 2
    let strange = unknown == 0 ? 0 : unknown * 2 <= all ? 1 : unknown < all ? 2 : 3
    let firsts = topics.count { block.stems.contains($0) }
    return [
      ZoneSign(kind: .first, value: block.length * 4 + firsts),
      ZoneSign(kind: .topic, value: block.length * 3 + topic),
      ZoneSign(kind: .unknown, value: block.length * 4 + strange),
    ]
  }
}

extension LineBlock {
  fileprivate var smallWordsLevel: Int {
    smallWords == 0 ? 0 : smallWords < 0.2 ? 1 : smallWords < 0.4 ? 2 : 3
  }
}

extension Int {
  /// The index of the first of the rising limits that holds the number; their count where none does.
  fileprivate func bucket(_ limits: [Int]) -> Int {
    limits.firstIndex { self <= $0 } ?? limits.count
  }
}

extension String {
  fileprivate var isInCapitals: Bool {
    contains { $0.isUppercase } && !contains { $0.isLowercase }
  }
}

extension Guide.Furniture.Kind {
  fileprivate var zoneValue: Int { Guide.Furniture.Kind.allCases.firstIndex(of: self) ?? 0 }
}

extension Guide.Role {
  fileprivate var zoneValue: Int { Guide.Role.allCases.firstIndex(of: self) ?? 0 }
}
