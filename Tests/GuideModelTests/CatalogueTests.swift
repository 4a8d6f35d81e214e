import GuideModel
import Testing

/// A shelf of guides that stand in the test.
private func shelf(
  _ guides: [String: String], origin: Shelf.Origin = .builtIn, faults: Set<String> = []
) -> Shelf {
  Shelf(
    origin: origin, names: { () throws(Fault) in Array(guides.keys) },
    path: { "\($0).md" },
    bytes: { (name) throws(Fault) in
      if faults.contains(name) { throw Fault(path: "\(name).md", reason: .system("No entry")) }
      return guides[name].map { Array($0.utf8) }
    })
}

struct CatalogueTests {
  static let catalogue = Catalogue([builtIn])

  private static let builtIn =
    shelf([
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
    #expect(try Self.catalogue.guide(named: text).name.text == name)
  }

  @Test func sharedOtherNameNamesNeither() {
    let both = ["sore-arm", "sore-throat"].compactMap { Slug($0) }
    #expect(throws: Catalogue.Failure.ambiguous("throat pain", both)) {
      try Self.catalogue.guide(named: "throat pain")
    }
  }

  @Test(arguments: [
    ("sore-thraot", ["sore-throat"]), ("sore throt", ["sore-throat"]), ("bakc-pain", ["back-pain"]),
    ("limb pian", ["sore-arm"]), ("meningitis", []), ("", []), ("x", []),
  ])
  func misspeltNamesAreSuggestedNotGuessed(_ text: String, _ nearest: [String]) {
    let expected = nearest.compactMap { Slug($0) }
    #expect(throws: Catalogue.Failure.unknown(text, nearest: expected)) {
      try Self.catalogue.guide(named: text)
    }
  }

  @Test func exactNameReadsNoOtherFile() throws {
    let shelf = shelf(["a": "# A", "b": "# B"], faults: ["b"])
    #expect(try Catalogue([shelf]).guide(named: "A").guide.title == "A")
  }

  @Test func laterShelvesOverride() throws {
    let own = shelf(["back-pain": "# Own", "cold": "# Cold"], origin: .folder("/own"))
    let catalogue = Catalogue([Self.builtIn] + [own])
    let found = try catalogue.guide(named: "back-pain")
    #expect(found.guide.title == "Own")
    #expect(found.origin == .folder("/own"))
    #expect(
      catalogue.listing().names.map(\.text) == ["back-pain", "cold", "sore-arm", "sore-throat"])
  }

  @Test func faultyFileHidesNothing() throws {
    let own = shelf(
      ["back-pain": "", "cold": "# Cold", "日本": "# J", "bad": "# B"], faults: ["bad"])
    let catalogue = Catalogue([Self.builtIn] + [own])
    let (guides, faults) = catalogue.guides()
    #expect(guides.map(\.name.text) == ["back-pain", "cold", "sore-arm", "sore-throat"])
    #expect(guides[0].guide.title == "Back pain")
    #expect(
      Set(faults) == [
        Fault(path: "日本.md", reason: .name), Fault(path: "bad.md", reason: .system("No entry")),
        Fault(path: "back-pain.md", reason: .content(.noTitle)),
      ])
    #expect(throws: Catalogue.Failure.faulty(Fault(path: "bad.md", reason: .system("No entry")))) {
      try catalogue.guide(named: "bad")
    }
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

/// What a list says must be what the guide says.
struct GuideSummaryTests {
  static let files = [
    CanonicalTests.guide, RawPages.sentenceCase, RawPages.longPrefixes, "# T", "# T\n\nText.",
    "# T\r\n\r\nText.\r\n\r\n## About this guide\r\n\r\n- Tags: a, b\r\n- Published: 2024-01-01\r\n",
    "# T\n\n```\n## About this guide\n- Tags: a\n```\n", "# T & U\n\nText.", "T\n=\n\nText.",
    "# T\n\nAlso called: a,\nb\n\nText.", "# T\n\nAlso called: a, b\nmore\n\n## Why",
    "# T\n\nAlso called: a\n\n## About this page:\n\n- Written by: *Me*\n- Written by: You",
    "# T\n\n## Page information\n\n- Written by: Me\n  and you\n", "# T #\n\n# U\n\nText.",
    "# T\n\n## Page information\n\n- Published: soon\n- Published: 2024-01-01",
    "# T\n\nPage information\n---\n\n- Written by: Me\n", "# T\n\n### About this guide\n\n- For: x",
    "# T\n\n<div>\n## About this guide\n- Tags: a\n</div>",
    "#  T   x \n\n ## About this guide\n- Tags: a",
    "# T\n\n## About this guide\n\nWritten by: Me\n",
    "# T\n\n## Why\n\n- a\n  ## About this guide\n",
    "# T\n\n## About this guide\n\n* Written by: Me\n\n## Why\n\n- Tags: no\n",
    "# T\n\nText\r## About this guide\r\r- Tags: a\r\nText\r\n", "# T\r\rText\r---\r\n\r\n",
    "# T\n\n## About this guide\n\n- Written by: Me\n\n## Page information\n\n- Tags: yes\n",
  ]

  @Test(arguments: files) func agreesWithTheWholeReading(_ text: String) throws {
    let name = try #require(Slug("t"))
    let bytes = Array(text.utf8)
    let whole = GuideSummary(
      name: name, origin: .builtIn, of: try Guide(slug: name, reading: bytes))
    #expect(try GuideSummary(name: name, origin: .builtIn, reading: bytes) == whole)
  }

  @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
  func agreesOnTheExamples() throws {
    let name = try #require(Slug("t"))
    let folders = ["examples", "retrieval/guides", "seed"]
    // Every eighth of the 1,500 pages keeps the suite quick.
    let files = try folders.flatMap { folder in
      try SharedData.files(in: folder).enumerated().filter { $0.offset % 8 == 0 }.map(\.element)
    }
    for file in files where !file.hasSuffix(".json") {
      let bytes = try SharedData.bytes(file)
      let whole = GuideSummary(
        name: name, origin: .builtIn, of: try Guide(slug: name, reading: bytes))
      #expect(try GuideSummary(name: name, origin: .builtIn, reading: bytes) == whole, "\(file)")
    }
  }
}
