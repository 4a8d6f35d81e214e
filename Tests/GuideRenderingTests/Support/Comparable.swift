import Foundation
import GuideReading
import GuideModel

/// A guide's JSON without what a conversion may change: its form, name and lines, and what is no part
/// of it.
struct Comparable {
  let fields: [String: NSObject]

  init(_ guide: Guide) throws {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(guide))
    var fields = Comparable.withoutLines(json) as? [String: NSObject] ?? [:]
    for key in ["form", "slug", "furniture", "redFlagLines"] { fields[key] = nil }
    if guide.disclaimer.isBuiltIn { fields["disclaimer"] = nil }
    if let about = fields["about"] as? [String: NSObject] {
      // A file that says nothing of itself under a heading gets one.
      fields["about"] = about.filter { $0.key != "heading" } as NSDictionary
    }
    let parts = fields["parts"] as? [[String: NSObject]] ?? []
    fields["parts"] =
      parts.filter { !["disclaimer", "about"].contains($0["kind"] as? String) } as NSArray
    self.fields = fields
  }

  private static let dropped: Set = [
    "line", "titleLine", "questionLine", "teaserLine", "authorLine", "reviewerLine", "updatedLine",
    "audienceLine", "regionLine", "clinicalCheckLine", "licenceLine",
  ]

  private static func withoutLines(_ json: Any) -> NSObject {
    switch json {
    case let object as [String: Any]:
      return object.filter { !dropped.contains($0.key) }.mapValues(withoutLines) as NSDictionary
    case let array as [Any]: return array.map(withoutLines) as NSArray
    default: return json as? NSObject ?? NSNull()
    }
  }
}
