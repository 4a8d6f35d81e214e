import Foundation
import GuideContent
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
}
