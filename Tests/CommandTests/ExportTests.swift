import Foundation
import Testing

/// `guide export`: pages and lines for others.
@Suite struct ExportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func files(in name: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path(name)) {
      files[file] = try String(
        contentsOfFile: folder.path(name) + "/" + file, encoding: .utf8)
    }
    return files
  }

  private func names() throws -> [String] {
    try Program.run("list").outputText.split(separator: "\n").map(String.init)
  }

  @Test func everyGuideHasAPageAndTheIndexLeadsToIt() throws {
    let run = try Program.run("export", folder.path("pages"))
    #expect(run.end == .exited(0))
    #expect(run.output.isEmpty && run.error.isEmpty)
    let files = try files(in: "pages")
    #expect(Set(files.keys) == Set(try names().map { $0 + ".html" } + ["index.html"]))
    let index = try #require(files["index.html"])
    for name in try names() { #expect(index.contains("<a href=\"\(name).html\">")) }
    #expect(index.contains("In an emergency, call your emergency number now"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["pages"])
  }

  @Test func everyLinkLeadsSomewhere() throws {
    _ = try Program.run("export", folder.path("pages"))
    let files = try files(in: "pages")
    for (name, html) in files {
      for link in html.matches(of: /href="([^"]*)"/).map({ String($0.1) }) {
        if link.hasPrefix("#") {
          #expect(html.contains("id=\"\(link.dropFirst())\""), "\(name): \(link)")
        } else if !link.contains(":") {
          #expect(files[link] != nil, "\(name): \(link)")
        }
      }
      #expect(name == "index.html" || html.contains("<a href=\"index.html\">All guides</a>"))
      // Nothing runs and nothing is loaded.
      #expect(!html.contains("<script>") && !html.contains(" src=") && !html.contains("<link"))
    }
  }

  @Test func someGuidesLinkOnlyToEachOther() throws {
    let run = try Program.run("export", folder.path("pages"), "sore-throat", "Rash")
    #expect(run.end == .exited(0))
    let files = try files(in: "pages")
    #expect(Set(files.keys) == ["index.html", "sore-throat.html", "rash.html"])
    let page = try #require(files["sore-throat.html"])
    #expect(page.contains("<a href=\"rash.html\">"))
    #expect(!page.contains("headache.html"))
  }

  @Test func theSameGuidesMakeTheSamePages() throws {
    _ = try Program.run("export", folder.path("one"))
    _ = try Program.run(
      ["export", folder.path("other/")], environment: ["SOURCE_DATE_EPOCH": "4000000000"])
    #expect(try files(in: "one") == files(in: "other"))
  }

  @Test func anEarlierExportIsReplacedAsAWhole() throws {
    let path = folder.path("pages")
    _ = try Program.run("export", path)
    let run = try Program.run("export", path, "rash")
    #expect(run.end == .exited(0))
    #expect(Set(try files(in: "pages").keys) == ["index.html", "rash.html"])
  }

  @Test(arguments: ["mine.txt", "mine.html", ".hidden"])
  func aFolderWithOtherFilesIsLeftAlone(name: String) throws {
    try folder.write("My own.", to: "pages/\(name)")
    let path = folder.path("pages")
    let run = try Program.run("export", path)
    #expect(run.end == .exited(2))
    #expect(
      run.errorText
        == "guide: '\(path)' is left as it is: '\(name)' in it is no page of an export; name a new folder\n"
    )
    #expect(try files(in: "pages") == [name: "My own."])
  }

  @Test func anEmptyFolderIsFilled() throws {
    try folder.makeFolder("pages")
    #expect(try Program.run("export", folder.path("pages")).end == .exited(0))
    #expect(try files(in: "pages").count > 20)
  }

  @Test func whatCannotBeReadStopsIt() throws {
    try folder.write(Sample.guide("Itch"), to: "guides/itch.md")
    folder.makePipe("guides/pipe.md")
    let run = try Program.run(
      "export", folder.path("pages"), "--content", folder.path("guides"))
    #expect(run.end == .exited(2))
    #expect(!FileManager.default.fileExists(atPath: folder.path("pages")))
    let missing = try Program.run("export", folder.path("no/such/place"))
    #expect(missing.end == .exited(2))
    #expect(missing.errorText.contains("No such file or directory"))
  }

  /// Where a file stands, nothing is put in its place.
  @Test func aFileIsNoFolder() throws {
    try folder.write("My own.", to: "pages")
    #expect(try Program.run("export", folder.path("pages")).end == .exited(2))
    #expect(try String(contentsOfFile: folder.path("pages"), encoding: .utf8) == "My own.")
  }

  @Test func aFileHoldsAGuideALine() throws {
    let path = folder.path("guides.jsonl")
    let run = try Program.run("export", "--json", path)
    #expect(run.end == .exited(0))
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == (try names().count))
    for (line, name) in zip(lines, try names()) {
      let guide = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(guide?["slug"] as? String == name)
      let shown = try Program.run("show", name, "--json").json() as? [String: Any]
      #expect((guide as NSDictionary?) == (shown as NSDictionary?))
    }
    let piped = try Program.run("export", "--json", "-", "rash")
    #expect(
      piped.outputText
        == lines.first { $0.contains("\"canonical\",\"slug\":\"rash\"") }.map { $0 + "\n" })
    #expect(try Program.run("export", "--json", folder.path).end == .exited(2))
  }

  /// The recipe of the documentation catalogue, as it stands there.
  @Test(.enabled(if: isInstalled("sqlite3")))
  func theRecipeForSQLiteWorks() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let article = try String(
      contentsOf: root.appending(path: "Sources/GuideKit/GuideKit.docc/SearchEngines.md"),
      encoding: .utf8)
    let recipe = try #require(
      article.components(separatedBy: "```sh\n").dropFirst().first?
        .components(separatedBy: "```")[0])
    try folder.write("cd \"$(dirname \"$0\")\"\n" + recipe, to: "recipe.sh")
    let program = URL(filePath: try Program.path()).deletingLastPathComponent().path
    let run = try Program.shell(
      "sh \(folder.path)/recipe.sh", environment: ["PATH": program + ":/usr/bin:/bin"])
    #expect(run.errorText == "")
    #expect(run.outputLines.first == "nosebleed")
  }

  /// WCAG 2.2, success criterion 1.4.3: text has a contrast of 4.5 at least, by day and by night.
  @Test func textHasContrast() throws {
    _ = try Program.run("export", folder.path("pages"), "rash")
    let html = try #require(try files(in: "pages")["rash.html"])
    let schemes = html.matches(of: /:root \{([^}]*)\}/).map { Self.colours(in: String($0.1)) }
    #expect(schemes.count == 2)
    for scheme in schemes {
      for text in ["text", "soft", "link", "emergency", "urgent", "routine", "home"] {
        for ground in ["page", "card"] {
          let (one, other) = (try #require(scheme[text]), try #require(scheme[ground]))
          let contrast = (max(one, other) + 0.05) / (min(one, other) + 0.05)
          #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
        }
      }
    }
  }

  /// The relative luminance of each colour of a style sheet.
  private static func colours(in text: String) -> [String: Double] {
    var colours: [String: Double] = [:]
    for match in text.matches(of: /--([a-z]+): #([0-9a-f]{3,6})/) {
      let digits = match.2.count == 3 ? match.2.map { "\($0)\($0)" }.joined() : String(match.2)
      guard let number = Int(digits, radix: 16) else { continue }
      let parts = [16, 8, 0].map { shift -> Double in
        let value = Double(number >> shift & 0xFF) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      colours[String(match.1)] = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    return colours
  }
}
