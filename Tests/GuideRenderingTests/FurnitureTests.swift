import Foundation
import GuideModel
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
}
