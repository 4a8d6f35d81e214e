import Foundation
import Testing

@Suite struct SearchCommandTests {
  private static let shortLine =
    "General information only. It does not replace advice from a health professional."

  @Test func placesAreShownWithTheWordsAroundThem() throws {
    let run = try Program.run("search", "strep")
    #expect(run.end == .exited(0))
    #expect(run.outputText.hasPrefix("sore-throat: "))
    #expect(run.outputText.contains("guide show sore-throat"))
    #expect(run.outputText.hasSuffix(Self.shortLine + "\n"))
  }

  @Test func theWordsAreMarkedOnATerminalOnly() throws {
    let search = ["search", "antibiotics"]
    let terminal = try PseudoTerminal(columns: 80, rows: 100)
    let bold = try terminal.run(search).outputText
    #expect(bold.contains("\u{1B}[1mantibiotics\u{1B}[22m"))
    #expect(!bold.contains("*"))
    // Without colour or on a simple terminal, by characters.
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let marked = try PseudoTerminal(columns: 80, rows: 100)
        .run(search, environment: environment).outputText
      #expect(marked.contains("*antibiotics*"))
      #expect(!marked.contains("\u{1B}"))
    }
    let piped = try Program.run(search).outputText
    #expect(piped.contains("antibiotics"))
    #expect(!piped.contains("*") && !piped.contains("\u{1B}"))
    #expect(bold.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[22m", with: "") == piped)
  }

  @Test func aPhraseThatAWrapSplitsIsFound() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "# Wrapped\n\nThe words lie on\ntwo lines here.\n\n## Other\n\nLie two on.\n",
      to: "wrapped.md")
    let found = try Program.run("search", "--content", folder.path, "\"lie on two lines\"")
    #expect(found.end == .exited(0))
    #expect(found.outputText.contains("lie on two lines"))
    let none = try Program.run("search", "--content", folder.path, "\"lie two lines\"")
    #expect(none.end == .exited(1))
  }

  @Test func theNumberOfPlacesIsLimited() throws {
    for option in [["-n", "2"], ["--max=2"]] {
      let run = try Program.run(["search", "--json", "doctor"] + option)
      let found = try #require(try run.json() as? [String: Any])
      #expect((found["hits"] as? [Any])?.count == 2)
    }
  }

  @Test func jsonHasEveryKey() throws {
    let run = try Program.run("search", "strep", "--json")
    let found = try #require(try run.json() as? [String: Any])
    #expect(Set(found.keys) == ["query", "hits", "suggestion", "disclaimer", "notice"])
    let hit = try #require((found["hits"] as? [[String: Any]])?.first)
    #expect(
      Set(hit.keys) == ["guide", "title", "section", "heading", "line", "score", "snippet"])
  }

  @Test func nothingFoundIsANo() throws {
    let run = try Program.run("search", "xyzzyplugh")
    #expect(run.end == .exited(1))
    #expect(run.output.isEmpty)
    #expect(
      run.errorText == "guide: nothing found for 'xyzzyplugh'; try fewer or other words\n")
    let json = try Program.run("search", "xyzzyplugh", "--json")
    #expect(json.end == .exited(1))
    #expect(((try json.json() as? [String: Any])?["hits"] as? [Any])?.isEmpty == true)
  }
}

@Suite struct AskTests {
  /// Beside each passage stands a command that shows where it was taken from.
  @Test func theCommandBesideAPassageShowsItsSection() throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.guide("Itch"), to: "my itch.md")
    for arguments in [
      ["my throat hurts"], ["is it normal to be sore after a massage"],
      ["-g", folder.path("my itch.md"), "does it pass?"],
    ] {
      let lines = try Program.run(["ask"] + arguments + ["--width", "200"]).outputLines
      let places = lines.indices.filter { lines[$0].contains("  guide show ") }
      #expect(!places.isEmpty)
      for place in places {
        let parts = lines[place].components(separatedBy: "  guide show ")
        let shown = try Program.shell("\"$GUIDE\" show \(parts[parts.count - 1]) --width 200")
        #expect(shown.end == .exited(0))
        // A long command stands under its heading.
        let heading = (parts[0].isEmpty ? lines[place - 1] : Substring(parts[0]))
          .trimmingCharacters(in: .whitespaces)
        #expect(shown.outputText.contains(heading))
        let quote = lines[place + 1].trimmingCharacters(in: .whitespaces)
        // Below an answer without it stands where the guide says when to get help.
        if quote.isEmpty {
          #expect(heading.hasPrefix("When to get help"))
        } else {
          #expect(shown.outputText.contains(quote.prefix(60)))
        }
      }
    }
  }

  @Test func anAnswerNamesItsPlaceAndIsTheGuidesOwn() throws {
    let run = try Program.run("ask", "-g", "nosebleed", "should I tip my head back?")
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("  guide show "))
    #expect(run.outputText.contains("No, lean forward."))
    #expect(run.outputText.contains("not a diagnosis"))
  }

  @Test(arguments: ["I have chest pain", "he is not breathing", "her face is drooping"])
  func emergenciesComeFirst(question: String) throws {
    let run = try Program.run("ask", question)
    #expect(run.end == .exited(0))
    #expect(run.outputText.hasPrefix("This may be an emergency. Call your emergency number now"))
  }

  /// A reader of one level would take it for the only one.
  @Test(arguments: [
    ("when should I get help for soreness after a massage", "sore-after-massage"),
    ("when should I see a doctor about a sore throat", "sore-throat"),
    ("is dizziness serious", "dizzy-when-standing-up"),
  ])
  func whenToGetHelpIsAnsweredByEveryLevelInOrder(_ question: String, _ guide: String) throws {
    let text = try Program.run("ask", question).outputText
    let levels = [
      "Call emergency services or go to an emergency department now if",
      "Get medical help today if", "See a doctor or nurse if",
    ]
    let places = levels.compactMap { text.range(of: $0)?.lowerBound }
    #expect(places.count == levels.count && places == places.sorted())
    #expect(text.components(separatedBy: levels[0]).count == 2, "of one guide only")
    #expect(text.contains("guide show \(guide) -s "))
  }

  /// Who says where it hurts and asks nothing is told why and what to do, not ten emergencies; the
  /// way to them stands below.
  @Test(arguments: [
    ("sore the day after a massage", "Why you may feel sore"),
    ("why does it hurt after my massage", "Why you may feel sore"),
    ("stomach ache", "What you can do"),
    ("my lower back hurts again today", "Why your lower back hurts"),
    ("sprained ankle since yesterday", "Why your ankle hurts"),
  ])
  func aComplaintIsNotMetWithEmergencies(_ question: String, _ heading: String) throws {
    let json = try #require(try Program.run("ask", "--json", question).json() as? [String: Any])
    #expect(json["outcome"] as? String == "answer")
    let passages = try #require(json["passages"] as? [[String: Any]])
    #expect(passages.first?["heading"] as? String == heading)
    #expect(!passages.contains { $0["heading"] as? String == "When to get help" })
  }

  /// A number beside a child, or with its unit, is a temperature.
  @Test(arguments: [
    ("my 3 month old has 38.5", "fever-in-children"), ("my toddler hit 40", "fever-in-children"),
    ("my son has 103F", "fever-in-children"), ("I have 38.5", "high-temperature-in-adults"),
  ])
  func aTemperatureIsAFever(_ question: String, _ guide: String) throws {
    let run = try Program.run("ask", question)
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("guide show \(guide) -s "))
    let found = try Program.run("search", question)
    #expect(found.outputText.contains("\(guide): "))
    #expect(try Program.run("ask", "my son is 40 inches tall").end == .exited(1))
  }

  /// Weeks of it are a reason to see somebody in nearly every guide.
  @Test(arguments: [
    ("my back has hurt for two months", "lower-back-pain"),
    ("I have had a headache for the last two weeks", "headache"),
  ])
  func whatHasLastedForWeeksLeadsToHelp(_ question: String, _ guide: String) throws {
    let json = try #require(try Program.run("ask", "--json", question).json() as? [String: Any])
    let first = (json["passages"] as? [[String: Any]])?.first
    #expect(first?["guide"] as? String == guide)
    #expect(first?["heading"] as? String == "When to get help")
  }

  @Test func wordsOfSelfHarmGetTheNoticeAlone() throws {
    let run = try Program.run("ask", "--width=0", "I", "want", "to", "die")
    #expect(run.end == .exited(0))
    #expect(run.outputText.hasPrefix("If you might harm yourself, you are not alone"))
    #expect(!run.outputText.contains("From \""))
  }

  @Test func whatNothingAnswersIsSaid() throws {
    let run = try Program.run("ask", "can I take simvastatin?")
    #expect(run.end == .exited(1))
    #expect(
      run.outputText.hasPrefix(
        "Nothing in these guides answers that. Ask a doctor or a pharmacist.\n"))
    #expect(run.outputText.components(separatedBy: "Nothing in these guides").count == 2)
    #expect(run.error.isEmpty)
    let json = try Program.run("ask", "--json", "can I take simvastatin?")
    #expect(json.end == .exited(1))
    #expect((try json.json() as? [String: Any])?["outcome"] as? String == "none")
  }

  @Test func anUnknownGuideIsSuggested() throws {
    let run = try Program.run("ask", "-g", "nosebleeed", "why?")
    #expect(run.end == .exited(1))
    #expect(run.errorText == "guide: no guide named 'nosebleeed'; did you mean 'nosebleed'?\n")
  }

  @Test func aFileMayBeAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write(Sample.page, to: "page.txt")
    let run = try Program.run("ask", "-g", folder.path("page.txt"), "is an itchy elbow serious?")
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("Hardly ever."))
  }
}

@Suite struct IndexTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .ofGuides()
    // Files that were changed just now are read again the next time.
    for name in ["itchy-elbow.md", "sneezing.md", "yawning.markdown"] { try age(name) }
  }

  private func age(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -1000)], ofItemAtPath: folder.path(name))
  }

  private func index() throws -> Run { try Program.run("index", folder.path) }

  private func search(_ words: String...) throws -> Run {
    try Program.run(["search", "--content", folder.path] + words)
  }

  @Test func onlyWhatChangedIsReadAgain() throws {
    #expect(try index().outputText == "3 guides indexed, 3 of them read\n")
    #expect(try index().outputText == "3 guides indexed, 0 of them read\n")
    try folder.write(Sample.guide("Sneezing often"), to: "sneezing.md")
    try FileManager.default.removeItem(atPath: folder.path("yawning.markdown"))
    #expect(try index().outputText == "2 guides indexed, 1 of them read\n")
    #expect(try search("often").outputText.hasPrefix("sneezing: "))
  }

  @Test func theAnswerIsTheSameWithAndWithoutAnIndex() throws {
    let without = try search("breathe", "--json")
    _ = try index()
    let with = try search("breathe", "--json")
    #expect(with.end == .exited(0))
    #expect(with.error.isEmpty)
    #expect(with.output == without.output)
    let list = try Program.run("list", "--content", folder.path)
    #expect(list.outputText == "itchy-elbow\nsneezing\nyawning\n")
  }

  @Test func aChangedFolderIsNoticed() throws {
    _ = try index()
    Thread.sleep(forTimeInterval: 0.05)
    try folder.write(Sample.guide("New one"), to: "new-one.md")
    let run = try search("breathe")
    #expect(run.end == .exited(0))
    #expect(
      run.errorText == "guide: '\(folder.path)' has changed since it was indexed; "
        + "'guide index' renews the index\n")
  }

  @Test func aChangedGuideIsNeverQuotedFromTheIndex() throws {
    _ = try index()
    try folder.write("# Sneezing\n\nNothing is left here.\n", to: "sneezing.md")
    let run = try search("breathe", "--json")
    #expect(!run.outputText.contains("\"guide\": \"sneezing\""))
    #expect(run.outputText.contains("\"guide\": \"yawning\""))
  }

  @Test(arguments: [
    ("", "it ends too early"), ("not an index at all, surely", "it is no guide index"),
  ])
  func whatIsNoIndexIsPassedOver(text: String, reason: String) throws {
    try folder.write(text, to: ".guide-index")
    let run = try search("breathe")
    #expect(run.end == .exited(0))
    #expect(
      run.errorText == "guide: the index '\(folder.path)/.guide-index' is not used: \(reason); "
        + "'guide index' builds it anew\n")
    #expect(try index().outputText == "3 guides indexed, 3 of them read\n")
    #expect(try search("breathe").error.isEmpty)
  }

  @Test func faultyFilesAreNamedAndTheRestIsIndexed() throws {
    try folder.write("", to: "empty.md")
    folder.makePipe("pipe.md")
    let run = try index()
    #expect(run.end == .exited(2))
    #expect(run.outputText == "3 guides indexed, 3 of them read\n")
    #expect(run.errorText.contains("empty.md' has no title"))
    #expect(run.errorText.contains("pipe.md': it is a pipe"))
  }

  @Test func aFolderThatIsNoneIsSaid() throws {
    let run = try Program.run("index", "/nonexistent")
    #expect(run.end == .exited(2))
    #expect(
      run.errorText
        == "guide: cannot read guides from '/nonexistent': there is no such file or folder\n")
  }

  @Test func nothingIsLeftBeside() throws {
    _ = try index()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == [".guide-index", "itchy-elbow.md", "sneezing.md", "yawning.markdown"])
  }
}
