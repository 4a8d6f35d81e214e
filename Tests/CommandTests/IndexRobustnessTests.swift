import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An index is replaced as a whole or not at all, whatever happens to its writer.
@Suite struct IndexRobustnessTests {
  /// A library of which one guide comes in two versions, each always the same file.
  private struct Library {
    static let versions = ["first", "second"]
    static let guideCount = 30

    let folder: TemporaryFolder
    let store: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      store = try TemporaryFolder()
      for number in 0..<Self.guideCount {
        try write(Sample.guide("Number \(number) aches"), to: "number-\(number).md", in: folder)
      }
      for version in Self.versions {
        try write(
          Sample.guide("Turning", question: "Is it the \(version)?"), to: version, in: store)
      }
    }

    private func write(_ text: String, to name: String, in folder: TemporaryFolder) throws {
      try folder.write(text, to: name)
      // A file that was changed just now is read again by every run.
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
        ofItemAtPath: folder.path(name))
    }

    /// Puts a version in place: another name for the same file, so that its stamp stays.
    func turn(to version: String) {
      unsafe link(store.path(version), folder.path("turning.new"))
      unsafe rename(folder.path("turning.new"), folder.path("turning.md"))
      // Renaming one name of a file to another of its names leaves both.
      unsafe unlink(folder.path("turning.new"))
    }

    func index() throws -> Run { try Program.run("index", folder.path) }

    func search(_ words: String) throws -> Run {
      try Program.run("search", "--json", "--content", folder.path, words)
    }

    var indexBytes: [UInt8]? {
      FileManager.default.contents(atPath: folder.path(".guide-index")).map { [UInt8]($0) }
    }

    /// The index of each version.
    func indexes() throws -> [[UInt8]] {
      try Self.versions.map { version in
        turn(to: version)
        #expect(try index().end == .exited(0))
        return try #require(indexBytes)
      }
    }
  }

  /// Ten thousand of them: `GUIDE_KILLS=10000 swift test --filter IndexRobustness`.
  @Test func aWriterThatIsKilledLeavesTheOldIndexOrTheNewOne() throws {
    let library = try Library()
    let indexes = try library.indexes()
    #expect(try library.indexes() == indexes)
    let count = ProcessInfo.processInfo.environment["GUIDE_KILLS"].flatMap { Int($0) } ?? 40
    let longest = try duration { _ = try library.index() }
    var random = SystemRandomNumberGenerator()
    var kept = 0
    var replaced = 0
    for round in 0..<count {
      let before = library.indexBytes
      let version = before == indexes[0] ? 1 : 0
      library.turn(to: Library.versions[version])
      try killIndexing(
        library.folder.path, after: UInt32.random(in: 0...longest, using: &random))
      let after = library.indexBytes
      kept += after == before ? 1 : 0
      replaced += after == indexes[version] ? 1 : 0
      // As a condition: nobody wants to see two indexes byte by byte.
      let isWhole = after == before || after == indexes[version]
      #expect(isWhole, "round \(round)")
      guard isWhole else { return }
    }
    if count >= 1000 { #expect(kept > 0 && replaced > 0) }
    #expect(try library.index().end == .exited(0))
    let left = try FileManager.default.contentsOfDirectory(atPath: library.folder.path)
    #expect(left.count == Library.guideCount + 2)
  }

  /// With these and the test above no kill can lead to a wrong answer: whichever version is
  /// indexed, a search shows the one that is there.
  @Test(arguments: [0, 1], [0, 1])
  func anyWholeIndexLeadsToTheGuideThatIsThere(indexed: Int, present: Int) throws {
    let library = try Library()
    library.turn(to: Library.versions[indexed])
    _ = try library.index()
    library.turn(to: Library.versions[present])
    let run = try library.search("turning")
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("\"turning\""))
    let notice = "turning.md' has changed since it was indexed"
    #expect(run.errorText.contains(notice) == (indexed != present))
    let other = try library.search("\"is it the \(Library.versions[1 - present])\"")
    #expect(!other.outputText.contains("\"guide\": \"turning\""))
  }

  @Test func twoWritersAndManyReadersDoNotDisturbEachOther() throws {
    let library = try Library()
    library.turn(to: Library.versions[0])
    _ = try library.index()
    let expected = try library.search("aches")
    try library.store.write(expected.output, to: "expected")
    // Writers may find the folder locked, and readers that it is about to change; no index is
    // ever refused.
    let run = try Program.shell(
      """
      cd '\(library.store.path)'
      write() { for i in 1 2 3 4; do "$GUIDE" index "$1" >>written 2>>refused; done; }
      read_all() {
        for i in 1 2 3 4; do
          "$GUIDE" search --json --content "$1" aches 2>>said | cmp -s - expected || echo differs
        done
      }
      write '\(library.folder.path)' & write '\(library.folder.path)' &
      for reader in 1 2 3 4; do read_all '\(library.folder.path)' & done
      wait
      grep 'is not used' said
      sort -u refused >&2
      """)
    #expect(run.end == .exited(0))
    #expect(run.outputText == "")
    let locked =
      "guide: cannot write the index of '\(library.folder.path)': "
      + "another 'guide index' is at work in it\n"
    #expect(run.error.isEmpty || run.errorText == locked)
    #expect(try library.search("aches").output == expected.output)
  }

  @Test func aWriteThatFailsIsSaidAndLeavesTheOldIndex() throws {
    let library = try Library()
    let indexes = try library.indexes()
    library.turn(to: Library.versions[0])
    // A file may have 512 bytes: what a full disk does, for those who cannot mount one.
    let run = try Program.shell(
      "trap '' XFSZ; ulimit -f 1; exec \"$GUIDE\" index '\(library.folder.path)'")
    #expect(run.end == .exited(2))
    #expect(
      run.errorText.hasPrefix("guide: cannot write the index of '\(library.folder.path)': "))
    #expect(library.indexBytes == indexes[1])
    let names = try FileManager.default.contentsOfDirectory(atPath: library.folder.path)
    #expect(!names.contains(".guide-index.new"))
  }

  @Test(.enabled(if: geteuid() != 0 || isInstalled("setpriv"), "needs setpriv for root"))
  func aReadOnlyFolderIsSaidAndKeepsItsIndex() throws {
    let library = try Library()
    let indexes = try library.indexes()
    library.turn(to: Library.versions[0])
    unsafe chmod(library.folder.path, 0o555)
    defer { unsafe chmod(library.folder.path, 0o755) }
    // Root may write anywhere.
    let asNobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    let run = try Program.shell("exec \(asNobody)\"$GUIDE\" index '\(library.folder.path)'")
    #expect(run.end == .exited(2))
    #expect(
      run.errorText == "guide: cannot write the index of '\(library.folder.path)': "
        + "Permission denied\n")
    #expect(library.indexBytes == indexes[1])
  }

  /// How long something takes, in microseconds.
  private func duration(of body: () throws -> Void) rethrows -> UInt32 {
    let time = try ContinuousClock().measure(body)
    return UInt32(clamping: Int(time / .microseconds(1)))
  }

  /// Starts `guide index` and kills it.
  private func killIndexing(_ folder: String, after microseconds: UInt32) throws {
    let child = try unsafe Spawned.start(
      [Program.path(), "index", folder], environment: Program.plainEnvironment
    ) { actions in
      unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    usleep(microseconds)
    kill(child, SIGKILL)
    _ = Spawned.wait(for: child)
  }
}
