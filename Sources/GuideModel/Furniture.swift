extension Guide {
  /// A line that belongs to the page and not to the guide.
  public struct Furniture: Sendable, Hashable {
    /// What the line is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A call to action.
      case cta
      /// The label of a table of contents.
      case toc
      /// An entry of a table of contents.
      case tocEntry
      /// A button.
      case button
      /// A promotion and what follows it.
      case promo
      /// An advertisement.
      case ad
      /// Reading time, a tool's settings, a comment and the like.
      case meta
      /// A menu before the article.
      case menu
      /// What follows the article: addresses, notices, networks.
      case footer
      /// Who made an image.
      case credit
      /// Other wordings that a section is found by.
      case alsoAsked
    }

    /// The line.
    public let line: Int
    /// What it is.
    public let kind: Kind
    /// The text as written.
    public let text: String

    /// A furniture line.
    public init(line: Int, kind: Kind, text: String) {
      self.line = line
      self.kind = kind
      self.text = text
    }
  }
}

extension Guide.Furniture: JSONConvertible {
  /// The line as JSON.
  public var json: JSONValue {
    .object(["line": .integer(line), "kind": .string(kind.rawValue), "text": .string(text)])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        line: try json.integer("line"), kind: try json.name("kind"), text: try json.string("text"))
    }
  #endif
}

extension Guide {
  /// Other wordings of what stands under a heading, as the guide's author gives them.
  public struct OtherWordings: Sendable, Hashable {
    /// How the line begins that gives them.
    public static let label = "Also asked:"

    /// The line of the heading: of a part, of a question, or of the title.
    public let heading: Int
    /// The line as written.
    public let line: String

    /// The wordings, which semicolons part.
    public var wordings: [String] {
      line.dropFirst(Self.label.count).split(separator: ";").map { wording in
        String(wording.drop { $0 == " " })
      }.filter { !$0.isEmpty }
    }
  }

  /// The other wordings that lines of the guide give, each with the heading above it.
  public var otherWordings: [OtherWordings] {
    guard furniture.contains(where: { $0.kind == .alsoAsked }) else { return [] }
    let headings =
      ([title.line] + contents.map { $0.line } + faqs.map { $0.question.line }).sorted()
    return furniture.compactMap { line in
      guard line.kind == .alsoAsked, let heading = headings.last(below: line.line) else {
        return nil
      }
      return OtherWordings(heading: heading, line: line.text)
    }
  }
}

extension [Int] {
  /// The last of numbers in order that is below one; nil where none is.
  fileprivate func last(below limit: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
