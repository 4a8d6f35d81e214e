extension Guide {
  /// What a guide says of itself.
  public struct About: Sendable, Hashable {
    /// The heading of the part that says it; nil where the file has none.
    public let heading: Text?
    /// Other names it is found by.
    public let alsoCalled: [String]
    /// For whom.
    public let audience: Text?
    /// Where its advice holds.
    public let region: Text?
    /// "no", or who checked it.
    public let clinicalCheck: Text?
    /// Under what terms it may be used.
    public let licence: Text?
    /// Plain words to find it by.
    public let tags: [String]
    /// What stands in the part beside the keys that are known.
    public let blocks: [Block]

    /// What a guide says of itself; nothing unless given.
    public init(
      heading: Text? = nil, alsoCalled: [String] = [], audience: Text? = nil, region: Text? = nil,
      clinicalCheck: Text? = nil, licence: Text? = nil, tags: [String] = [], blocks: [Block] = []
    ) {
      self.heading = heading
      self.alsoCalled = alsoCalled
      self.audience = audience
      self.region = region
      self.clinicalCheck = clinicalCheck
      self.licence = licence
      self.tags = tags
      self.blocks = blocks
    }
  }
}

extension Guide.About: JSONConvertible {
  /// What a guide says of itself as JSON.
  public var json: JSONValue {
    .object(
      [.init("line", .optional(heading?.line))] + JSONValue.members("heading", heading)
        + [.init("alsoCalled", .strings(alsoCalled))] + JSONValue.fact("audience", audience)
        + JSONValue.fact("region", region) + JSONValue.fact("clinicalCheck", clinicalCheck)
        + JSONValue.fact("licence", licence) + [.init("tags", .strings(tags))]
        + JSONValue.members("blocks", blocks: blocks))
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        heading: json["heading"] == nil ? nil : try Guide.Text(headingIn: json),
        alsoCalled: try json.strings("alsoCalled"),
        audience: try .fact(json, "audience"),
        region: try .fact(json, "region"),
        clinicalCheck: try .fact(json, "clinicalCheck"),
        licence: try .fact(json, "licence"), tags: try json.strings("tags"),
        blocks: try json.values("blocks"))
    }
  #endif
}
