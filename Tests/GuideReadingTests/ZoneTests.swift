import Foundation
import GuideLexicon
import GuideModel
import Testing

@testable import GuideReading

/// Which lines of a copied page are the article's.
struct ZoneTests {
  /// Every row of `zones.tsv` names a sign that the reader looks at, in the shape it reads.
  @Test func everyWeightIsOfASign() throws {
    let kinds = Set(ZoneSign.Kind.allCases.map(\.name)).union(["caution", "edge", "next"])
    var seen: Set<String> = []
    for row in Vocabulary.zones {
      #expect(kinds.contains(row.sign), "no such sign: \(row.sign)")
      #expect((0..<ZoneSign.mostValues).contains(row.value) && row.weights.count == 5)
      #expect(row.weights.contains { $0 != 0 }, "\(row.sign) \(row.value) says nothing")
      #expect(seen.insert("\(row.sign) \(row.value)").inserted, "\(row.sign) \(row.value) twice")
    }
    #expect(seen.count > 100)
    #expect(seen.contains("next 0") && seen.contains("edge 0"))
  }

  private static let menu = [
    "Skip to content", "Search", "Log in", "Home", "Conditions A-Z", "Allergies", "Back Pain",
    "Diabetes", "Heart Health", "Living Well", "Recipes", "Fitness", "News", "Our Experts",
  ]

  private static let article = [
    "Why Do My Ankles Swell at Night?",
    "By Ruth Okafor, RN", "Updated 3 May 2025",
    "Ankles that are thick in the evening and slim in the morning are common. Water that the body "
      + "does not need sinks to the feet while you sit or stand, and goes back when you lie down.",
    "What makes ankles swell",
    "Long hours on a chair slow the blood in the legs. So do heat, salty food and the weeks before "
      + "a birth. Some tablets for high blood pressure make ankles swell as well.",
    "Things that often help:", "short walks", "feet up on a stool", "looser socks",
    "When to see a doctor",
    "See a doctor today if only one ankle swells, or if it is red and hot to the touch.",
    "Call 112 if your ankles swell and you are short of breath.",
  ]

  private static let foot = [
    "Popular this week", "Ten Soups for Cold Days", "Is Your Desk Too High?",
    "Quiz: Know Your Salt",
    "Sign up for our newsletter", "Your e-mail address", "Subscribe", "About Us", "Careers",
    "Contact Us", "Terms of Use", "Privacy", "© 2025 Plain Living Media. All rights reserved.",
  ]

  @Test(arguments: ["\n", "\n\n"])
  func menuAndFootAreFurnitureAndTheArticleIsWhole(_ gap: String) throws {
    let page =
      Self.menu.joined(separator: "\n") + "\n\n"
      + Self.article.joined(separator: "\n\n") + "\n\n" + Self.foot.joined(separator: gap) + "\n"
    let guide = try Guide(slug: Slug("page"), reading: Array(page.utf8))
    #expect(guide.title.text == Self.article[0])
    #expect(guide.author?.text == "Ruth Okafor, RN")
    #expect(guide.updated == Day(year: 2025, month: 5, day: 3))
    #expect(guide.headings == ["What makes ankles swell", "When to see a doctor"])
    #expect(guide.redFlagLines.count == 2)
    let hidden = Set(guide.furniture.map(\.text))
    for line in Self.menu + Self.foot { #expect(hidden.contains(line), "shown: \(line)") }
    for line in Self.article { #expect(!hidden.contains(line), "hidden: \(line)") }
  }

  /// Text without a page around it is all meant, however short.
  @Test(arguments: ["Sore knee\n\nrest\nice\nwalk", "Itch\n\nDo not scratch.", "Cough"])
  func shortTextIsNoFurniture(_ text: String) throws {
    let guide = try Guide(slug: Slug("page"), reading: Array(text.utf8))
    #expect(guide.furniture.isEmpty)
  }

  /// A list of signs stays with the line that leads over to it, though each is as short as a menu's
  /// entry.
  @Test func signsBelowAKeptLineAreKept() throws {
    let page =
      Self.menu.joined(separator: "\n")
      + "\n\nStung by a bee\n\nMost stings hurt for an hour and itch for a day, and no more.\n\n"
      + "Call an ambulance if you have:\n\nswollen lips\n\na tight chest\n\nhives all over\n\n"
      + Self.foot.joined(separator: "\n") + "\n"
    let guide = try Guide(slug: Slug("page"), reading: Array(page.utf8))
    let hidden = Set(guide.furniture.map(\.text))
    for sign in ["swollen lips", "a tight chest", "hives all over"] {
      #expect(!hidden.contains(sign))
    }
    #expect(guide.redFlagLines.count == 4)
  }
}
