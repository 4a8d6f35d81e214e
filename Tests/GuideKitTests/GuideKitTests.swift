import Foundation
import GuideKit
import Testing

/// The library as an app uses it: one import, nothing else of the package.
@Suite struct GuideKitTests {
  private static let source = """
    # Sore feet

    Rest them.

    ## Why feet hurt

    - long walks
      - on hard ground

    ## When to get help

    ### Call emergency services now if

    - your foot is cold and white

    ## Common questions

    ### Does walking help?

    Yes, a *little*.
    """

  private static func guide() throws -> Guide {
    try Guide(slug: Slug("sore-feet"), reading: Array(source.utf8))
  }

  @Test func aGuideIsReadAndShown() throws {
    let guide = try Self.guide()
    #expect(guide.title.text == "Sore feet")
    #expect(guide.help?.levels.first?.urgency == .emergency)
    var buffer = OutputBuffer()
    render(.guide(guide, from: .library), as: .text(TextLayout(width: 40)), into: &buffer)
    #expect(String(decoding: buffer.bytes, as: UTF8.self).contains("- on hard ground"))
  }

  @Test func anyCoderCarriesAGuide() throws {
    let guide = try Self.guide()
    let json = try JSONEncoder().encode(guide)
    #expect(try JSONDecoder().decode(Guide.self, from: json) == guide)
    let list = try PropertyListEncoder().encode(guide.faqs)
    #expect(try PropertyListDecoder().decode([Guide.FAQ].self, from: list) == guide.faqs)
  }

  @Test func guidesAreFoundAndAsked() throws {
    let guides = try GuideLibrary([Self.guide()])
    #expect(try Searching("feet").result(in: guides).hits.first?.guide.text == "sore-feet")
    let answer = try Asking("does walking help?").answer(from: guides)
    #expect(answer.passages.first?.quote == "Yes, a little.")
    let json = try JSONEncoder().encode(answer)
    let again = try JSONDecoder().decode(Answer.self, from: json)
    #expect(again.passages.map(\.text) == answer.passages.map(\.text))
  }

  @Test func aLibraryFindsWhatPeopleType() throws {
    let name = try #require(Slug("sore-feet"))
    let library = Library([GuideSource([name: Array(Self.source.utf8)])])
    #expect(try library.guide(named: "Sore Feet").guide == Self.guide())
    #expect(library.summaries().summaries.map(\.title) == ["Sore feet"])
  }
}
