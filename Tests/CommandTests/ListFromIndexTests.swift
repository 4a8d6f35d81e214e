import Foundation
import Testing

/// A list of a folder that has an index is the list without it.
@Suite struct ListFromIndexTests {
  /// A folder with guides of every kind, changed long before they are indexed.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Sample.guide("Sore elbow"), to: "sore-elbow.md")
    try folder.write(
      "---\ntitle: Stiff neck\nauthor: Jo Kim\ndate: 2025-03-04\n---\n\nText of the neck.\n",
      to: "stiff-neck.md")
    try folder.write(
      "Ringing ears\n\nUpdated 3 May 2024\n\nEars ring after noise.\n", to: "ears.txt")
    try folder.write("not a guide\u{0}\u{1}\u{2}", to: "broken.md")
    try folder.write(
      "\u{FEFF}# Odd \u{202E}knee\u{1B}[31m &amp; **more**\r\n\r\nText.\r\n\r\n## About this guide\r\n\r\n"
        + "- Also called: a [sore](http://x.example) knee, `gonalgia`\r\n- Tags: joint, neckless\r\n"
        + "- Last checked: 2025-02-30\r\n- Published: 2024-01-01\r\n",
      to: "odd-knee.markdown")
    try folder.write("Second of two names.\n", to: "odd-knee.txt")
    for name in [
      "sore-elbow.md", "stiff-neck.md", "ears.txt", "broken.md", "odd-knee.markdown",
      "odd-knee.txt",
    ] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
        ofItemAtPath: folder.path(name))
    }
    return folder
  }

  private static func lists(_ folder: TemporaryFolder) throws -> [String] {
    let commands = [
      ["list", "-l"], ["list"], ["list", "--json"], ["list", "-l", "neck"], ["list", "neckless"],
      ["list", "gonalgia", "-l"], ["list", "nothing"],
    ]
    return try commands.map { arguments in
      let run = try Program.run(arguments + ["--content", folder.path])
      return run.outputText + run.errorText
    }
  }

  @Test func isTheSameWithAnIndex() throws {
    let folder = try Self.folder()
    let before = try Self.lists(folder)
    #expect(before[0].contains("Stiff neck") && before[0].contains("Jo Kim"))
    _ = try Program.run(["index", folder.path])
    #expect(FileManager.default.fileExists(atPath: folder.path(".guide-index")))
    #expect(try Self.lists(folder) == before)
  }

  @Test func seesWhatHasChangedSince() throws {
    let folder = try Self.folder()
    _ = try Program.run(["index", folder.path])
    try folder.write(Sample.guide("Tennis elbow, told anew"), to: "sore-elbow.md")
    try folder.write(Sample.guide("Ears, in Markdown"), to: "ears.md")
    try FileManager.default.removeItem(atPath: folder.path("stiff-neck.md"))
    let list = try Program.run(["list", "-l", "--content", folder.path]).outputText
    #expect(list.contains("Tennis elbow, told anew"))
    #expect(list.contains("Ears, in Markdown"))
    #expect(!list.contains("Stiff neck") && !list.contains("Ringing ears"))
  }

  @Test func readsTheFilesBehindADamagedIndex() throws {
    let folder = try Self.folder()
    let before = try Self.lists(folder)
    _ = try Program.run(["index", folder.path])
    try folder.write([UInt8](repeating: 7, count: 5000), to: ".guide-index")
    #expect(try Self.lists(folder) == before)
  }

  /// A search names a guide as the list does: by its file, whatever a copied page's title is.
  @Test func isTheListThatASearchNames() throws {
    let folder = try Self.folder()
    let before = try Program.run(["search", "noise", "--content", folder.path])
    #expect(before.outputText.contains("ears: Ringing ears"))
    _ = try Program.run(["index", folder.path])
    let after = try Program.run(["search", "noise", "--content", folder.path])
    #expect(after.outputText == before.outputText)
    #expect(after.errorText.isEmpty)
  }

  private static let pages = URL(filePath: #filePath)
    .appending(path: "../../../../shared/data/pages").standardized

  @Test(.enabled(if: FileManager.default.fileExists(atPath: pages.path), "needs ../shared"))
  func isTheSameOnForeignFiles() throws {
    let folder = try TemporaryFolder()
    for page in try FileManager.default.contentsOfDirectory(atPath: Self.pages.path)
    where page.hasSuffix(".md") || page.hasSuffix(".txt") {
      let text = try String(contentsOf: Self.pages.appending(path: page), encoding: .utf8)
      try folder.write(text, to: page.lowercased())
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
        ofItemAtPath: folder.path(page.lowercased()))
    }
    let before = try Self.lists(folder)
    _ = try Program.run(["index", folder.path])
    #expect(try Self.lists(folder) == before)
  }
}
