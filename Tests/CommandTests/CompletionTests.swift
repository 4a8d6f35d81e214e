import Foundation
import Testing

/// The completions, tried in the shells themselves.
@Suite struct CompletionTests {
  /// An environment in which `guide` is the program under test.
  private func environment() throws -> [String: String] {
    let folder = URL(fileURLWithPath: try Program.path()).deletingLastPathComponent().path
    return ["PATH": folder + ":/usr/local/bin:/usr/bin:/bin"]
  }

  /// bash takes a value behind "=" as a word of its own, and the "=" too.
  @Test(
    .enabled(if: isInstalled("bash")),
    arguments: [
      (["show", "--format", "=", "h"], "html"), (["list", "--color", "="], "auto always never"),
      (["ask", "--guide", "=", "noseb"], "nosebleed"),
    ])
  func bashValuesBehindAnEqualsSign(typed: [String], offered: String) throws {
    let run = try bash(completing: typed, "${COMPREPLY[*]}")
    #expect(run.outputText == offered + "\n")
  }

  @Test(.enabled(if: isInstalled("bash")))
  func bashKeepsTheBlanksOfFileNames() throws {
    let folder = try TemporaryFolder()
    try folder.write("# T\n", to: "my own guide.md")
    let run = try bash(completing: ["show", folder.path("my")], "${COMPREPLY[0]}")
    #expect(run.outputText == folder.path("my own guide.md") + "\n")
  }

  /// What bash completes for words, printed as the expression says.
  private func bash(completing typed: [String], _ expression: String) throws -> Run {
    let words = (["guide"] + typed).map { "'\($0)'" }.joined(separator: " ")
    let folder = try TemporaryFolder()
    try folder.write(
      """
      eval "$(guide completions bash)"; COMP_WORDS=(\(words)); COMP_CWORD=\(typed.count)
      complete -p guide >/dev/null && _guide; printf '%s\\n' "\(expression)"
      """, to: "script.bash")
    return try Program.shell("bash \(folder.path)/script.bash", environment: environment())
  }

  /// What is typed after `guide` and what has to be offered for its last word.
  static let cases: [(typed: [String], offered: [String])] = [
    (["sh"], ["show"]),
    (
      [""],
      [
        "list", "show", "faq", "search", "ask", "index", "check", "new", "export", "completions",
        "help",
      ]
    ),
    (["show", "sore-th"], ["sore-throat"]),
    (["faq", "nose"], ["nosebleed"]),
    (["ask", "-g", "nose"], ["nosebleed"]),
    (["completions", ""], ["bash", "zsh", "fish"]),
    (["help", "li"], ["list"]),
    (["show", "--fo"], ["--format"]),
    (["show", "--format", ""], ["text", "markdown", "json", "html"]),
    (["list", "--color", "al"], ["always"]),
    (["show", "nosebleed", "-s", "hel"], ["help"]),
    (["show", "nosebleed", "--section", "when"], ["when-the-blood-comes-from-deeper-inside"]),
    (["show", "-w", "40", "sore-throat", "-s", "ty"], ["types"]),
    // A role that the guide lacks is not offered.
    (["show", "nosebleed", "-s", "ty"], []),
    (["help", "fo"], ["format"]),
    (["check", "--explain", "grade"], ["grade-high"]),
    (["export", "pages", "nose"], ["nosebleed"]),
    (["list", "--to"], []),
    (["-w", "40", "sh"], ["show"]),
    (["--fo"], ["--format"]),
    (["--color", "never", "show", "nosebleed", "-s", "hel"], ["help"]),
  ]

  /// What is typed before the tab, and the line that it becomes: "~" is the home folder, and quotes
  /// and backslashes stand for what they stand for in the shell.
  static let lines = [
    ("show --content ~/gu dr", "show --content ~/gu dry-eyes"),
    ("--content ~/gu show dr", "--content ~/gu show dry-eyes"),
    ("list --content ~/g", "list --content ~/gu/"),
    ("show ~/gu/a", #"show ~/gu/a\ b.md"#), (#"show gu/a\ "#, #"show gu/a\ b.md"#),
    (#"check gu/back\\s"#, #"check gu/back\\slash.md"#), ("check 'gu/a ", "check 'gu/a b.md'"),
    (#"check "gu/a"#, #"check "gu/a b.md""#),
  ]

  /// What a terminal shows where a line is typed into a shell that completes it: made a comment, so
  /// that it is drawn once more and does nothing.
  private func completed(_ line: String, in shell: String, _ setUp: String) throws -> String {
    let home = try TemporaryFolder()
    for file in ["gu/a b.md", #"gu/back\slash.md"#] { try home.write("# T\n", to: file) }
    try home.write("# Dry eyes\n\nBlink.\n", to: "gu/dry-eyes.md")
    try home.write(setUp, to: ".\(shell)rc")
    let run = try PseudoTerminal(columns: 200, rows: 24).shell(
      "cd \(home.path) && exec \(shell) -i", typing: "guide \(line)\t\u{1}: \rexit\r",
      environment: environment().merging(["HOME": home.path, "TERM": "dumb"]) { $1 })
    return run.outputText
  }

  @Test(.enabled(if: isInstalled("bash")), arguments: lines)
  func bashReadsWordsAsTheShellDoes(typed: String, line: String) throws {
    let shown = try completed(
      typed, in: "bash", #"eval "$(guide completions bash)"; PS1="$ ""#)
    #expect(shown.contains(": guide " + line))
  }

  @Test(
    .enabled(if: isInstalled("zsh")),
    arguments: [
      ("show --content ~/gu dr", "dry-eyes"), ("--content ~/gu show dr", "dry-eyes"),
      ("list --content ~/g", "gu"), ("show ~/gu/a", "a b.md"),
      (#"show --content ~/gu ~/gu/a\ b.md -s di"#, "disclaimer"),
    ])
  func zshReadsWordsAsTheShellDoes(typed: String, offered: String) throws {
    let home = try TemporaryFolder()
    try home.write("# T\n\nText.\n", to: "gu/a b.md")
    try home.write("# Dry eyes\n\nBlink.\n", to: "gu/dry-eyes.md")
    try home.write(Self.zshProbe, to: "probe.zsh")
    try home.write("guide \(typed)", to: "line")
    let run = try Program.shell(
      "cd \(home.path) && guide completions zsh > _guide && zsh -f probe.zsh \"$(cat line)\"",
      environment: environment().merging(["HOME": home.path]) { $1 })
    #expect(run.outputLines.map(String.init).contains(offered))
  }

  @Test(.enabled(if: isInstalled("bash")), arguments: cases.indices)
  func bash(index: Int) throws {
    let (typed, offered) = Self.cases[index]
    let run = try bash(completing: typed, "${COMPREPLY[@]}")
    #expect(Set(run.outputLines.filter { !$0.isEmpty }.map(String.init)) == Set(offered))
    #expect(run.error.isEmpty)
  }

  @Test(.enabled(if: isInstalled("fish")), arguments: cases.indices)
  func fish(index: Int) throws {
    let (typed, offered) = Self.cases[index]
    let line = (["guide"] + typed).joined(separator: " ")
    let home = try TemporaryFolder()
    let run = try Program.shell(
      "guide completions fish > \(home.path)/guide.fish; "
        + "fish --no-config -c 'source \(home.path)/guide.fish; complete -C \"\(line)\"'",
      environment: environment().merging(["HOME": home.path]) { $1 })
    let candidates = run.outputLines.compactMap { $0.split(separator: "\t").first }
      .filter { !$0.hasSuffix("/") && !$0.hasSuffix(".fish") }
    #expect(Set(candidates.map(String.init)).isSuperset(of: offered))
    #expect(typed != ["list", "--to"] || candidates.isEmpty)
    #expect(!offered.isEmpty || !candidates.contains("types"))
  }

  @Test(.enabled(if: isInstalled("zsh")), arguments: cases.indices)
  func zsh(index: Int) throws {
    let (typed, offered) = Self.cases[index]
    let home = try TemporaryFolder()
    try home.write(Self.zshProbe, to: "probe.zsh")
    let line = (["guide"] + typed).joined(separator: " ")
    let run = try Program.shell(
      "cd \(home.path) && guide completions zsh > _guide && zsh -f probe.zsh '\(line)'",
      environment: environment().merging(["HOME": home.path]) { $1 })
    let candidates = Set(run.outputLines.map(String.init))
    #expect(candidates.isSuperset(of: offered))
    #expect(!offered.isEmpty || candidates.isSubset(of: [""]))
  }

  @Test(.enabled(if: isInstalled("fish")))
  func fishSaysTitlesAndHeadings() throws {
    let home = try TemporaryFolder()
    let run = try Program.shell(
      "guide completions fish > \(home.path)/guide.fish; fish --no-config -c "
        + "'source \(home.path)/guide.fish; complete -C \"guide show noseb\"; "
        + "complete -C \"guide show nosebleed -s hel\"'",
      environment: environment().merging(["HOME": home.path]) { $1 })
    #expect(run.outputLines.contains("nosebleed\tNosebleed"))
    #expect(run.outputLines.contains("help\tWhen to get help"))
  }

  @Test(.enabled(if: isInstalled("fish")))
  func fishKnowsTheHomeFolder() throws {
    let home = try TemporaryFolder()
    try home.write("# Dry eyes\n\nBlink.\n", to: "gu/dry-eyes.md")
    let run = try Program.shell(
      "guide completions fish > \(home.path)/guide.fish; fish --no-config -c "
        + "'source \(home.path)/guide.fish; complete -C \"guide show --content ~/gu dr\"'",
      environment: environment().merging(["HOME": home.path]) { $1 })
    #expect(run.outputLines.contains("dry-eyes\tDry eyes"))
  }

  @Test(.enabled(if: isInstalled("bash")))
  func bashKnowsTheFolderOfTheLine() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "# Dry eyes\n\nBlink.\n\n## Why eyes dry\n\nWind.\n", to: "my guides/dry-eyes.md")
    let content = folder.path("my guides")
    let names = try bash(completing: ["show", "--content", content, "d"], "${COMPREPLY[*]}")
    #expect(names.outputText == "dry-eyes\n")
    let sections = try bash(
      completing: ["show", "dry-eyes", "--content", content, "-s", ""], "${COMPREPLY[*]}")
    #expect(sections.outputText == "causes disclaimer about\n")
  }

  /// What zsh says it would complete `guide show sore-th` to, with the script sourced.
  @Test(.enabled(if: isInstalled("zsh")), arguments: [true, false])
  func zshScriptCanBeSourced(isCompletionOn: Bool) throws {
    let home = try TemporaryFolder()
    let compinit = "autoload -Uz compinit; compinit -u -D"
    let probe = Self.zshProbe
      .replacingOccurrences(
        of: compinit, with: isCompletionOn ? compinit : "ZDOTDIR=$PWD; HOME=$PWD"
      )
      .replacingOccurrences(
        of: "'touch ready'", with: "'source <(guide completions zsh); touch ready'"
      )
      .replacingOccurrences(of: "fpath=($PWD $fpath); ", with: "")
    try home.write(probe, to: "probe.zsh")
    let run = try Program.shell(
      "cd \(home.path) && zsh -f probe.zsh 'guide show sore-th'",
      environment: environment().merging(["HOME": home.path]) { $1 })
    #expect(run.outputLines.contains("sore-throat"))
  }

  /// Types a line into a zsh at a pseudo-terminal of its own and prints what it offers: `compadd`
  /// is replaced by one that notes its candidates down.
  private static let zshProbe = #"""
    zmodload zsh/zpty
    zpty child zsh -f -i
    zpty -w child 'PROMPT=; fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D'
    zpty -w child 'compadd() {
      local -a found; builtin compadd -O found "$@"; print -rl -- $found >> offered
      builtin compadd "$@"
    }'
    zpty -w child 'touch ready'
    repeat 200; do [[ -e ready ]] && break; sleep 0.05; done
    zpty -w -n child "$1"$'\t'
    sleep 0.7
    [[ -e offered ]] && sort -u offered
    zpty -d child
    """#
}
