import Foundation
import GuideReading
import GuideModel

/// A guide's JSON without what a conversion may change: its form, name and lines, what is no part of
/// it, and of related guides their author and age.
struct Comparable {
  let fields: [String: NSObject]

  init(_ guide: Guide) throws {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(guide))
    var fields = Comparable.withoutLines(json) as? [String: NSObject] ?? [:]
    for key in ["form", "slug", "furniture", "redFlagLines"] { fields[key] = nil }
    if guide.disclaimer.isBuiltIn { fields["disclaimer"] = nil }
    let parts = fields["parts"] as? [[String: NSObject]] ?? []
    fields["parts"] =
      parts.filter { !["disclaimer", "about"].contains($0["kind"] as? String) } as NSArray
    self.fields = fields
  }

  private static let dropped: Set = [
    "line", "questionLine", "teaserLine", "authorLine", "updatedLine", "updatedText", "updated",
  ]

  private static func withoutLines(_ json: Any) -> NSObject {
    switch json {
    case let object as [String: Any]:
      let isRelated = object["teaser"] != nil
      return object.filter { key, _ in
        !(dropped.contains(key) && (key != "updated" || isRelated))
          && !(isRelated && key == "author")
      }.mapValues(withoutLines) as NSDictionary
    case let array as [Any]: return array.map(withoutLines) as NSArray
    default: return json as? NSObject ?? NSNull()
    }
  }
}
