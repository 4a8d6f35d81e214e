import GuideDialects
import GuideLexicon
import GuideModel
import GuideReading
import GuideWords

/// Checks of what a guide says of itself, under "About this guide" and in front matter.
extension GuideCheck {
  mutating func checkFrontMatter(_ frontMatter: FrontMatter?) {
    if let frontMatter {
      add(.frontMatterMoved, .note, line: 1)
      for line in frontMatter.furniture where line.text.first != "#" {
        add(.frontMatterSyntax, .warning, line: line.line)
      }
    }
  }

  mutating func checkKeys(frontMatter: FrontMatter?, outline: Outline) {
    let about = outline.headings.first { Lexicon.aboutHeadings.contains(Words($0.text)) }
    let entries = (frontMatter?.entries ?? []) + aboutEntries(below: about, in: outline)
    var firstLines: [String: Int] = [:]
    for entry in entries {
      let key = entry.key?.rawValue ?? entry.name.nameKey
      if let first = firstLines[key] {
        add(.duplicateKey(entry.name, first: first), .warning, atItem: entry.line)
      } else {
        firstLines[key] = entry.line
      }
      check(entry)
    }
    checkNeeded(entries, at: about?.line ?? 1)
    checkDays(at: places(of: entries))
  }

  private func places(of entries: [AboutEntry]) -> Places {
    var places: Places = [:]
    for entry in entries where Day(entry.value) != nil {
      guard let date = entry.key.flatMap({ Finding.AboutDate(rawValue: $0.rawValue) }) else {
        continue
      }
      places[date] = places[date] ?? (entry.line, valueColumn(of: entry))
    }
    return places
  }

  /// The entries as they stand in the file: one a line, whatever list they are in, and whatever is
  /// stressed of them.
  private func aboutEntries(below about: Outline.Heading?, in outline: Outline) -> [AboutEntry] {
    guard let about else { return [] }
    let end = outline.headings.first { $0.line > about.line }?.line ?? source.count + 1
    return (about.line + 1..<max(end, about.line + 1)).compactMap { line in
      let bytes = source[line].dropFirst(source.itemColumn(line) - 1)
        .filter { $0 != UInt8(ascii: "*") }
      return AboutEntry(line: line, String(decoding: bytes, as: UTF8.self).trimmed(of: .space))
    }
  }

  private mutating func check(_ entry: AboutEntry) {
    if let key = entry.key {
      if key == .clinicalCheck, Words(entry.value).joined == "yes" {
        add(.clinicianUnnamed(entry.value), .warning, atItem: entry.line)
      }
      guard key.isDay, Day(entry.value) == nil else { return }
      let column = valueColumn(of: entry)
      add(.dateInvalid(entry.value), .error, line: entry.line, column: column)
    } else {
      let finding = Finding.unknownKey(entry.name, nearest: nearestKey(to: entry.name))
      add(finding, .warning, atItem: entry.line)
    }
  }

  private func nearestKey(to name: String) -> String? {
    let limit = 2
    let names = AboutKey.written.flatMap { key in
      ([key.rawValue] + key.synonyms).map { (name: $0.folded, key: key) }
    }
    let near = names.compactMap { known in
      EditDistance.between(name.folded, known.name, limit: limit).map { ($0, known.key) }
    }
    return near.min { $0.0 < $1.0 }?.1.rawValue
  }

  private func valueColumn(of entry: AboutEntry) -> Int {
    let start = source.itemColumn(entry.line)
    let colon = source.column(of: ":", in: entry.line, from: start) ?? start
    return source.column(of: entry.value, in: entry.line, from: colon) ?? colon + 1
  }

  private mutating func checkNeeded(_ entries: [AboutEntry], at line: Int) {
    for needed in Finding.NeededKey.allCases
    where !entries.contains(where: { $0.key?.rawValue == needed.rawValue && !$0.value.isEmpty }) {
      add(.missingKey(needed), .note, line: line)
    }
  }
}
