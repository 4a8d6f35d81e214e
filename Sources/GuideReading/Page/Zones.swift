import GuideLexicon
import GuideModel
import GuideWords

/// The second step: which lines stand before the article, in it and after it, and which of them is
/// its title.
///
/// A line is prose by its length and its share of function words. Short lines without any take the
/// class of their neighbours: at either end of the page they are menu or footer. The title is the
/// first line whose words the article takes up again.
struct Zones {
  /// The most lines of guides to read next; more are a menu.
  private static let mostRelatedLines = 40

  /// The fewest entries of a menu below the title.
  private static let shortestMenu = 4

  /// The rule that takes the title where it stands again.
  static let titleAgain = "the title again"

  /// What a line is that belongs to the page; nil for one of the article.
  private(set) var kinds: [Guide.Furniture.Kind?]
  /// The rule that took each line.
  private(set) var rules: [String]
  /// The line of the title; nil for a page without one.
  private(set) var title: Int?
  /// The first line after it.
  private(set) var end: Int

  let lines: [PageLine]
  let texts: [LineText]
  let introduced: [Bool]
  /// Where the article's text stands, without what surrounds it.
  private var body: Range<Int>

  init(_ lines: [PageLine]) {
    self.lines = lines
    texts = lines.map(LineText.init)
    kinds = Array(repeating: nil, count: lines.count)
    rules = Array(repeating: "", count: lines.count)
    end = lines.count
    introduced = Zones.introduced(lines, texts)
    body = 0..<lines.count
    markRunningHeads()
    body = mostText()
    findEnd()
    findTitle()
    markBefore()
  }

  /// Whether a line is running text of the article.
  func isText(_ index: Int) -> Bool {
    body.contains(index) && kinds[index] == nil && texts[index].isProse && !texts[index].isFooter
  }

  /// Takes a line for the page's, unless it may send the reader to get help.
  private mutating func mark(_ index: Int, _ kind: Guide.Furniture.Kind, _ rule: String) {
    guard kinds[index] == nil else { return }
    let words = texts[index].words.count
    if words > 4, RedFlags.mayBe(in: lines[index].text) { return }
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

  /// The tail of short lines after the last prose, list or part.
  private mutating func findEnd() {
    markProseBehind()
    let lastProse =
      lines.indices.last { texts[$0].isProse && !texts[$0].isFooter && kinds[$0] == nil } ?? 0
    var place = lines.count
    while place > lastProse + 1 {
      let index = place - 1
      if lines[index].isBlank || isTail(index) { place = index } else { break }
    }
    end = place
    for index in place..<lines.count
    where !lines[index].isBlank && !texts[index].tellsOfPage {
      mark(
        index, texts[index].furniture ?? .footer, "after the article")
    }
  }

  /// Text below the article and a menu is the publisher's, unless it is a disclaimer or may send the
  /// reader to get help.
  private mutating func markProseBehind() {
    var place = body.upperBound
    while place < lines.count {
      let end = lines[place...].firstIndex { $0.isBlank } ?? lines.count
      let text = lines[place..<max(place, end)].map { $0.text }.joined(separator: " ")
      let isKept = RedFlags.mayBe(in: text) || DisclaimerCues.areAll(in: text)
      for index in place..<end where !isKept && isBehind(index) {
        let kind = texts[index].furniture ?? .footer
        mark(index, kind, "after the text of the article")
      }
      place = end + 1
    }
  }

  /// Whether a line below the text belongs to the page: it tells nothing of the article, no part of
  /// it leads over to the line, and it is no item of its last list.
  private func isBehind(_ index: Int) -> Bool {
    !introduced[index] && !texts[index].tellsOfPage
      && !texts[index].isImage && !texts[index].isDialogue
  }

  private func isTail(_ index: Int) -> Bool {
    let text = texts[index]
    if text.isFooter || texts[index].tellsOfPage { return true }
    if kinds[index] != nil || texts[index].furniture != nil {
      return true
    }
    if texts[index].isImage || texts[index].isDialogue { return false }
    if texts[index].isItem { return false }
    if introduced[index] { return false }
    return lines[index].gaps > 1 && lines[index].text.last != "." || text.hasMenuMarks
      || text.isBare
  }

  /// For each line whether a colon or the heading of a part leads over to it.
  private static func introduced(_ lines: [PageLine], _ texts: [LineText]) -> [Bool] {
    var isOpen = false
    var isRelated = false
    var entries = 0
    return lines.indices.map { index in
      let line = lines[index]
      if line.isBlank { return isOpen }
      let role = line.text.isHeadingShaped ? texts[index].role : .other
      if role != .other { isRelated = role == .related }
      // The guides to read next have names and ages of their own.
      if texts[index].isFooter || line.gaps > 1
        || !isRelated && texts[index].tellsOfPage
      {
        isOpen = false
        return false
      }
      let isHeading = role != .other
      let isSource = line.text.prefix(12).contains(":") && line.text.folded.hasPrefix("source")
      if isRelated { entries += 1 }
      if isRelated, entries > mostRelatedLines { isOpen = false }
      if line.text.hasSuffix(":") || isHeading || isSource {
        (isOpen, entries) = (true, 0)
        return true
      }
      let wasOpen = isOpen
      if texts[index].isProse { isOpen = false }
      return wasOpen
    }
  }

  private mutating func findTitle() {
    let prose = (body.lowerBound..<max(body.lowerBound, end)).filter {
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
    for index in 0..<max(first, end) where !texts[index].isFooter {
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

  /// A menu between the title and the text: short lines, one after the other, that nothing leads over
  /// to.
  private mutating func markMenuBelow(_ title: Int) {
    var run: [Int] = []
    let end = max(body.lowerBound, title + 1)
    for index in title + 1..<end where !lines[index].isBlank {
      if HeaderLine.dated(lines[index].text) != nil { continue }
      if texts[index].isBare || texts[index].isItem, !introduced[index] {
        run.append(index)
      } else if run.count < Zones.shortestMenu {
        run = []
      }
    }
    if run.count >= Zones.shortestMenu {
      for index in run { mark(index, .menu, "menu below the title") }
    }
  }

  /// What stands before the title is menu, but for names, dates and images.
  private mutating func markBefore() {
    guard let title else { return }
    for index in 0..<title where !lines[index].isBlank && !texts[index].isImage {
      if texts[index].isProse && !texts[index].isFooter { continue }
      if texts[index].tellsOfPage { continue }
      mark(index, texts[index].furniture ?? .menu, "before the title")
    }
    markMenuBelow(title)
    let name = texts[title].words.joined
    for index in title + 1..<max(title + 1, lines.count) where texts[index].words.joined == name {
      mark(index, .meta, Zones.titleAgain)
    }
  }
}
