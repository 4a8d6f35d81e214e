import GuideLexicon
import GuideModel
import GuideWords

/// Something that can be seen of a block of lines, and that speaks for the article or for the page
/// around it: `words 3` is a block of three to four words.
///
/// How much each says was learned from pages whose lines people had told apart, and stands in
/// `zones.tsv`.
struct ZoneSign: Hashable, Sendable {
  /// What is looked at.
  enum Kind: String, CaseIterable, Sendable {
    case words
    case smallWords = "small words"
    case ending
    case capitals
    case shape
    case furniture
    case role
    case part
    case again
    case above
    case below
    case topic
    case first = "first topics"
    case unknown
    case textAbove = "text above"
    case textBelow = "text below"
    case shortAbove = "short above"
    case shortBelow = "short below"
    case proseAbove = "prose above"
    case proseBelow = "prose below"
    case sinceProse = "since prose"
    case untilProse = "until prose"

    fileprivate var place: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The most values of a kind.
  static let mostValues = 24

  let kind: Kind
  /// Which of the kind's values.
  let value: Int

  /// How many signs there may be.
  static var count: Int { Kind.allCases.count * mostValues }

  /// The sign's number among all.
  var index: Int { kind.place * ZoneSign.mostValues + min(max(value, 0), ZoneSign.mostValues - 1) }
}

/// The signs of a page's blocks.
struct ZoneSigns {
  private let lines: [PageLine]
  private let texts: [LineText]
  private let introduced: [Guide.Role?]
  private let blocks: [LineBlock]
  /// In how many blocks of prose each stem stands.
  private var inProse: [String: Int] = [:]
  /// How often a block's words stand on the page.
  private var copies: [String: Int] = [:]
  /// The fewest blocks of prose that make a stem the page's topic.
  private var leastOfTopic = 2
  /// The stems that most blocks of prose hold, at most three.
  private var topics: [String] = []
  /// How much prose stands in the blocks before each.
  private var proseBefore = [0]
  /// How many blocks stand between each and the prose above it, and below it; many where none does.
  private var since: [Int] = []
  private var until: [Int] = []

  init(_ blocks: [LineBlock], _ lines: [PageLine], _ texts: [LineText], _ introduced: [Guide.Role?])
  {
    self.lines = lines
    self.texts = texts
    self.introduced = introduced
    self.blocks = blocks
    for block in blocks {
      copies[key(block), default: 0] += 1
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

  private func key(_ block: LineBlock) -> String {
    block.lines.map { texts[$0].words.joined }.joined(separator: " ")
  }

  /// How many blocks there are.
  var count: Int { blocks.count }

  /// What is seen of a block itself, and counts for its neighbours too.
  func own(_ index: Int) -> [ZoneSign] {
    let block = blocks[index]
    var signs = [
      ZoneSign(kind: .words, value: block.words.bucket([0, 1, 2, 4, 7, 10, 15, 25, 50])),
      ZoneSign(kind: .smallWords, value: block.length * 4 + block.smallWordsLevel),
      ZoneSign(kind: .ending, value: block.length * 6 + ending(block)),
      ZoneSign(kind: .capitals, value: block.length * 3 + capitals(block)),
    ]
    let first = texts[block.lines.lowerBound]
    for (value, isSo) in shapes(block).enumerated() where isSo {
      signs.append(ZoneSign(kind: .shape, value: value))
    }
    if let furniture = block.lines.lazy.compactMap({ texts[$0].furniture }).first {
      signs.append(ZoneSign(kind: .furniture, value: furniture.zoneValue))
    }
    if first.role != .other, block.lines.count == 1 {
      signs.append(ZoneSign(kind: .role, value: first.role.zoneValue))
    }
    if let part = introduced[block.lines.lowerBound] {
      signs.append(ZoneSign(kind: .part, value: part.zoneValue))
    }
    let copies = copies[key(block)] ?? 1
    if copies > 1 { signs.append(ZoneSign(kind: .again, value: min(copies, 3) - 2)) }
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
      let isList = lines[line].gaps > 1 || texts[line].isItem && block.words < 8
      return isList || block.smallWords < 0.2 ? sum : sum + min(block.words, 40)
    }
  }

  private func short(_ range: Range<Int>) -> Int {
    range.count { blocks[$0].words <= 4 }
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
    var (all, large) = (0, 0)
    for line in block.lines {
      for word in lines[line].text.split(separator: " ") {
        all += 1
        if word.first?.isUppercase ?? false { large += 1 }
      }
    }
    return large == all ? 0 : large * 2 > all ? 1 : 2
  }

  private func blanksAbove(_ block: LineBlock) -> Int {
    let first = block.lines.lowerBound
    guard first > 0 else { return 1 }
    guard lines[first - 1].isBlank else { return 0 }
    return first > 1 && lines[first - 2].isBlank ? 2 : 1
  }

  private func shapes(_ block: LineBlock) -> [Bool] {
    let line = lines[block.lines.lowerBound]
    let text = texts[block.lines.lowerBound]
    let isLong = block.lines.count > 1
    let any = { (test: (LineText) -> Bool) in block.lines.contains { test(texts[$0]) } }
    return [
      block.isProse, any { $0.isFooter }, text.tellsOfPage, text.isItem && block.length == 0,
      text.isItem && block.length == 1, text.isItem && block.length == 2, text.isImage,
      text.isDialogue, any { $0.hasMenuMarks }, text.isBare && !isLong, any { $0.lastCrumb != nil },
      any { $0.repeatsWord }, line.gaps > 1 && !line.isTabbed, line.gaps > 1 && line.isTabbed,
      line.text.startsInLowerCase,
      line.text.first?.isNumber ?? false, line.text.isInCapitals, line.isIndented,
      block.length == 0 && RedFlags.mayBe(in: line.text),
      block.length > 0 && block.lines.contains { RedFlags.mayBe(in: lines[$0].text) },
      block.words > 5
        && DisclaimerCues.areAll(in: block.lines.map { lines[$0].text }.joined(separator: " ")),
      block.stems.isEmpty,
    ]
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
  fileprivate var zoneValue: Int {
    switch self {
    case .toc: 0
    case .tocEntry: 1
    case .button: 2
    case .cta: 3
    case .promo: 4
    case .ad: 5
    case .meta: 6
    case .menu: 7
    case .footer: 8
    case .credit: 9
    case .alsoAsked: 10
    }
  }
}

extension Guide.Role {
  fileprivate var zoneValue: Int { Guide.Role.allCases.firstIndex(of: self) ?? 0 }
}
