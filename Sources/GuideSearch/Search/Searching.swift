public import GuideIndex
public import GuideModel
import GuideWords

/// Finds words in the guides of a library.
///
/// Stages:
///
///     rank      `GuideRanking` puts the guides in order
///     read      the best guides are read; one that is gone, or was changed and holds the words no
///               longer, or lacks a phrase is passed over
///     places    each gives its best passage, then, while there is room, its further ones
///     snippet   the words in their surroundings
public struct Searching: Sendable {
  /// How many places are shown, unless another number is asked for.
  public static let usualLimit = 10
  /// How many places of one guide are shown at most, where there is room.
  private static let mostPlaces = 3
  /// How many guides are read at most in search of a phrase.
  private static let mostGuidesRead = 1000

  private let text: String
  private let limit: Int

  /// A search for words and quoted phrases, for at most so many places.
  public init(_ query: String, limit: Int = usualLimit) {
    text = query
    self.limit = max(limit, 1)
  }

  /// The places in a library.
  public func result(in library: GuideLibrary) throws(IndexError) -> SearchResult {
    let query = try Query(text, in: library.index)
    let ranking = try GuideRanking(query, in: library.index)
    let suggestion = ranking.suggestion
    // Words that no guide holds are never guessed, only suggested.
    guard ranking.knowsAnyWord else {
      return SearchResult(query: text, hits: [], suggestion: suggestion)
    }
    let found = try guides(of: ranking, phrases: query.phrases, in: library)
    let stems = StemSet(ranking.terms.map { $0.term.stem })
    return SearchResult(
      query: text, hits: hits(of: found, marking: stems), suggestion: suggestion)
  }

  /// The guides alone, best first, without a look into their text.
  public func guides(
    in library: GuideLibrary
  ) throws(IndexError) -> [(guide: IndexedGuide, score: Float)] {
    let query = try Query(text, in: library.index)
    let ranking = try GuideRanking(query, in: library.index)
    var guides: [(guide: IndexedGuide, score: Float)] = []
    for hit in try ranking.hits(limit: limit) {
      guides.append((try library.index.guide(hit.guide), hit.score))
    }
    return guides
  }

  private struct Found {
    let name: Slug
    let title: String
    let score: Float
    let places: [PlaceFinder.Place]
  }

  private func guides(
    of ranking: GuideRanking, phrases: [[[UInt8]]], in library: GuideLibrary
  ) throws(IndexError) -> [Found] {
    let finder = PlaceFinder(ranking.terms, phrases: phrases)
    var found: [Found] = []
    let most = phrases.isEmpty ? limit * 2 : Self.mostGuidesRead
    for hit in try ranking.hits(limit: most) where found.count < limit {
      guard let guide = try library.text(of: hit.guide) else { continue }
      let places = finder.places(in: guide, limit: Self.mostPlaces)
      guard !places.isEmpty else { continue }
      found.append(
        Found(name: guide.name, title: guide.title, score: hit.score, places: places))
    }
    return found
  }

  /// One place of each guide first; what room is left goes to further places, best guide first.
  private func hits(of found: [Found], marking stems: StemSet) -> [SearchResult.Hit] {
    var room = limit - found.count
    var hits: [SearchResult.Hit] = []
    for guide in found {
      let count = min(guide.places.count, 1 + max(room, 0))
      room -= count - 1
      for (rank, place) in guide.places.prefix(count).enumerated() {
        hits.append(
          SearchResult.Hit(
            guide: guide.name, title: guide.title, section: place.section, heading: place.heading,
            line: place.line,
            // Places of one guide keep together in any list that is sorted by score.
            score: Double(guide.score * (1 - 0.001 * Float(rank))),
            snippet: SearchResult.Snippet(of: place.text, marking: stems)))
      }
    }
    return hits
  }
}
