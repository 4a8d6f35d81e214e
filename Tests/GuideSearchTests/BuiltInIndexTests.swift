import Foundation
import GuideModel
import Testing

@testable import GuideSearch

/// The index that is compiled in stands in the repository; these tests hold it to the guides.
@Suite("The index of the built-in guides")
struct BuiltInIndexTests {
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../..").standardized

  private func files() throws -> [(name: String, bytes: [UInt8])] {
    let folder = Self.repository.appending(path: "Content")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.sorted()
      .map { ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
  }

  private func compiledIn() throws -> [UInt8] {
    [UInt8](
      try Data(
        contentsOf: Self.repository.appending(path: "Sources/GuideContent/guides.index")))
  }

  @Test("it is what `guide-judge pack Content Sources/GuideContent/guides.index` writes today")
  func isCurrent() throws {
    var builder = IndexSegmentBuilder(keepsTexts: true)
    for file in try files() {
      let guide = try Guide(slug: Slug(String(file.name.dropLast(3))), reading: file.bytes)
      builder.add(guide, file: file.name, stamp: FileStamp(ofContents: file.bytes))
    }
    // Compared as a whole: a list of differing bytes would tell nobody anything.
    let isSame = try bytes(merging: [builder.finish()]) == compiledIn()
    #expect(isSame, "run: guide-judge pack Content Sources/GuideContent/guides.index")
  }

  @Test("it knows its guides by their contents")
  func knowsItsGuides() throws {
    let index = try LibraryIndex(opening: ByteSource(compiledIn()))
    var stamps = try Dictionary(
      files().map { ($0.name, FileStamp(ofContents: $0.bytes)) }, uniquingKeysWith: { $1 })
    #expect(try index.isIndex(of: stamps))
    let name = try #require(stamps.keys.first)
    stamps[name] = FileStamp(ofContents: Array("edited".utf8))
    #expect(try !index.isIndex(of: stamps))
    stamps[name] = nil
    #expect(try !index.isIndex(of: stamps))
  }

  @Test("every guide is found first by its own title")
  func findsTitles() throws {
    let index = try LibraryIndex(opening: ByteSource(compiledIn()))
    let library = GuideLibrary(index: index) { _ in nil }
    for guide in try index.allGuides() {
      let result = try Searching(guide.title).result(in: library)
      #expect(result.hits.first?.guide == guide.name, "\(guide.title)")
    }
  }
}
