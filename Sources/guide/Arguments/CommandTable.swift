/// One row of the command table: what help, completions, man page and parser know of a command.
struct CommandEntry: Sendable {
  /// The operands as a synopsis shows them.
  let synopsis: String
  /// What the operands are.
  let operands: Operands
  /// What the command does, in a few words.
  let summary: String
  /// What a reader should know beyond that, a paragraph each.
  let details: [String]
  /// The options that it takes beside `--help` and `--version`.
  let options: [Option]
  /// Commands to try.
  let examples: [String]
}

/// One row of the option table.
struct OptionEntry: Sendable {
  /// The letter that stands for it after a single dash.
  let letter: Character?
  /// What its value is; nil for one that takes none.
  let value: OptionValue?
  /// What it does, in a few words.
  let summary: String
}

extension Command {
  /// The command's row of the table.
  var entry: CommandEntry {
    switch self {
    case .list:
      CommandEntry(
        synopsis: "[WORD...]", operands: .words,
        summary: "names of the guides; with words, those that match",
        details: [
          "On a terminal each name stands beside its title; into a pipe goes one name a line. "
            + "Words are looked for in names, titles, other names and tags; a guide must have all."
        ],
        options: [.long, .json, .width, .color, .noPager, .content],
        examples: ["guide list", "guide list -l throat"])
    case .show:
      CommandEntry(
        synopsis: "GUIDE", operands: .guide,
        summary: "read a guide, or one section of it",
        details: [
          "GUIDE is a guide's name, a title, a name that it is also called by, or a file: whatever "
            + "holds a '/' or ends in .md, .markdown or .txt, or '-' for standard input.",
          "A misspelt name is never guessed, only suggested.",
        ],
        options: [.section, .toc, .format, .json, .width, .color, .noPager, .content],
        examples: [
          "guide show sore-throat", "guide show sore-throat -s help",
          "guide show page.txt --format markdown",
        ])
    case .faq:
      CommandEntry(
        synopsis: "[GUIDE] [WORD...]", operands: .guideThenWords,
        summary: "questions and answers; with words, those that match",
        details: [
          "Without GUIDE, the questions of every guide are printed, grouped by guide. With words, "
            + "a question is printed where it or its answer has all of them."
        ],
        options: [.json, .width, .color, .noPager, .content],
        examples: ["guide faq", "guide faq sore-throat", "guide faq exercise"])
    case .search:
      CommandEntry(
        synopsis: "WORD...", operands: .words,
        summary: "find words in every guide",
        details: [
          "The places that fit best come first, with the words around them; a terminal shows the "
            + "words found in bold, or between asterisks. Forms of a word count as the word; words "
            + "in quotes are looked for as they stand, side by side.",
          "A misspelt word is never guessed, only suggested.",
        ],
        options: [.max, .json, .width, .color, .noPager, .content],
        examples: ["guide search bruise numb"])
    case .ask:
      CommandEntry(
        synopsis: "QUESTION...", operands: .words,
        summary: "quote the passages that answer a question",
        details: [
          "The answer is in the guides' own words, with the place where they stand. Where they "
            + "have no answer, that is said.",
          "This is general information, not a diagnosis. In an emergency, call your emergency "
            + "number.",
        ],
        options: [.guide, .max, .json, .width, .color, .noPager, .content],
        examples: ["guide ask \"how long does a sore throat last?\""])
    case .index:
      CommandEntry(
        synopsis: "[DIR]", operands: .folder,
        summary: "build the index of a large library",
        details: [
          "The index is one file, .guide-index, in the folder; search and ask use it while it is "
            + "whole. Only guides that have changed are read again. Without DIR, the folder of "
            + "--content or of the reader's own guides is indexed."
        ],
        options: [.content], examples: ["guide index ~/guides"])
    case .check:
      CommandEntry(
        synopsis: "[FILE...]", operands: .files,
        summary: "check guides for authors; '-' is standard input; no file: the library",
        details: [
          "Each finding is printed as path:line:column: severity: code: message, with a hint under "
            + "it. Errors make the exit status 1; warnings and notes do not.",
          "A check can say that a guide is well formed, never that it is medically right.",
        ],
        options: [.json, .content],
        examples: ["guide check", "guide check my-guide.md"])
    case .completions:
      CommandEntry(
        synopsis: "bash|zsh|fish", operands: .shell,
        summary: "print a completion script for a shell",
        details: [
          "Install it as share/bash-completion/completions/guide, "
            + "share/zsh/site-functions/_guide or share/fish/vendor_completions.d/guide.fish."
        ],
        options: [], examples: ["guide completions bash"])
    case .help:
      CommandEntry(
        synopsis: "[COMMAND]", operands: .command,
        summary: "help on guide, or on one command",
        details: [],
        options: [.man], examples: ["guide help show", "guide help --man"])
    }
  }
}

extension Option {
  /// The option's row of the table.
  var entry: OptionEntry {
    switch self {
    case .help:
      OptionEntry(letter: "h", value: nil, summary: "print help")
    case .version:
      OptionEntry(letter: "V", value: nil, summary: "print the name and version")
    case .width:
      OptionEntry(
        letter: "w", value: .number(placeholder: "N"),
        summary: "no line is wider than N columns (20 to 200); 0: do not wrap")
    case .color:
      OptionEntry(
        letter: nil, value: .choice(placeholder: "WHEN", ColorWish.allCases.map { $0.rawValue }),
        summary: "bold and italics: auto (the default), always or never")
    case .noPager:
      OptionEntry(letter: nil, value: nil, summary: "write straight to standard output")
    case .json:
      OptionEntry(letter: nil, value: nil, summary: "JSON instead of text")
    case .format:
      OptionEntry(
        letter: nil, value: .choice(placeholder: "FORMAT", Form.allCases.map { $0.rawValue }),
        summary: "text, markdown, json or html")
    case .section:
      OptionEntry(
        letter: "s", value: .section(placeholder: "SECTION"),
        summary: "only one section: its number, heading, or a role such as help or faqs")
    case .toc:
      OptionEntry(letter: nil, value: nil, summary: "only the numbered contents")
    case .long:
      OptionEntry(
        letter: "l", value: nil,
        summary: "name, title, author, published, reviewed, origin, separated by tabs")
    case .max:
      OptionEntry(
        letter: "n", value: .number(placeholder: "N"), summary: "at most N results")
    case .guide:
      OptionEntry(
        letter: "g", value: .guide(placeholder: "GUIDE"), summary: "ask this guide only")
    case .content:
      OptionEntry(
        letter: nil, value: .folder(placeholder: "DIR"),
        summary: "read guides from DIR instead of the built-in ones; several, separated by ':'")
    case .man:
      OptionEntry(letter: nil, value: nil, summary: "print the manual page, in mdoc")
    }
  }

  /// The option as it is typed.
  var spelling: String { "--" + rawValue }
}
