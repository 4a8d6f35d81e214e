extension Guide {
  /// The name of the schema that the JSON of a guide keeps to.
  public static let schema = "guide/2"
}

extension Guide: JSONConvertible {
  /// The guide with every key of the schema `guide/2`: facts, content by kind, and `parts`, the order
  /// of the content.
  public var json: JSONValue { .object(facts + content) }

  private var facts: [JSONValue.Member] {
    [
      .init("schema", .string(Guide.schema)), .init("form", .string(form.rawValue)),
      .init("slug", .string(slug.text)), .init("titleLine", .integer(title.line)),
    ] + title.members(key: "title") + JSONValue.fact("author", author)
      + JSONValue.fact("reviewer", reviewer) + [
        .init("published", .optional(published)), .init("updated", .optional(updated)),
        .init("reviewed", .optional(reviewed)), .init("nextReview", .optional(nextReview)),
      ]
  }

  private var content: [JSONValue.Member] {
    [
      .init("lead", .values(lead)), .init("images", .values(images)),
      .init("parts", .values(PartReference.all(in: parts)) { $0.json }),
      .init("sections", .values(sections)), .init("types", .values(types)),
      .init("faqs", .values(faqs)), .init("takeaways", .optional(takeaways)),
      .init("bottomLine", .optional(bottomLine)), .init("disclaimer", disclaimer.json),
      .init("sources", .optional(sources)), .init("related", .values(related)),
      .init("furniture", .values(furniture)), .init("help", .optional(help)),
      .init("redFlagLines", .values(redFlagLines) { .integer($0) }), .init("about", about.json),
      .init("contents", .values(contents)),
    ]
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      let content = try Content(json)
      var parts: [Part] = []
      for part in try json.array("parts") { parts.append(try content.part(part)) }
      var flags: [Int] = []
      for line in try json.array("redFlagLines") {
        flags.append(try JSONValue.object(["line": line]).integer("line"))
      }
      guard try json.string("schema") == Guide.schema else { throw .unexpected(key: "schema") }
      self.init(
        form: try json.name("form"), slug: try json.slug("slug"),
        title: try Text(json: json, key: "title", line: try json.integer("titleLine")),
        author: try .fact(json, "author"), reviewer: try .fact(json, "reviewer"),
        published: try json.optionalDay("published"), updated: try json.optionalDay("updated"),
        reviewed: try json.optionalDay("reviewed"), nextReview: try json.optionalDay("nextReview"),
        lead: try json.values("lead"), parts: parts,
        disclaimer: try Disclaimer(json: try json.has("disclaimer")),
        about: try About(json: try json.has("about")), furniture: try json.values("furniture"),
        redFlagLines: flags)
    }
  #endif
}

/// Where the content of a part stands in the JSON of a guide: the kind, and the place among its like.
///
/// Questions and related guides stand in one array each, whatever part they are of; their parts say
/// how many are theirs, and hold their own headings and introductions.
private struct PartReference {
  let kind: String
  let index: Int
  var further: [JSONValue.Member] = []

  var json: JSONValue {
    .object([.init("kind", .string(kind)), .init("index", .integer(index))] + further)
  }

  /// The references of all parts, in order.
  static func all(in parts: [Guide.Part]) -> [PartReference] {
    var (sections, types, faqs, related) = (0, 0, 0, 0)
    func next(_ count: inout Int, by step: Int = 1) -> Int {
      defer { count += step }
      return count
    }
    return parts.map { part in
      switch part {
      case .prose: PartReference(kind: "sections", index: next(&sections))
      case .types: PartReference(kind: "types", index: next(&types))
      case .help: PartReference(kind: "help", index: 0)
      case .takeaways: PartReference(kind: "takeaways", index: 0)
      case .bottomLine: PartReference(kind: "bottomLine", index: 0)
      case .disclaimer: PartReference(kind: "disclaimer", index: 0)
      case .sources: PartReference(kind: "sources", index: 0)
      case .about: PartReference(kind: "about", index: 0)
      case .questions(let list):
        PartReference(
          kind: "faqs", index: next(&faqs, by: list.items.count),
          further: members(list.heading, list.intro, list.items.count))
      case .related(let list):
        PartReference(
          kind: "related", index: next(&related, by: list.items.count),
          further: members(list.heading, list.intro, list.items.count))
      }
    }
  }

  private static func members(
    _ heading: Guide.Text?, _ intro: [Guide.Block], _ count: Int
  ) -> [JSONValue.Member] {
    [.init("count", .integer(count)), .init("line", .optional(heading?.line))]
      + JSONValue.members("heading", heading) + JSONValue.members("intro", blocks: intro)
  }
}

#if !hasFeature(Embedded)
  /// The content of a guide's JSON by kind, from which its parts are put together.
  private struct Content {
    private let json: JSONValue
    private let sections: [Guide.Section]
    private let types: [Guide.TypeList]
    private let faqs: [Guide.FAQ]
    private let related: [Guide.RelatedGuide]

    init(_ json: JSONValue) throws(JSONMismatch) {
      self.json = json
      sections = try json.values("sections")
      types = try json.values("types")
      faqs = try json.values("faqs")
      related = try json.values("related")
    }

    func part(_ part: JSONValue) throws(JSONMismatch) -> Guide.Part {
      let index = try part.integer("index")
      switch try part.string("kind") {
      case "sections": return .prose(try Self.slice(sections, index, 1)[0])
      case "types": return .types(try Self.slice(types, index, 1)[0])
      case "help": return .help(try Guide.Help(json: try json.has("help")))
      case "takeaways": return .takeaways(try Guide.Takeaways(json: try json.has("takeaways")))
      case "bottomLine": return .bottomLine(try Guide.BottomLine(json: try json.has("bottomLine")))
      case "disclaimer": return .disclaimer
      case "sources": return .sources(try Guide.SourceList(json: try json.has("sources")))
      case "about": return .about
      case "faqs":
        let heading = part["heading"] == nil ? nil : try Guide.Text(headingIn: part)
        return .questions(
          Guide.QuestionList(
            heading: heading, intro: try part.values("intro"),
            items: try Self.slice(faqs, index, try part.integer("count"))))
      case "related":
        return .related(
          Guide.RelatedList(
            heading: try Guide.Text(headingIn: part), intro: try part.values("intro"),
            items: try Self.slice(related, index, try part.integer("count"))))
      default: throw .unexpected(key: "kind")
      }
    }

    private static func slice<Value>(
      _ values: [Value], _ index: Int, _ count: Int
    ) throws(JSONMismatch) -> [Value] {
      guard index >= 0, count >= 0, index <= values.count, count <= values.count - index else {
        throw .unexpected(key: "index")
      }
      return Array(values[index..<index + count])
    }
  }
#endif
