import GuideLexicon

/// How much each sign of a block speaks for the article and against the page around it: a
/// linear-chain conditional random field of two states (Lafferty, McCallum and Pereira, 2001).
///
/// The weights were learned from pages on which people had told the lines apart, and stand in
/// `zones.tsv`.
struct ZoneWeights: Sendable {
  /// The weights of the file that is compiled in.
  static let learned = ZoneWeights(rows: Vocabulary.zones)

  /// How many blocks up and down a sign is heard.
  private static let reach = 2

  /// For each sign what it says of a block two below, one below, of its own, one above, two above.
  private var weights: [Int]
  /// What an edge of the page says of the blocks nearest to it.
  private var edges: [Int] = Array(repeating: 0, count: 2 * reach + 1)
  /// What it says for a block to be the article's, or the page's, that the one above it is.
  private var next = (
    articleAfterArticle: 0, articleAfterPage: 0, pageAfterArticle: 0, pageAfterPage: 0
  )

  /// What speaks for the article in any case.
  private var caution = 0

  private init(rows: [Vocabulary.ZoneRow]) {
    let width = 2 * ZoneWeights.reach + 1
    weights = Array(repeating: 0, count: ZoneSign.count * width)
    for row in rows where row.weights.count == width {
      switch row.sign {
      case "edge": edges = row.weights
      case "caution": caution = row.weights[ZoneWeights.reach]
      case "next": next = (row.weights[0], row.weights[1], row.weights[2], row.weights[3])
      default:
        guard let kind = ZoneSign.Kind(name: row.sign) else { continue }
        let start = ZoneSign(kind: kind, value: row.value).index * width
        weights.replaceSubrange(start..<start + width, with: row.weights)
      }
    }
  }

  /// For each block of a page whether it is the article's: the likeliest of all ways to part the page
  /// (Viterbi, 1967).
  func article(of signs: ZoneSigns) -> [Bool] {
    let scores = scores(of: signs)
    var (article, page) = (0, 0)
    // For each block whether the one above is the article's if it is, and if it is not.
    var origins: [(article: Bool, page: Bool)] = []
    for (index, score) in scores.enumerated() {
      let isFirst = index == 0
      let stays = article + (isFirst ? 0 : next.articleAfterArticle)
      let enters = page + (isFirst ? 0 : next.articleAfterPage)
      let leaves = article + (isFirst ? 0 : next.pageAfterArticle)
      let remains = page + (isFirst ? 0 : next.pageAfterPage)
      origins.append((stays >= enters, leaves > remains))
      (article, page) = (max(stays, enters) + score, max(leaves, remains))
    }
    var isArticle = article >= page
    var result: [Bool] = []
    for origin in origins.reversed() {
      result.append(isArticle)
      isArticle = isArticle ? origin.article : origin.page
    }
    return result.reversed()
  }

  /// How much each block's signs, and its neighbours', speak for the article.
  private func scores(of signs: ZoneSigns) -> [Int] {
    let reach = ZoneWeights.reach
    let width = 2 * reach + 1
    var scores = Array(repeating: caution, count: signs.blocks.count)
    for index in scores.indices {
      for sign in signs.own(index) {
        for step in -reach...reach where scores.indices.contains(index + step) {
          scores[index + step] += weights[sign.index * width + reach - step]
        }
      }
      for sign in signs.around(index) { scores[index] += weights[sign.index * width + reach] }
      for step in -reach...reach where !scores.indices.contains(index + step) {
        scores[index] += edges[reach + step]
      }
    }
    return scores
  }
}
