import Foundation
import GuideChecking
import GuideContent
import GuideModel
import GuideTriage
import Testing

@Suite struct ContentTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Content")

  @Test func theTableIsTheFolder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    let table = (0..<GuideContentCount()).map { unsafe String(cString: GuideContentName($0)) }
    #expect(table == files, "run: swift run guide-pack")
  }

  @Test(arguments: 0..<GuideContentCount())
  func theBytesAreTheFiles(index: Int) throws {
    let name = unsafe String(cString: GuideContentName(index))
    let file = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".md"))
    let bytes = unsafe UnsafeBufferPointer(
      start: GuideContentBytes(index), count: GuideContentLength(index))
    #expect(unsafe Array(file) == Array(bytes))
  }

  @Test("no guide puts a shared sign at a less urgent level than the file of signs")
  func sharedSignsStandAtOneLevel() throws {
    let checker = Checker(today: try #require(Day("2026-01-01")), library: [])
    for name in try Self.guideNames() {
      let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name + ".md")))
      let found = checker.diagnostics(name: name, path: name, bytes).filter {
        $0.code == .signLevel
      }
      #expect(found.isEmpty, "\(name): \(found.map { "\($0.line): \($0.message)" })")
    }
  }

  @Test("each guide that the file of signs names has the wording, word for word, and no other has")
  func wordingsOfGuidesAreTheirs() throws {
    var guides: [String: [String]] = [:]
    for name in try Self.guideNames() {
      let file = Self.folder.appendingPathComponent(name + ".md")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      for line in lines where line.hasPrefix("- ") {
        guides[String(line.dropFirst(2)), default: []].append(name)
      }
    }
    for wording in SignCatalogue().signs.flatMap({ $0.guideWordings }) {
      #expect(!wording.guides.isEmpty && guides[wording.text] == wording.guides, "\(wording.text)")
    }
  }

  private static func guideNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }
}
