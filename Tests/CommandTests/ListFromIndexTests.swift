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
    for name in ["sore-elbow.md", "stiff-neck.md", "ears.txt", "broken.md"] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
        ofItemAtPath: folder.path(name))
    }
    return folder
  }

  private static func lists(_ folder: TemporaryFolder) throws -> [String] {
    try [["list", "-l"], ["list"], ["list", "--json"], ["list", "-l", "neck"]].map { arguments in
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

  /// A copied page is called by its title where it is alone, but in a library by its file.
  @Test func aPageIsFoundByTheNameOfItsFile() throws {
    let folder = try Self.folder()
    let before = try Program.run(["search", "noise", "--content", folder.path])
    #expect(before.outputText.contains("guide show ears"))
    _ = try Program.run(["index", folder.path])
    let after = try Program.run(["search", "noise", "--content", folder.path])
    #expect(after.outputText == before.outputText)
    #expect(after.errorText.isEmpty)
  }
}
