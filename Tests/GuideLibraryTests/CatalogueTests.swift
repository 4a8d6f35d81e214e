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
    ("limb pian", ["sore-arm"]), ("meningitis", []), ("throat", ["sore-arm", "sore-throat"]),
    ("arm hu", ["sore-arm"]), ("oat", []), ("", []), ("x", []),
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
