import GuideLibrary
import GuideModel
import GuideReading
import GuideWords
import Testing

/// A source of guides that stand in the test.
private func source(
  _ guides: [Slug: String], origin: GuideSummary.Origin = .builtIn, unreadable: Set<Slug> = []
) -> GuideSource {
  GuideSource(
    origin: origin, listing: { GuideSource.Listing(names: guides.keys.sorted()) },
    path: { "\($0.text).md" },
    bytes: { name throws(GuideFileError) in
      if unreadable.contains(name) {
        throw GuideFileError(path: "\(name.text).md", reason: .file("No entry"))
      }
      return guides[name].map { Array($0.utf8) }
    })
}

extension Slug: ExpressibleByStringLiteral {
  /// The name that a literal is, which nobody checks.
  package init(stringLiteral name: String) { self.init(verified: name) }
}

struct LibraryTests {
  static let library = Library([builtIn])

  private static let builtIn =
    source([
      "sore-throat": "# Sore throat\n\nAlso called: throat pain, “Raw” Throat\n\nText.",
      "sore-arm": "# Why Does My Arm Hurt?\n\nAlso called: limb pain, throat pain\n\nText.",
      "back-pain": "# Back pain\n\nText.\n\n## About this guide\n\n- Also called: Müde Beine",
    ])

  @Test(arguments: [
    ("sore-throat", "sore-throat"), ("Sore Throat", "sore-throat"), ("SORE-THROAT", "sore-throat"),
    ("sore throat", "sore-throat"), ("Why does my arm hurt", "sore-arm"),
    ("why-does-my-arm-hurt", "sore-arm"), ("raw throat", "sore-throat"),
    ("\"Raw\" throat", "sore-throat"), ("limb-pain", "sore-arm"), ("müde beine", "back-pain"),
    ("Mude Beine", "back-pain"),
  ])
  func namesTitlesAndOtherNames(_ text: String, _ name: String) throws {
    #expect(try Self.library.guide(named: text).name.text == name)
  }

  @Test func sharedOtherNameNamesNeither() {
    let both = ["sore-arm", "sore-throat"].compactMap { Slug($0) }
    #expect(throws: Library.LookUpError.ambiguous("throat pain", both)) {
      try Self.library.guide(named: "throat pain")
    }
  }

  @Test(arguments: [
    ("sore-thraot", ["sore-throat"]), ("sore throt", ["sore-throat"]), ("bakc-pain", ["back-pain"]),
    ("limb pian", ["sore-arm"]), ("meningitis", []), ("throat", ["sore-throat"]),
    ("arm hu", ["sore-arm"]), ("oat", []), ("", []), ("x", []),
  ])
  func misspeltNamesAreSuggestedNotGuessed(_ text: String, _ nearest: [String]) {
    let expected = nearest.compactMap { Slug($0) }
    #expect(throws: Library.LookUpError.unknown(text, nearest: expected, refused: [])) {
      try Self.library.guide(named: text)
    }
  }

  @Test func exactNameReadsNoOtherFile() throws {
    let one = source(["a": "# A", "b": "# B"], unreadable: ["b"])
    #expect(try Library([one]).guide(named: "A").guide.title.text == "A")
  }

  @Test func theFirstSourceWins() throws {
    let own = source(["back-pain": "# Own", "cold": "# Cold"], origin: .folder("/own"))
    let library = Library([own, Self.builtIn])
    let found = try library.guide(named: "back-pain")
    #expect(found.guide.title.text == "Own")
    #expect(found.origin == .folder("/own"))
    #expect(
      library.listing().names.map(\.text) == ["back-pain", "cold", "sore-arm", "sore-throat"])
  }

  @Test func anUnreadableFileHidesNothing() throws {
    let own = source(["back-pain": "", "cold": "# Cold", "bad": "# B"], unreadable: ["bad"])
    let library = Library([own, Self.builtIn])
    let bad = GuideFileError(path: "bad.md", reason: .file("No entry"))
    let (summaries, refused) = library.summaries()
    #expect(summaries.map(\.name.text) == ["back-pain", "cold", "sore-arm", "sore-throat"])
    #expect(summaries[0].title == "Back pain")
    #expect(refused == [bad])
    let found = try library.guide(named: "back-pain")
    #expect(found.refused == [GuideFileError(path: "back-pain.md", reason: .content(.noTitle))])
    #expect(throws: Library.LookUpError.unreadable(bad)) { try library.guide(named: "bad") }
  }

  @Test func anUnreadableSourceHidesNoOther() {
    let error = GuideFileError(path: "/own", reason: .folder("Input/output error"))
    let own = GuideSource(
      origin: .folder("/own"), listing: { () throws(GuideFileError) in throw error },
      path: { $0.text }, bytes: { _ in nil })
    let listing = Library([own, Self.builtIn]).listing()
    #expect(listing.names == ["back-pain", "sore-arm", "sore-throat"])
    #expect(listing.refused == [error])
  }

  @Test(arguments: [
    ("kitten", "sitting", 3), ("ab", "ba", 1), ("abc", "", 3), ("", "", 0), ("ca", "abc", 3),
  ])
  func editDistance(_ left: String, _ right: String, _ distance: Int) {
    #expect(EditDistance.between(left, right, limit: 9) == distance)
    #expect(EditDistance.between(right, left, limit: 9) == distance)
    #expect(distance == 0 || EditDistance.between(left, right, limit: distance - 1) == nil)
  }
}
