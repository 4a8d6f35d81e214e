import GuideModel
import GuideReading
import GuideWords

/// Finds guides by everything they are called.
struct NameIndex {
  private struct Entry {
    let name: Slug
    let nameKey: String
    let titleKeys: [String]
    let aliasKeys: [String]

    var keys: [String] { [nameKey] + titleKeys + aliasKeys }
  }

  private let entries: [Entry]

  init(_ summaries: [GuideSummary]) {
    entries = summaries.map { summary in
      Entry(
        name: summary.name, nameKey: summary.name.text.nameKey,
        titleKeys: NameIndex.keys([summary.title]), aliasKeys: NameIndex.keys(summary.alsoCalled))
    }
  }

  /// A title is looked up as it stands and, as related guides are linked by it, as the name it gives.
  private static func keys(_ titles: [String]) -> [String] {
    titles.flatMap { [$0.nameKey, Slug(fromTitle: $0).text.nameKey] }
  }

  /// The names of the guides that are called so: by name, else by title, else by another name.
  func guides(called text: String) -> [Slug] {
    let key = text.nameKey
    if key.isEmpty { return [] }
    let ways: [(Entry) -> Bool] = [
      { $0.nameKey == key }, { $0.titleKeys.contains(key) }, { $0.aliasKeys.contains(key) },
    ]
    return ways.lazy.map { way in entries.filter(way).map { $0.name } }.first { !$0.isEmpty } ?? []
  }

  /// What to suggest for a text that names no guide: those of the nearest names, else those in
  /// whose names it stands, from the beginning of a word on, else in whose titles, else in whose
  /// other names; of these none where they are too many.
  func suggestions(for text: String) -> [Slug] {
    let nearest = nearest(to: text)
    let (shortest, most) = (3, 5)
    let part = Array((" " + text.nameKey).utf8)
    guard nearest.isEmpty, part.count > shortest else { return nearest }
    let ways: [(Entry) -> [String]] = [{ [$0.nameKey] }, { $0.titleKeys }, { $0.aliasKeys }]
    let found =
      ways.lazy.map { keys in
        entries.filter { keys($0).contains { Array((" " + $0).utf8).contains(run: part) } }
      }.first { !$0.isEmpty } ?? []
    return found.count > most ? [] : found.map { $0.name }
  }

  /// The names of at most three guides whose name, title or other name differs by a slip or two.
  func nearest(to text: String) -> [Slug] {
    let key = Array(text.nameKey.unicodeScalars)
    guard (2...EditDistance.longest).contains(key.count) else { return [] }
    let limit = max(1, min(6, key.count / 3))
    let near = entries.compactMap { entry in
      let distances = entry.keys.compactMap {
        EditDistance.between(key, Array($0.unicodeScalars), limit: limit)
      }
      return distances.min().map { (distance: $0, name: entry.name) }
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map { $0.name }
  }
}

extension [UInt8] {
  /// Whether some bytes stand in it one after another.
  fileprivate func contains(run: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: run) }
  }
}
