import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system fails to give is never taken for what is not there; `Tests/Faults` tries every call.
@Suite struct SystemErrorTests {
  /// A folder with an index of guides that were written long ago.
  private static func indexed() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.ofGuides()
    for name in ["itchy-elbow.md", "sneezing.md", "yawning.markdown"] { try age(name, in: folder) }
    #expect(try Program.run("index", folder.path).end == .exited(0))
    return folder
  }

  /// Lets a file look as it did years ago: what was changed just now is read in any case.
  private static func age(_ name: String, in folder: TemporaryFolder) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
      ofItemAtPath: folder.path(name))
  }

  private static let asNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
  private static let canBeNobody = geteuid() == 0 && isInstalled("setpriv")

  /// A line of shell in which calls that concern a file fail.
  private static func failing(_ calls: String, _ error: String, of path: String) -> String {
    "exec strace -f -qq -o /dev/null -P '\(path)' -e trace=\(calls) -e inject=\(calls):error=\(error)"
  }

  private static let canTrace = isInstalled("strace")

  @Test("words that came after the index are found", arguments: ["search", "ask"])
  func aStaleIndexHidesNothing(command: String) throws {
    let folder = try Self.indexed()
    let path = folder.path("sneezing.md")
    let text = Sample.guide("Sneezing") + "\n## Zebras\n\nZebras make people sneeze badly.\n"
    // Written in place, so that the folder is as old as it was.
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
    let run = try Program.run(
      command, "do", "zebras", "make", "people", "sneeze", "--content", folder.path)
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("Zebras make people"))
    #expect(run.errorText.contains("'\(path)' has changed since it was indexed"))
    let nothing = try Program.run("search", "giraffes", "--content", folder.path)
    #expect(nothing.end == .exited(1))
  }

  @Test func aGuideThatCameAfterTheIndexIsFound() throws {
    let folder = try Self.indexed()
    // The system's clock for files ticks every few milliseconds.
    Thread.sleep(forTimeInterval: 0.02)
    try folder.write(Sample.guide("Zebra bite"), to: "zebra-bite.md")
    let run = try Program.run("search", "zebra", "--content", folder.path)
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("Zebra bite"))
  }

  @Test func whatIsNoGuideAnyMoreIsSaid() throws {
    let folder = try Self.indexed()
    try folder.write("", to: "sneezing.md")
    let run = try Program.run("search", "sneezing", "--content", folder.path)
    #expect(run.end == .exited(2))
    #expect(run.errorText.contains("'\(folder.path("sneezing.md"))' has no title"))
  }

  @Test(.enabled(if: canBeNobody, "needs setpriv, for root"))
  func anIndexThatMayNotBeReadIsSaid() throws {
    let folder = try Self.indexed()
    folder.lock(".guide-index")
    let run = try Program.shell(
      "exec \(Self.asNobody) \"$GUIDE\" search elbow --content '\(folder.path)'")
    #expect(run.outputText.contains("Itchy elbow"))
    let line = "guide: the index '\(folder.path(".guide-index"))' is not used: "
    #expect(run.errorText.hasPrefix(line + "you have no permission to read it"))
  }

  @Test(.enabled(if: canBeNobody, "needs setpriv, for root"), arguments: ["search", "ask"])
  func aGuideBehindAnIndexThatMayNotBeReadIsSaid(command: String) throws {
    let folder = try Self.indexed()
    folder.lock("itchy-elbow.md")
    let run = try Program.shell(
      "exec \(Self.asNobody) \"$GUIDE\" \(command) itchy elbow --content '\(folder.path)'")
    #expect(run.end == .exited(2))
    let line = "guide: cannot read '\(folder.path("itchy-elbow.md"))': "
    #expect(run.errorText.contains(line + "you have no permission to read it"))
  }

  @Test(.enabled(if: canTrace, "needs strace"), arguments: ["EIO", "EMFILE", "ENOMEM"])
  func anIndexThatCannotBeOpenedIsSaid(error: String) throws {
    let folder = try Self.indexed()
    let call = Self.failing("openat", error, of: folder.path(".guide-index"))
    let run = try Program.shell("\(call) \"$GUIDE\" search elbow --content '\(folder.path)'")
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("Itchy elbow"))
    #expect(run.errorText.contains("the index '\(folder.path(".guide-index"))' is not used: "))
  }

  @Test(.enabled(if: canTrace, "needs strace"))
  func anIndexIsNotReplacedByOneThatLacksGuides() throws {
    let folder = try Self.indexed()
    let index = FileManager.default.contents(atPath: folder.path(".guide-index"))
    for name in ["itchy-elbow.md", "sneezing.md"] {
      try folder.write(Sample.guide("Changed"), to: name)
    }
    for (calls, path) in [
      ("read", "/sneezing.md"), ("openat", "/itchy-elbow.md"), ("getdents64", ""),
    ] {
      let call = Self.failing(calls, "EIO", of: folder.path + path)
      let run = try Program.shell("\(call) \"$GUIDE\" index '\(folder.path)'")
      #expect(run.end == .exited(2), "\(calls)")
      #expect(run.errorText.contains("Input/output error"), "\(calls)")
      #expect(FileManager.default.contents(atPath: folder.path(".guide-index")) == index)
    }
  }

  @Test(
    .enabled(if: canTrace, "needs strace"),
    arguments: [
      ["list"], ["list", "-l"], ["search", "elbow"], ["ask", "elbow"], ["faq"], ["check"],
    ])
  func aFolderThatFailsInTheMiddleIsSaid(command: [String]) throws {
    let folder = try TemporaryFolder.ofGuides()
    let call = Self.failing("getdents64", "EIO", of: folder.path)
    let words = command.joined(separator: " ")
    let run = try Program.shell("\(call) \"$GUIDE\" \(words) --content '\(folder.path)'")
    #expect(run.end == .exited(2))
    let line = "guide: cannot read guides from '\(folder.path)': Input/output error\n"
    #expect(run.errorText.contains(line))
  }

  // MARK: The index that is written

  @Test func aPipeInTheWayOfANewIndexIsNotWaitedFor() throws {
    let folder = try TemporaryFolder.ofGuides()
    folder.makePipe(".guide-index.new")
    #expect(try Program.run("index", folder.path).end == .exited(0))
    #expect(FileManager.default.fileExists(atPath: folder.path(".guide-index")))
  }

  @Test func aLinkInTheWayOfANewIndexIsNotFollowed() throws {
    let folder = try TemporaryFolder.ofGuides()
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("precious", to: "file")
    for target in [elsewhere.path("file"), elsewhere.path("none")] {
      try folder.makeLink(".guide-index.new", to: target)
      #expect(try Program.run("index", folder.path).end == .exited(0))
      #expect(!FileManager.default.fileExists(atPath: folder.path(".guide-index.new")))
    }
    #expect(FileManager.default.contents(atPath: elsewhere.path("file")) == Data("precious".utf8))
    #expect(!FileManager.default.fileExists(atPath: elsewhere.path("none")))
  }

  @Test("an index is as private as its most private guide", arguments: [0o600, 0o640, 0o644])
  func keepsPermissions(mode: Int) throws {
    let folder = try TemporaryFolder.ofGuides()
    for name in ["itchy-elbow.md", "sneezing.md"] {
      unsafe chmod(folder.path(name), name == "sneezing.md" ? mode_t(mode) : 0o644)
      try Self.age(name, in: folder)
    }
    // Made anew, and made of one that is there.
    for _ in 0..<2 {
      #expect(try Program.run("index", folder.path).end == .exited(0))
      let facts = try FileManager.default.attributesOfItem(atPath: folder.path(".guide-index"))
      #expect(facts[.posixPermissions] as? Int == mode)
    }
  }

  @Test func anIndexSpeaksOfAGuideUnderItsOwnNameOnly() throws {
    let folder = try Self.indexed()
    // The index of another folder, in which the same words are another guide's.
    let other = try TemporaryFolder()
    try other.write(Sample.guide("Itchy elbow"), to: "poison.md")
    #expect(try Program.run("index", other.path).end == .exited(0))
    let index = try #require(FileManager.default.contents(atPath: other.path(".guide-index")))
    try folder.write([UInt8](index), to: ".guide-index")
    let run = try Program.run("search", "itchy elbow", "--content", folder.path)
    #expect(!run.outputText.contains("poison"))
  }

  @Test("holes in an index cost nothing", .enabled(if: isInstalled("truncate")))
  func anIndexOfHolesIsRefused() throws {
    let folder = try Self.indexed()
    let index = folder.path(".guide-index")
    for command in ["search elbow --content", "index"] {
      let run = try Program.shell(
        """
        truncate -s 40G '\(index)'
        ulimit -v 4000000
        exec "$GUIDE" \(command) '\(folder.path)'
        """)
      #expect(run.end == .exited(0))
    }
    let run = try Program.run("search", "elbow", "--content", folder.path)
    #expect(run.error.isEmpty)
  }
}
