import GuideLexicon
import GuideModel
import GuideWords

/// The second step: which lines are the article's, which belong to the page around it, and which is
/// its title.
///
/// A block of lines is of the article or of the page by what is seen of it, of its neighbours and of
/// its surroundings, and by how the block before it was taken (`ZoneWeights`). The title is the first
/// line whose words the article takes up again.
struct Zones {
  /// The rule that takes the title where it stands again.
  static let titleAgain = "the title again"

  /// The most lines of guides to read next; more are a menu.
  private static let mostRelatedLines = 40

  /// What a line is that belongs to the page; nil for one of the article.
  private(set) var kinds: [Guide.Furniture.Kind?]
  /// The rule that took each line.
  private(set) var rules: [String]
  /// The lines of the title, which may be broken; nil for a page without one.
  private(set) var titleLines: Range<Int>?
  /// Where the article's text stands, without what surrounds it.
  private(set) var body: Range<Int>
  /// The first line of running text in it.
  private var firstProse = 0

  let lines: [PageLine]
  let texts: [LineText]
  private let introduced: [Guide.Role?]
  /// The blocks of lines, and what is seen of them.
  let signs: ZoneSigns

  init(_ lines: [PageLine]) {
    self.lines = lines
    texts = lines.map(LineText.init)
    kinds = Array(repeating: nil, count: lines.count)
    rules = Array(repeating: "", count: lines.count)
    introduced = Zones.introduced(lines, texts)
    body = 0..<lines.count
    signs = ZoneSigns(lines, texts, introduced)
    markRunningHeads()
    let blocks = signs.blocks
    let isArticle = Zones.article(signs)
    findBody(blocks, isArticle)
    titleLines = titleLine.map { title in
      blocks.first { $0.lines.lowerBound == title }?.lines ?? title..<title + 1
    }
    markPage(blocks, isArticle)
    markTitles()
  }

  /// Whether the line is the title or goes on with it.
  func isTitle(_ index: Int) -> Bool { titleLines?.contains(index) ?? false }

  /// The line of the title; nil for a page without one.
  var title: Int? { titleLines?.lowerBound }

  /// Whether a line is running text of the article.
  func isText(_ index: Int) -> Bool {
    body.contains(index) && kinds[index] == nil && texts[index].isProse && !texts[index].isFooter
  }

  /// Takes a line for the page's.
  private mutating func mark(_ index: Int, _ kind: Guide.Furniture.Kind, _ rule: String) {
    guard kinds[index] == nil else { return }
    kinds[index] = kind
    rules[index] = rule
  }

  /// Lines that come again on every page of a print, with other numbers.
  private mutating func markRunningHeads() {
    var places: [String: [Int]] = [:]
    for index in lines.indices where !lines[index].isBlank && lines[index].text.utf8.count < 120 {
      if lines[index].text.utf8.contains(where: { $0.isDigit }) {
        places[String(lines[index].text.filter { !$0.isNumber }), default: []].append(index)
      }
    }
    for index in lines.indices where Lexicon.pageNumbers.contains(texts[index].words) {
      mark(index, .meta, "page number")
    }
    for group in places.values where group.count > 2 && lines[group[0]].gaps > 0 {
      for index in group { mark(index, .meta, "running head") }
    }
  }

  /// For each block whether it is of the article: as the weights have it, but text in the article's
  /// words in the middle of it is its own, and a page without running text is all meant.
  private static func article(_ signs: ZoneSigns) -> [Bool] {
    var isArticle = ZoneWeights.learned.article(of: signs)
    let blocks = signs.blocks
    guard zip(blocks, isArticle).contains(where: { $0.isProse && $1 }),
      let first = isArticle.firstIndex(of: true), let last = isArticle.lastIndex(of: true)
    else { return blocks.map { _ in true } }
    for index in first..<last where signs.goesOnWithText(index) { isArticle[index] = true }
    return isArticle
  }

  private mutating func findBody(_ blocks: [LineBlock], _ isArticle: [Bool]) {
    guard let first = isArticle.firstIndex(of: true), let last = isArticle.lastIndex(of: true)
    else { return }
    body = blocks[first].lines.lowerBound..<blocks[last].lines.upperBound
    let prose = zip(blocks, isArticle).first { $0.isProse && $1 }
    firstProse = prose?.0.lines.lowerBound ?? body.upperBound
  }

  /// Takes the blocks that are not the article's for the page's.
  ///
  /// What a kept heading on getting help leads over to is kept with it, and so are the sources and
  /// the like directly below the article. Names, dates, images and what says that a question follows
  /// are read where they stand.
  private mutating func markPage(_ blocks: [LineBlock], _ isArticle: [Bool]) {
    // The part whose lines are kept, whatever else they look like.
    var keptPart: Guide.Role?
    var followsKept = false
    for (block, isArticle) in zip(blocks, isArticle) {
      let first = block.lines.lowerBound
      let part = introduced[first]
      let isKept = isArticle || saysWhatMatters(block)
      if followsKept && texts[first].special != nil || isKept && lines[first].text.last == ":" {
        keptPart = part
      } else if texts[first].role == .seekHelp {
        keptPart = isKept ? .seekHelp : nil
      }
      followsKept = isKept || part != nil && (part == keptPart || keptPart == .related)
      if !followsKept { mark(block) }
    }
  }

  /// Takes the lines of a block for the page's, as far as they tell nothing of the article.
  private mutating func mark(_ block: LineBlock) {
    for index in block.lines where !isTitle(index) && !isRead(index) {
      let kind = texts[index].furniture ?? (index < body.lowerBound ? .menu : .footer)
      mark(index, kind, place(of: index))
    }
  }

  private func place(of index: Int) -> String {
    if index < body.lowerBound { return "before the article" }
    return index < body.upperBound ? "between parts of the article" : "after the article"
  }

  /// Whether a block says what no reader may miss: whom to see and when, or what the page is not.
  ///
  /// A heading alone says nothing.
  private func saysWhatMatters(_ block: LineBlock) -> Bool {
    let isSaid = block.text.last.map { ".!:".contains($0) } ?? false
    return isSaid && block.text.tellsWhenToGetHelp || block.isDisclaimer
  }

  /// Whether a line tells something of the article wherever it stands, or may below its title.
  private func isRead(_ index: Int) -> Bool {
    let text = texts[index]
    if text.isImage || text.dialogue != nil { return true }
    // Below the article an unlabelled day is a comment's or another page's.
    if let telling = text.telling { return index < body.upperBound || telling.isLabelled }
    guard let title, index > title, index < firstProse, text.header != nil else { return false }
    let above = lines[..<index].lastIndex { !$0.isBlank }
    let below = lines[(index + 1)...].firstIndex { !$0.isBlank }
    return [above, below].contains { $0.map { texts[$0].tellsOfPage || texts[$0].isJob } ?? false }
  }

  /// For each line the part whose heading leads over to it; the role of no part where a colon does,
  /// nil where nothing does.
  private static func introduced(_ lines: [PageLine], _ texts: [LineText]) -> [Guide.Role?] {
    var open: Guide.Role?
    var entries = 0
    return lines.indices.map { index in
      let line = lines[index]
      if line.isBlank { return open }
      var role = texts[index].heading.isShaped ? texts[index].role : .other
      // The guides to read next have names, ages and subjects of their own.
      if open == .related, texts[index].special == nil, role != .seekHelp { role = .other }
      let isRelated = role == .related || role == .other && open == .related
      if texts[index].isFooter || line.gaps > 1 || !isRelated && texts[index].tellsOfPage {
        open = nil
        return nil
      }
      let isSource = line.text.prefix(12).contains(":") && line.text.folded.hasPrefix("source")
      if isRelated { entries += 1 }
      if isRelated, entries > mostRelatedLines { open = nil }
      if line.text.hasSuffix(":") && !isRelated || role != .other || isSource {
        open = isSource ? .sources : role
        entries = 0
        return open
      }
      let previous = open
      if texts[index].isProse, open != .related { open = nil }
      return previous
    }
  }

  /// The title stands once; what comes before it is the page's.
  private mutating func markTitles() {
    guard let title else { return }
    for index in 0..<title where !lines[index].isBlank && !isRead(index) {
      if texts[index].isProse, !texts[index].isFooter { continue }
      if lines[index].text.tellsWhenToGetHelp { continue }
      mark(index, texts[index].furniture ?? .menu, "before the title")
    }
    let name = texts[title].words.joined
    for index in title + 1..<max(title + 1, lines.count) where texts[index].words.joined == name {
      mark(index, .meta, Zones.titleAgain)
    }
  }
}
