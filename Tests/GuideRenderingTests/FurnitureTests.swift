import Foundation
import GuideModel
import GuideReading
import GuideRendering
import Testing

/// Buttons and adverts of a copied page are kept in the model and shown nowhere but in JSON.
@Suite struct FurnitureTests {
  private static let page = """
    Sore After a Walk? Here’s Why

    Dr. Ann Example

    April 11, 2025

    Have Questions About This Article?

    Walking far can leave your legs sore for a day or two, and that is no cause for worry.

    Why Legs Get Sore

    Muscles that work more than they are used to ache the next day, and then they get better.

    Read Guide

    Advertisement

    Key Takeaways

    • Rest for a day.
    • Drink enough.

    Ready to take control of your health?

    Join thousands who never ache.
    """

  @Test(arguments: [Format.text(TextLayout(width: nil)), .markdown, .html])
  func noneIsShown(format: Format) throws {
    let guide = try Guides.read(FurnitureTests.page)
    #expect(guide.furniture.count >= 4)
    let output = Page.guide(guide, from: .library).rendered(as: format)
    for furniture in guide.furniture {
      #expect(!output.contains(furniture.text), "\(furniture.text)")
    }
    #expect(output.contains("Muscles that work more"))
  }

  @Test(
    .enabled(if: !Guides.others.isEmpty, "needs the raw page in ../shared"),
    arguments: Guides.others.filter { $0.pathExtension == "txt" })
  func noneOfTheRawPageIsShown(file: URL) throws {
    let guide = try Guides.read(file)
    let lines = Set(Page.guide(guide, from: .library).text(nil).lines.map { $0.drop { $0 == " " } })
    for furniture in guide.furniture { #expect(!lines.contains(furniture.text[...])) }
  }

  /// Wordings that a guide's author gives so that a section is found.
  @Test func otherWordingsStandInMarkdownAndJSONOnly() throws {
    let text = """
      # Dry eyes

      Also asked: sand in my peepers

      Eyes can feel dry.

      ## Why it happens

      Also asked: why do my peepers sting; gritty eyes

      Screens make you blink less.

      ## Common questions

      ### Can I drive?

      Also asked: at the wheel with dry eyes

      Mostly.
      """
    let guide = try Guides.read(text)
    let page = Page.guide(guide, from: .library)
    #expect(guide.otherWordings.flatMap { $0.wordings }.count == 4)
    for format in [Format.text(TextLayout(width: nil)), .html] {
      let output = page.rendered(as: format)
      #expect(!output.contains("peepers") && !output.contains("Also asked"))
      #expect(output.contains("blink less"))
    }
    let markdown = page.rendered(as: .markdown)
    #expect(markdown.hasPrefix("# Dry eyes\n\nAlso asked: sand in my peepers\n\nEyes"))
    #expect(
      markdown.contains(
        "## Why it happens\n\nAlso asked: why do my peepers sting; gritty eyes\n\nScreens"))
    let again = try Guide(slug: guide.slug, reading: Array(markdown.utf8))
    #expect(again.otherWordings.map { $0.wordings } == guide.otherWordings.map { $0.wordings })
    #expect(page.rendered(as: .json).contains("\"alsoAsked\""))
  }
}
