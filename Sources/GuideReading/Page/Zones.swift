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
  /// The line of the title; nil for a page without one.
  private(set) var title: Int?
  /// The first line after it: a title may be broken.
  private(set) var titleEnd = 0
  /// Where the article's text stands, without what surrounds it.
  private(set) var body: Range<Int>
  /// The first line of running text in it.
  private var firstProse = 0

  let lines: [PageLine]
  let texts: [LineText]
  let introduced: [Guide.Role?]

  init(_ lines: [PageLine]) {
    self.lines = lines
    texts = lines.map(LineText.init)
    kinds = Array(repeating: nil, count: lines.count)
    rules = Array(repeating: "", count: lines.count)
    introduced = Zones.introduced(lines, texts)
    body = 0..<lines.count
    markRunningHeads()
    let blocks = LineBlock.blocks(of: lines, texts)
    let isArticle = Zones.article(blocks, ZoneSigns(blocks, lines, texts, introduced))
    findBody(blocks, isArticle)
    findTitle()
    titleEnd = blocks.first { $0.lines.lowerBound == title }?.lines.upperBound ?? (title ?? -1) + 1
    markPage(blocks, isArticle)
    markTitles()
  }

  /// Whether the line is the title or goes on with it.
  func isTitle(_ index: Int) -> Bool { title.map { $0 <= index && index < titleEnd } ?? false }

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
  private static func article(_ blocks: [LineBlock], _ signs: ZoneSigns) -> [Bool] {
    var isArticle = ZoneWeights.learned.article(of: signs)
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
    var keptPart: Guide.Role?
    var followsKept = false
    for (block, isArticle) in zip(blocks, isArticle) {
      let first = block.lines.lowerBound
      var isKept = isArticle || saysWhatMatters(block)
      let role = texts[first].role
      let isSpecial = followsKept && Guide.Role(ofSpecialHeading: texts[first].words) != nil
      if isSpecial || isKept && lines[first].text.last == ":" {
        keptPart = introduced[first]
      } else if role == .seekHelp {
        keptPart = isKept ? .seekHelp : nil
      }
      if let part = introduced[first], part == keptPart || keptPart == .related { isKept = true }
      followsKept = isKept
      if isKept { continue }
      for index in block.lines where !isTitle(index) && !isRead(index) {
        let kind = texts[index].furniture ?? (index < body.lowerBound ? .menu : .footer)
        mark(index, kind, place(of: index))
      }
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
    let text = block.lines.map { lines[$0].text }.joined(separator: " ")
    let isSaid = text.last.map { ".!:".contains($0) } ?? false
    return isSaid && text.tellsWhenToGetHelp
      || block.words > 5 && DisclaimerCues.areAll(in: text)
  }

  /// Whether a line tells something of the article wherever it stands, or may below its title.
  private func isRead(_ index: Int) -> Bool {
    if texts[index].isImage || texts[index].isDialogue { return true }
    // Below the article an unlabelled day is a comment's or another page's.
    if texts[index].tellsOfPage { return index < body.upperBound || texts[index].isLabelled }
    guard let title, index > title, index < firstProse,
      HeaderLine.dated(lines[index].text) != nil
    else { return false }
    let above = lines[..<index].lastIndex { !$0.isBlank }
    let below = lines[(index + 1)...].firstIndex { !$0.isBlank }
    return [above, below].contains { $0.map { texts[$0].tellsOfPage || lines[$0].isJob } ?? false }
  }

  /// For each line the part whose heading leads over to it; the role of no part where a colon does,
  /// nil where nothing does.
  private static func introduced(_ lines: [PageLine], _ texts: [LineText]) -> [Guide.Role?] {
    var open: Guide.Role?
    var entries = 0
    return lines.indices.map { index in
      let line = lines[index]
      if line.isBlank { return open }
      var role = line.text.isHeadingShaped ? texts[index].role : .other
      // The guides to read next have names, ages and subjects of their own.
      let isSpecial = Guide.Role(ofSpecialHeading: texts[index].words) != nil
      if open == .related, !isSpecial, role != .seekHelp { role = .other }
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

  private mutating func findTitle() {
    let prose = body.filter {
      texts[$0].isProse && !texts[$0].isFooter
    }
    guard let first = prose.first.map(firstText(upTo:)) else {
      title =
        (0..<lines.count).first { isCandidate($0) } ?? lines.indices.first { !lines[$0].isBlank }
      return
    }
    let weights = weights(from: first)
    title = best(among: 0..<first, weights, least: 0.3)
    if title == nil, prose.count > 3 {
      title = best(among: first..<prose[2], weights, least: 4)
    }
    if title == nil { title = opening(before: first) }
  }

  /// The first short sentence from which no menu parts the first prose, or that prose.
  private func firstText(upTo prose: Int) -> Int {
    var first = prose
    var entries = 0
    for index in (0..<prose).reversed() where !lines[index].isBlank {
      let text = lines[index].text
      let isSentence =
        text.hasSuffix(".") && texts[index].words.count > 2
        && texts[index].lastCrumb == nil && !texts[index].isItem
      if isSentence, !texts[index].tellsOfPage { first = index }
      entries = texts[index].isBare && texts[index].role == .other ? entries + 1 : 0
      if entries > 2 || lines[index].gaps > 1 || texts[index].hasMenuMarks { break }
    }
    return first
  }

  /// The first line of a page without a menu, whatever the article says: text follows it, or names
  /// and dates, and not another line of its kind.
  private func opening(before first: Int) -> Int? {
    guard let opening = (0..<first).first(where: isCandidate),
      texts[opening].role == .other || texts[opening].role == .types
    else { return nil }
    let next = lines.indices[(opening + 1)...].first { !lines[$0].isBlank }
    return next.map { isCandidate($0) && $0 < first } ?? true ? nil : opening
  }

  /// How much the article is about each word, by its stem: the more of its lines hold the
  /// word and the fewer of those before it, the more.
  private func weights(from first: Int) -> [String: Double] {
    var counts: [String: (inside: Int, before: Int)] = [:]
    for index in 0..<max(first, body.upperBound) where !texts[index].isFooter {
      for stem in Set(texts[index].stems) {
        if index < first {
          counts[stem, default: (0, 0)].before += 1
        } else {
          counts[stem, default: (0, 0)].inside += 1
        }
      }
    }
    // A title stands a few times above its text: in a trail, beside the publisher's name.
    return counts.mapValues { count in
      let foreign = Double(max(0, count.before - 4))
      let inside = Double(count.inside)
      return inside == 0 ? 0 : Double(bitWidth(count.inside)) * inside / (inside + foreign)
    }
  }

  /// The base-two logarithm of one more than a count, rounded up.
  private func bitWidth(_ count: Int) -> Int { Int.bitWidth - count.leadingZeroBitCount }

  /// The first line that the article bears out nearly as well as the best.
  private func best(among range: Range<Int>, _ weights: [String: Double], least: Double) -> Int? {
    var found: [(index: Int, score: Double)] = []
    let crumbs = Set(range.compactMap { texts[$0].lastCrumb })
    for index in range where isCandidate(index) {
      let stems = Set(texts[index].stems)
      if stems.isEmpty { continue }
      var score = 0.0
      for stem in stems { score += weights[stem] ?? 0 }
      score *= Double(min(stems.count, 4)).squareRoot() / Double(stems.count)
      let name = texts[index].words.joined
      if crumbs.contains(where: { !$0.isEmpty && name.hasPrefix($0) }) { score += 2 }
      if isMenuEntry(index) { score /= 2 }
      found.append((index, score))
    }
    guard let top = found.map({ $0.score }).max(), top >= least else { return nil }
    return found.first { $0.score >= top * 0.75 }?.index
  }

  /// Whether the line stands among others of its kind without a blank line between them.
  private func isMenuEntry(_ index: Int) -> Bool {
    let isEntry = { (place: Int) in
      lines.indices.contains(place) && !lines[place].isBlank
        && (texts[place].isBare || texts[place].isItem)
        && !texts[place].tellsOfPage
    }
    let above = isEntry(index - 1)
    let below = isEntry(index + 1)
    return above && below || above && isEntry(index - 2) || below && isEntry(index + 2)
  }

  private func isCandidate(_ index: Int) -> Bool {
    let line = lines[index]
    let text = texts[index]
    return kinds[index] == nil && text.words.count > 0 && text.words.count <= 25
      && line.text.utf8.count <= 200 && line.gaps == 0 && !text.hasMenuMarks
      && text.lastCrumb == nil && !text.isFooter && !text.repeatsWord
      && !".,;:".contains(line.text.last ?? " ")
      && !text.isItem && text.furniture == nil
      && !text.isImage && !text.tellsOfPage
      && !Lexicon.credits.contains(text.words) && !text.isAddress
      && Guide.Role(ofSpecialHeading: text.words) == nil && !text.isDialogue
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
