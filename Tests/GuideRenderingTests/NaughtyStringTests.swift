import Foundation
import GuideReading
import GuideModel
import GuideRendering
import Testing

/// The Big List of Naughty Strings, where it is present.
enum NaughtyStrings {
  private static let file = Guides.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data/naughty-strings/blns.json")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path()) }

  static func all() throws -> [String] {
    try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
  }
}

/// Strings that break programs break no page.
@Suite(.enabled(if: NaughtyStrings.isPresent, "needs blns.json in ../shared"))
struct NaughtyStringTests {
  @Test func noneBreaksAPage() throws {
    for string in try NaughtyStrings.all() where !string.isEmpty {
      let page = Page.guide(try guide(named: string), from: .file(string))
      for width in [20, 40, 80] {
        let text = page.text(width)
        #expect(!text.unicodeScalars.contains(where: isControl), "\(string.debugDescription)")
        for line in text.lines where line.columns > width {
          #expect(line.contains("/") || line.contains("@") || line.contains("www."), "\(line)")
        }
      }
      for format in [Format.markdown, .html] {
        #expect(!page.rendered(as: format).unicodeScalars.contains(where: isControl))
      }
    }
  }

  @Test func noneBecomesMarkUp() throws {
    for string in try NaughtyStrings.all() where !string.isEmpty {
      let html = Page.guide(try guide(named: string), from: .file(string)).rendered(as: .html)
      #expect(!html.dropFirst(4000).contains("<script"), "\(string)")
      #expect(html.components(separatedBy: "<script").count == 2, "\(string)")
      #expect(!html.contains("<img") && !html.contains("<svg") && !html.contains("<iframe"))
    }
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A guide that has a string for its title, its lead and a question.
  private func guide(named string: String) throws -> Guide {
    let guide = try Guides.read("# Title\n\nLead.\n\n## Common questions\n\n### Why?\n")
    var json =
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(guide)) as? [String: Any] ?? [:]
    json["title"] = string
    json["lead"] = [["kind": "paragraph", "line": 3, "text": string]]
    json["author"] = string
    json["faqs"] = [["questionLine": 9, "question": string, "answer": []]]
    return try JSONDecoder().decode(
      Guide.self, from: JSONSerialization.data(withJSONObject: json))
  }
}
