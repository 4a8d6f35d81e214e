import Foundation
import Testing

@testable import GuideSystem

/// Files and folders as they really are.
///
/// What no test here can see: a disk that fails under a read.
@Suite struct GuideSystemTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path() }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  @Test func aFolderListsWhatHasTheEnding() throws {
    try write("# A", "a.md")
    try write("# B", "B.MD")
    try write("x", "c.html")
    try write("x", ".hidden.md")
    let entries = try System.entries(ofFolder: folder.path(), ending: [".md"])
    #expect(Set(entries.map(\.name)) == ["a.md", "B.MD"])
    #expect(entries.allSatisfy { $0.kind == .file })
  }

  @Test func whatIsNoFolderSaysSo() throws {
    try write("x", "file")
    #expect(throws: FileError.isNoFolder) {
      try System.entries(ofFolder: path("file"), ending: [".md"])
    }
    #expect(throws: FileError.missing) {
      try System.entries(ofFolder: path("none"), ending: [".md"])
    }
  }

  @Test func aLinkOutOfAFolderIsRefused() throws {
    try write("secret", "outside.md")
    let inner = folder.appending(path: "inner")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: inner.appending(path: "a.md"), withDestinationURL: folder.appending(path: "outside.md"))
    #expect(throws: FileError.linkOut) {
      try System.contents(ofFile: "a.md", inFolder: inner.path(), limit: 100)
    }
    #expect(try System.contents(ofFile: inner.path() + "/a.md", limit: 100) == Array("secret".utf8))
  }

  @Test func aPipeIsReadOnlyWhereItIsNamed() throws {
    #expect(unsafe mkfifo(path("pipe"), 0o600) == 0)
    #expect(throws: FileError.isPipe) { try System.contents(ofFile: path("pipe"), limit: 100) }
    let writer = Thread { [path = path("pipe")] in
      try? Data("through".utf8).write(to: URL(filePath: path))
    }
    writer.start()
    #expect(try System.contents(ofNamed: path("pipe"), limit: 100) == Array("through".utf8))
  }

  @Test func aFileOverTheLimitIsRefused() throws {
    try write("12345", "five")
    #expect(throws: FileError.tooLarge(limit: 4)) {
      try System.contents(ofFile: path("five"), limit: 4)
    }
    #expect(try System.contents(ofFile: path("five"), limit: 5).count == 5)
  }

  @Test func aReplacedFileIsTheOldOneOrTheNew() throws {
    try write("old", "index")
    var replacement = try FileReplacement(of: "index", inFolder: folder.path())
    try replacement.append(Array("new".utf8))
    #expect(try System.contents(ofFile: path("index"), limit: 9) == Array("old".utf8))
    try replacement.finish()
    #expect(try System.contents(ofFile: path("index"), limit: 9) == Array("new".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count <= 2)
  }

  @Test(
    arguments: [
      (Array("caf\u{E9}".utf8), "café"), ([0x63, 0x61, 0x6E, 0x92, 0x74], "can’t"),
      ([0x63, 0x61, 0x66, 0xE9], "café"), ([0x80, 0x81], "€\u{FFFD}"),
    ] as [([UInt8], String)])
  func wordsThatAreNoUTF8AreWindows1252(bytes: [UInt8], text: String) {
    #expect(String(validatingOrWindows1252: bytes) == text)
  }
}
