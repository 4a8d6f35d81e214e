import Foundation
import GuideModel
import GuideReading
import Testing
@testable import GuideChecking

/// The guides of `Content/`, as the reader, the list and the check see them.
struct ContentTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Content")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()

  private static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name + ".md")))
  }

  private static func summary(_ name: String) throws -> GuideSummary {
    try GuideSummary(
      name: try #require(Slug(name)), origin: .builtIn, reading: try bytes(name))
  }

  @Test(arguments: names) func isWhole(_ name: String) throws {
    let guide = try Guide(slug: Slug(name), reading: try Self.bytes(name))
    #expect(guide.form == .canonical)
    #expect(!guide.lead.isEmpty && guide.help != nil && !guide.faqs.isEmpty)
    #expect(!guide.disclaimer.isBuiltIn)
    #expect(guide.help?.levels.first?.urgency == .emergency)
    #expect(guide.numberedParts.map(\.entry) == guide.contents)
  }

  @Test(arguments: names) func listSaysWhatTheGuideSays(_ name: String) throws {
    let slug = try #require(Slug(name))
    let guide = try Guide(slug: slug, reading: try Self.bytes(name))
    #expect(try Self.summary(name) == GuideSummary(name: slug, of: guide, origin: .builtIn))
  }

  @Test(arguments: names) func hasNeitherErrorNorWarning(_ name: String) throws {
    let checker = Checker(
      today: try #require(Day(year: 2026, month: 11, day: 27)),
      library: try Self.names.map(Self.summary), scope: .library)
    let found = checker.diagnostics(name: name, try Self.bytes(name))
    #expect(found.filter { $0.severity != .note } == [])
  }

  @Test(arguments: names) func isEasyToRead(_ name: String) throws {
    let guide = try Guide(slug: Slug(name), reading: try Self.bytes(name))
    #expect(try #require(guide.readingGrade).fleschKincaid <= 6)
  }
}
