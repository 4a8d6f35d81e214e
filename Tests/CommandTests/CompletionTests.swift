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
  ]

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
