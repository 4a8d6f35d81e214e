@testable import GuideIndex
import Foundation
import GuideModel
import GuideReading
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

  @Test("it is what `swift run guide-pack` writes today")
  func isCurrent() throws {
    var builder = IndexSegmentBuilder()
    for file in try files() {
      let guide = try Guide(slug: Slug(String(file.name.dropLast(3))), reading: file.bytes)
      builder.add(guide, file: file.name, source: file.bytes)
    }
    // Compared as a whole: a list of differing bytes would tell nobody anything.
    let isSame = try bytes(merging: [builder.finish()]) == compiledIn()
    #expect(isSame, "run: swift run guide-pack")
  }

  @Test("a guide that was edited since is shown as it is now, and noticed")
  func noticesEdits() throws {
    let index = try LibraryIndex(opening: ByteSource(compiledIn()))
    let edited = Array("# Nosebleed\n\nA zebra has stripes. Lean forward with a nosebleed.\n".utf8)
    let files = try Dictionary(
      files().map { ($0.name, $0.bytes) }, uniquingKeysWith: { $1 })
    let library = GuideLibrary(index: index) { guide in
      guide.file == "nosebleed.md" ? edited : files[guide.file]
    } noteChange: { guide, _ in
      #expect(guide.file == "nosebleed.md")
    }
    let hit = try #require(Searching("nosebleed").result(in: library).hits.first)
    #expect(hit.guide == "nosebleed")
    #expect(hit.snippet.text.contains("zebra"))
    let others = try Searching("sore throat").result(in: library).hits
    #expect(others.first?.guide == "sore-throat")
  }

  @Test("every guide is found first by its own title")
  func findsTitles() throws {
    let index = try LibraryIndex(opening: ByteSource(compiledIn()))
    let files = try Dictionary(files().map { ($0.name, $0.bytes) }, uniquingKeysWith: { $1 })
    let library = GuideLibrary(index: index) { files[$0.file] }
    for guide in try index.allGuides() {
      let result = try Searching(guide.title).result(in: library)
      #expect(result.hits.first?.guide == guide.name, "\(guide.title)")
    }
  }

  @Test("a search of the packed index finds what a search of the guides finds")
  func packedAndReadAreAlike() throws {
    let index = try LibraryIndex(opening: ByteSource(compiledIn()))
    let files = try Dictionary(files().map { ($0.name, $0.bytes) }, uniquingKeysWith: { $1 })
    let packed = GuideLibrary(index: index) { files[$0.file] }
    let guides = try files.map { name, bytes in
      try Guide(slug: Slug(String(name.dropLast(3))), reading: bytes)
    }.sorted { $0.slug < $1.slug }
    let whole = try GuideLibrary(guides)
    var words: Set<String> = [
      "can't", "can\u{2019}t swallow", "999", "a", "5", "x-ray", "\"chest pain\"",
    ]
    for bytes in files.values {
      let text = String(decoding: bytes, as: UTF8.self)
      let parts = text.split { $0 == " " || $0 == "\n" }
      for place in stride(from: 0, to: parts.count - 3, by: 97) {
        words.insert(String(parts[place]))
        words.insert(parts[place...place + 2].joined(separator: " "))
      }
    }
    for text in words {
      let searching = Searching(text, limit: 40)
      #expect(try searching.result(in: packed) == searching.result(in: whole), "\(text)")
    }
  }
}
