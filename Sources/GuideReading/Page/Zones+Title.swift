import GuideLexicon
import GuideModel
import GuideWords

// The title is the first line whose words the article takes up again.

extension Zones {
  /// The first line of the title; nil where none can be told from a menu.
  var titleLine: Int? {
    let prose = body.filter { texts[$0].isProse && !texts[$0].isFooter }
    guard let first = prose.first.map(firstText(upTo:)) else {
      return lines.indices.first(where: isCandidate) ?? lines.indices.first { !lines[$0].isBlank }
    }
    let weights = weights(from: first)
    if let title = best(among: 0..<first, weights, least: 0.3) { return title }
    if prose.count > 3, let title = best(among: first..<prose[2], weights, least: 4) {
      return title
    }
    return opening(before: first)
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
      && text.special == nil && text.dialogue == nil
  }
}
