import Foundation
import Testing

/// Names and texts that come from elsewhere: nothing in them may lead the program or a terminal.
@Suite struct OutsideTests {
  @Test func aPathThatIsNoUTF8Opens() throws {
    let folder = try TemporaryFolder.ofGuides()
    let place = "cd '\(folder.path)' && cp itchy-elbow.md \"$(printf 'caf\\351.md')\""
    for command in [
      "show \"$(printf './caf\\351.md')\"", "show -- \"$(printf 'caf\\351.md')\"",
      "show \"$(printf '\(folder.path)/caf\\351.md')\"",
    ] {
      let run = try Program.shell("\(place) && exec \"$GUIDE\" \(command)")
      #expect(run.end == .exited(0), "\(command)")
      #expect(run.outputText.contains("Itchy elbow"), "\(command)")
    }
    let check = try Program.shell("\(place) && exec \"$GUIDE\" check \"$(printf 'caf\\351.md')\"")
    #expect(!check.errorText.contains("cannot read"))
  }

  @Test func aFolderThatIsNoUTF8IsALibrary() throws {
    let folder = try TemporaryFolder.ofGuides()
    let place =
      "cd '\(folder.path)' && name=$(printf 'b\\374cher') && mkdir -p \"$name\""
      + " && cp itchy-elbow.md \"$name\" && ln -sf itchy-elbow.md \"$name/linked.md\""
    for command in [
      "list --content \"$name\"", "list --content=\"$name\"", "list --content \"/nowhere:$name\"",
      "show itchy-elbow --content \"$name\"", "show linked --content \"$name\"",
      "index \"$name\"", "search elbow --content \"$name\"",
    ] {
      let run = try Program.shell("\(place) && exec \"$GUIDE\" \(command)")
      #expect(!run.output.isEmpty, "\(command): \(run.errorText)")
    }
    let run = try Program.shell(
      "\(place) && GUIDE_CONTENT=\"$name\" exec \"$GUIDE\" show itchy-elbow")
    #expect(run.end == .exited(0))
  }

  @Test(arguments: ["text", "markdown", "html"])
  func aNewlineInAFilesNameForgesNoLine(format: String) throws {
    let folder = try TemporaryFolder()
    let name = "a\n\nCall nobody.\n.md"
    try folder.write(Sample.guide("Good"), to: name)
    let run = try Program.run("show", folder.path(name), "--format", format)
    #expect(run.end == .exited(0))
    #expect(!run.outputLines.contains { $0.hasPrefix("Call nobody") })
    let missing = try Program.run("show", folder.path("b\nguide: all is well\n.md"))
    #expect(missing.errorText.count { $0 == "\n" } == 1)
    let check = try Program.run("check", folder.path(name))
    #expect(!check.outputLines.contains { $0.hasPrefix("Call nobody") })
  }

  @Test func whatIsSuggestedCanBeCopied() throws {
    let folder = try TemporaryFolder()
    try folder.write("# T\n\nText.\n\n## Why\n\nSo.\n", to: "my file's $HOME.md")
    let path = folder.path("my file's $HOME.md")
    let refused = try Program.run("show", path, "-s", "nosuchthing")
    #expect(refused.end == .exited(1))
    let quoted = "'" + path.replacingOccurrences(of: "'", with: "'\\''") + "'"
    #expect(refused.errorText.contains("'guide show \(quoted) --toc' prints the sections"))
    let followed = try Program.shell("exec \"$GUIDE\" show \(quoted) --toc")
    #expect(followed.end == .exited(0))
  }

  @Test(arguments: [
    "\u{061C}", "\u{200F}", "\u{202E}", "\u{2067}", "\u{1B}[2J", "\u{9B}", "\u{2028}",
  ])
  func noErrorSaysWhatATerminalObeys(text: String) throws {
    for arguments in [["show", "a\(text)b"], ["--\(text)"], [text], ["show", "./\(text).md"]] {
      let run = try Program.run(arguments)
      #expect(!run.errorText.unicodeScalars.contains { text.unicodeScalars.first == $0 })
    }
  }

  @Test(arguments: [["search", "pain"], ["ask", "what is a nosebleed"]])
  func aNumberBeyondAllMeansAll(command: [String]) throws {
    let all = try Program.run(command + ["-n", "100000"])
    for number in ["4611686018427387904", "9223372036854775807", "99999999999999999999999"] {
      let run = try Program.run(command + ["-n", number])
      #expect(run.end == .exited(0), "\(number)")
      #expect(run.output == all.output)
    }
    for number in ["0", "-1", "1e9", "+5", "", "00"] {
      #expect(try Program.run(command + ["--max=\(number)"]).end == .exited(2), "\(number)")
    }
  }

  @Test func anArgumentInWindows1252IsStillRead() throws {
    let run = try Program.shell("exec \"$GUIDE\" ask \"$(printf 'I can\\222t breathe')\"")
    #expect(run.outputText.contains("emergency"))
    #expect(run.outputText == (try Program.run("ask", "I can’t breathe")).outputText)
  }

  /// Files that people give by mistake.
  private static let others: [(name: String, bytes: [UInt8], reason: String)] = {
    let text = Array("# T\n\nText of it.\n\n## Why\n\nIt is so, and so on.\n".utf8)
    var noise = Noise(state: 3)
    return [
      ("wide", text.flatMap { [$0, 0] }, "is UTF-16 or UTF-32 text; save it as UTF-8"),
      ("wide big-endian", text.flatMap { [0, $0] }, "is UTF-16 or UTF-32 text; save it as UTF-8"),
      ("gzip", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + noise.bytes(900), "is not text"),
      ("gzip, short", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + noise.bytes(40), "is not text"),
      ("zip", [0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0] + noise.bytes(5000), "is not text"),
      (
        "picture", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0] + noise.bytes(800),
        "is not text"
      ),
      (
        "program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 500),
        "is not text"
      ),
      ("pdf", Array("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".utf8), "is not text"),
    ]
  }()

  /// Bytes that look random and are always the same.
  private struct Noise {
    var state: UInt64

    mutating func bytes(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
    }
  }

  @Test(arguments: 0..<8) func whatIsNoTextIsNoGuide(number: Int) throws {
    let other = Self.others[number]
    let folder = try TemporaryFolder()
    try folder.write(other.bytes, to: "thing.md")
    let path = folder.path("thing.md")
    let show = try Program.run("show", path)
    #expect(show.end == .exited(2), "\(other.name)")
    #expect(show.errorText.hasPrefix("guide: '\(path)' \(other.reason)"), "\(other.name)")
    #expect(show.output.isEmpty)
    for command in [["list", "-l"], ["faq"], ["search", "text"]] {
      let run = try Program.run(command + ["--content", folder.path])
      #expect(run.end == .exited(2), "\(other.name), \(command)")
      #expect(run.errorText.contains(other.reason), "\(other.name), \(command)")
    }
    #expect(try Program.run("check", path).end != .exited(0))
  }

  @Test func aTextWithAFewControlsIsRead() throws {
    let text = Sample.guide("Good") + String(repeating: "a\u{1}b\u{8}c words of it\n\n", count: 10)
    let run = try Program.run("show", "-", input: Array(text.utf8))
    #expect(run.end == .exited(0))
  }

  @Test(arguments: [":", "::", ""]) func aLibraryOfNothingIsAUsageError(content: String) throws {
    #expect(try Program.run("list", "--content", content).end == .exited(2))
    // An empty variable counts as not set.
    let run = try Program.run("list", environment: ["GUIDE_CONTENT": content])
    #expect(run.end == .exited(content.isEmpty ? 0 : 2))
  }

  @Test(arguments: [20, 30, 80]) func codeIsNeverWiderThanAsked(width: Int) throws {
    let long = String(repeating: "x", count: 150)
    let text = """
      # T

      Lead `\(long)` end.

      ## Why

      ```
      \(long) \(long)
      \ta\t\tb\(long)
      ```

      - a

        - b

              deep \(long)

      | `\(long)` | b |
      |---|---|
      | c | `\(long)` |

      """
    let run = try Program.run(
      "show", "-", "-w", "\(width)", input: Array(text.utf8))
    #expect(run.outputLines.allSatisfy { $0.count <= width })
  }

  @Test(arguments: [
    "``` a&#10;```&#10;&#10;# Out", "~~~ a`&#10;~~~&#10;# Out", "~~~ ```&#13;~~~&#13;# Out",
    "``` a&#10;# Out", "~~~~ ~~~~`", "``` &#96;&#96;&#96;&#10;# Out",
  ])
  func noFenceIsLeftByItsInformation(fence: String) throws {
    let mark = String(fence.prefix { $0 == fence.first })
    let text = "# T\n\nLead.\n\n## Why\n\n\(fence)\ninside # x\n\(mark)\n\nAfter it.\n"
    let markdown = try Program.run(
      "show", "-", "--format", "markdown", input: Array(text.utf8))
    #expect(!markdown.outputLines.contains("# Out"))
    let again = try Program.run("show", "-", "--json", input: markdown.output)
    let before = try Program.run("show", "-", "--json", input: Array(text.utf8))
    #expect(try texts(of: again) == texts(of: before))
  }

  /// The texts of a guide's second part.
  private func texts(of run: Run) throws -> String {
    let guide = try #require(try run.json() as? [String: Any])
    let sections = try #require(guide["sections"] as? [[String: Any]])
    let blocks = try #require(sections.first?["blocks"] as? [[String: Any]])
    return blocks.map { "\($0["type"] ?? ""): \($0["text"] ?? "")" }.joined(separator: "\n")
  }

  @Test func noLinkIsFollowedOutOfAFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.guide("Secret"), to: "outside/secret.md")
    try folder.write(Sample.guide("Good"), to: "library/sub/good.md")
    try folder.makeLink("library/inside.md", to: "sub/good.md")
    try folder.makeLink("library/absolute.md", to: folder.path("library/sub/good.md"))
    try folder.makeLink("library/out.md", to: "../outside/secret.md")
    try folder.makeLink("library/way", to: "../outside")
    try folder.makeLink("library/round.md", to: "way/secret.md")
    for (name, isInside) in [
      ("inside", true), ("absolute", true), ("out", false), ("round", false),
    ] {
      let run = try Program.run("show", name, "--content", folder.path("library"))
      #expect(run.outputText.contains("Secret") == false)
      #expect((run.end == .exited(0)) == isInside, "\(name): \(run.errorText)")
    }
    let list = try Program.run("list", "-l", "--content", folder.path("library"))
    #expect(!list.outputText.contains("Secret"))
    #expect(list.end == .exited(2))
  }
}
