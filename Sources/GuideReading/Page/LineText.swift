import GuideLexicon
import GuideModel
import GuideWords

/// What is asked of a line by itself, once for all that looks at it.
struct LineText {
  private let text: String
  let words: Words
  /// What the line says if it is a heading.
  let heading: PageHeading
  /// What the line is by its words, where it belongs to the page.
  let furniture: Guide.Furniture.Kind?
  /// The part that the whole line names; nil for any other line.
  let special: Guide.Role?
  /// What it tells of who wrote the page, and when, if it stands above the article.
  let header: HeaderLine?
  /// What of that is sure wherever the line stands.
  let telling: HeaderLine?
  /// Whether a bullet or a number begins it.
  let isItem: Bool
  let isImage: Bool
  /// What the line only says that it follows: a question or an answer.
  let dialogue: DialogueLine?
  /// Whether the line is running text.
  let isProse: Bool
  /// Whether it belongs under an article by what it says.
  let isFooter: Bool
  /// Whether marks part it as they part the entries of a menu.
  let hasMenuMarks: Bool
  /// Whether it is short and has hardly any function words, and no end.
  let isBare: Bool
  /// How many of its words are function words, from 0 to 1.
  let smallWords: Double
  /// The last piece of a trail of pages; nil for any other line.
  let lastCrumb: String?
  /// Whether one word stands in it three times, as in a menu.
  let repeatsWord: Bool
  /// The stems of its content words.
  let stems: [String]

  init(_ line: PageLine) {
    let words = Words(line.text)
    self.words = words
    text = line.text
    heading = PageHeading(line.text, words: words)
    furniture = Guide.Furniture.Kind(ofPageLine: line.text, words: words)
    special = Guide.Role(ofSpecialHeading: words)
    header = HeaderLine(line.text, furniture)
    telling = header?.telling
    isItem = ListMarker(line.text) != nil
    isImage = Guide.Image(line) != nil
    dialogue = DialogueLine(line.text)
    let isShort = words.count <= 60
    isFooter = isShort && Lexicon.footers.contains(words)
    lastCrumb = isShort ? LineText.crumb(line.text) : nil
    hasMenuMarks = isShort && (line.text.contains("|") || line.text.hasPrefix("←"))
    let all = isShort ? words.texts : Array(words.texts.prefix(60))
    let content = all.filter { !Lexicon.functionWords.contains($0) }
    stems = content.map { String(decoding: Stems.stem(of: Array($0.utf8)), as: UTF8.self) }
    repeatsWord = isShort && content.count > 4 && content.count - Set(content).count > 2
    let share = all.isEmpty ? 0 : 1 - Double(content.count) / Double(all.count)
    smallWords = share
    isBare = words.count <= 10 && share < 0.3 && !".?!:".contains(line.text.last ?? ".")
    let ends =
      line.text.last.map { ".!:…\"”)".contains($0) || $0 == "?" && words.count > 15 } ?? false
    isProse =
      line.gaps < 2 && lastCrumb == nil && !isItem
      && (words.count >= 8 && share >= 0.2
        && (ends
          || line.text.utf8.count > 60 && words.count > 9 && share > 0.3 && line.text.last != "?"
            && line.text.firstRange(ofText: ": ") == nil)
        || words.count > 25 && share > 0.15)
  }

  /// What a part with this line as its heading is for.
  var role: Guide.Role { heading.role }

  /// Whether it surely tells who wrote the page, or when.
  var tellsOfPage: Bool { telling != nil }

  /// Whether it says what somebody works as.
  var isJob: Bool {
    guard let last = text.last, last != ".", last != "?", text.utf8.count < 100 else {
      return false
    }
    return words.count <= 10 && Lexicon.jobs.contains(words)
  }

  /// Whether it is an address of the web or of mail, or holds a number to ring.
  var isAddress: Bool {
    words.count < 3 && words.joined.contains(".") || words.joined.contains("@")
  }

  private static func crumb(_ text: String) -> String? {
    guard text.utf8.count < 200,
      Lexicon.trailMarks.contains(where: { text.firstRange(ofText: $0) != nil })
    else {
      return nil
    }
    let pieces = text.split { ">»›/:".contains($0) }.map { String($0).trimmed(of: .space) }
    guard pieces.count > 1, let last = pieces.last else { return nil }
    return Words(last).joined
  }
}
