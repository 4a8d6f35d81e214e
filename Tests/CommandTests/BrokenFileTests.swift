import Foundation
import Testing

@Suite struct BrokenFileTests {
  /// A folder with one good guide and one file of every kind that is none.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Sample.guide("Good"), to: "good.md")
    try folder.write("", to: "empty.md")
    try folder.write([UInt8](repeating: 0, count: 5000), to: "zeros.md")
    try folder.write([0xFF, 0xFE, 0x68, 0], to: "wide.md")
    try folder.write(Sample.guide("Other script"), to: "肘.md")
    try folder.write(Sample.guide("Second"), to: "good.txt")
    try folder.write(Sample.guide("Loud"), to: "LOUD.MD")
    try folder.write("hidden", to: ".hidden.md")
    try folder.write("no guide", to: "notes.json")
    try folder.makeFolder("folder.md")
    folder.makePipe("pipe.md")
    try folder.makeLink("circle.md", to: "circle.md")
    try folder.makeLink("out.md", to: "/etc/passwd")
    try folder.makeLink("inside.md", to: "good.md")
    try folder.write("", to: "big.md")
    let big = try #require(FileHandle(forWritingAtPath: folder.path("big.md")))
    try big.truncate(atOffset: 1 << 30)
    return folder
  }

  /// What is said of each, whether it is met in a folder or named as a file.
  private static let reasons = [
    ("big.md", "cannot read '%': it is larger than 16 MB"),
    ("circle.md", "cannot read '%': it is a link that leads round in a circle"),
    ("empty.md", "'%' has no title: there is no text in it"),
    (
      "folder.md",
      "cannot read '%': it is a folder; name a file in it, or use --content for all of its guides"
    ),
    ("pipe.md", "cannot read '%': it is a pipe or a socket; give its text to '-', standard input"),
    ("wide.md", "'%' is UTF-16 or UTF-32 text; save it as UTF-8"),
    ("zeros.md", "cannot read '%': it holds nothing but zero bytes"),
  ]

  /// What is said only of what is met in a folder.
  private static let folderReasons = [
    ("LOUD.MD", "'%' is left out: a guide's file is named in small letters, digits and dashes"),
    ("good.txt", "'%' is left out: another file of its folder is the guide 'good'"),
    ("out.md", "cannot read '%': it is a link that leads out of the folder"),
    ("肘.md", "'%' is left out: a guide's file is named in small letters, digits and dashes"),
  ]

  @Test(arguments: [["list", "-l"], ["list", "--json"], ["faq"]])
  func theGoodAreShownAndTheBadAreNamed(command: [String]) throws {
    let folder = try Self.folder()
    let run = try Program.run(command + ["--content", folder.path])
    #expect(run.end == .exited(2))
    #expect(run.outputText.contains("Good"))
    let said = Set(run.errorText.split(separator: "\n").map(String.init))
    let expected = (Self.reasons + Self.folderReasons).map { name, reason in
      "guide: " + reason.replacingOccurrences(of: "%", with: folder.path(name))
    }
    #expect(said == Set(expected))
  }

  @Test func aPipedListOpensNothing() throws {
    let folder = try Self.folder()
    let run = try Program.run("list", "--content", folder.path)
    #expect(run.outputText == "big\nempty\ngood\ninside\nwide\nzeros\n")
  }

  @Test(arguments: BrokenFileTests.reasons.filter { $0.0 != "pipe.md" })
  func aBrokenFileIsNamed(name: String, reason: String) throws {
    let folder = try Self.folder()
    let path = folder.path(name)
    let run = try Program.run("show", path)
    #expect(run.end == .exited(2))
    #expect(run.output.isEmpty)
    #expect(
      run.errorText == "guide: " + reason.replacingOccurrences(of: "%", with: path) + "\n")
  }

  @Test func aBrokenOwnGuideDoesNotHideTheBuiltInOne() throws {
    let data = try TemporaryFolder()
    try data.write("", to: "guide/nosebleed.md")
    let run = try Program.run("show", "nosebleed", environment: ["XDG_DATA_HOME": data.path])
    #expect(run.end == .exited(0))
    #expect(run.outputText.hasPrefix("Nosebleed\n"))
    #expect(run.errorText.contains("'\(data.path)/guide/nosebleed.md' has no title"))
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "/dev/tty"])
  func devicesAreRefused(path: String) throws {
    let run = try Program.run("show", path)
    #expect(run.end == .exited(2))
    #expect(run.output.isEmpty)
  }

  @Test func whatMayNotBeReadIsSaid() throws {
    let folder = try Self.folder()
    folder.lock("good.md")
    let isRoot = FileManager.default.isReadableFile(atPath: folder.path("good.md"))
    guard !isRoot else { return }
    let run = try Program.run("show", folder.path("good.md"))
    #expect(run.end == .exited(2))
    #expect(
      run.errorText
        == "guide: cannot read '\(folder.path("good.md"))': you have no permission to read it\n")
  }

  @Test(arguments: [
    "../good", "..", "good/../good", "GOOD.md/", "%2e%2e/good", "out", "circle",
  ])
  func noNameLeavesTheFolder(name: String) throws {
    let folder = try Self.folder()
    let run = try Program.run("show", name, "--content", folder.path)
    #expect(run.end != .exited(0))
    #expect(run.output.isEmpty)
    #expect(run.errorText.hasPrefix("guide: "))
  }

  @Test func standardInputHasALimitToo() throws {
    let input = [UInt8](repeating: UInt8(ascii: "a"), count: (16 << 20) + 1)
    let run = try Program.run("show", "-", input: input)
    #expect(run.end == .exited(2))
    #expect(run.errorText == "guide: cannot read standard input: it is larger than 16 MB\n")
  }

  @Test func closedStandardInputIsSaid() throws {
    let run = try Program.shell("\"$GUIDE\" show - <&-")
    #expect(run.end == .exited(2))
    #expect(run.errorText == "guide: cannot read standard input: it is closed\n")
  }

  @Test func emptyStandardInputIsNoGuide() throws {
    let run = try Program.run("show", "-")
    #expect(run.end == .exited(2))
    #expect(run.errorText == "guide: standard input has no title: there is no text in it\n")
  }
}
