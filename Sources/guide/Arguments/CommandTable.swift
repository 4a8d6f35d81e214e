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
          "On a terminal each name stands beside its title; into a pipe goes one name a line, and "
            + "with -l tabs part the columns. "
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
          "With --toc, -l prints for scripts what -s takes: number, name and heading, parted by tabs.",
        ],
        options: [.section, .toc, .long, .format, .json, .width, .color, .noPager, .content],
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
            + "have no answer, that is said. '-' for QUESTION reads it from standard input.",
          "This is general information, not a diagnosis. In an emergency, call your emergency "
            + "number.",
        ],
        options: [.guide, .max, .json, .width, .color, .noPager, .content],
        examples: [
          "guide ask my throat hurts", "guide ask \"how long does a sore throat last?\"",
        ])
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
          "An editor takes the findings with the errorformat %f:%l:%c: %t%*[^:]: %m and passes over "
            + "the hints.",
          "A check can say that a guide is well formed, never that it is medically right.",
        ],
        options: [.explain, .json, .width, .content],
        examples: [
          "guide check", "guide check my-guide.md", "guide check --explain emergency-not-first",
        ])
    case .new:
      CommandEntry(
        synopsis: "NAME", operands: .newName,
        summary: "print the frame of a new guide, for authors",
        details: [
          "It goes to standard output: put it into a file that is called as the guide is to be. "
            + "'guide check' then names each blank that is left. 'guide help format' says what "
            + "may stand where."
        ],
        options: [], examples: ["guide new sore-knee > sore-knee.md"])
    case .export:
      CommandEntry(
        synopsis: "DIR|FILE [GUIDE...]", operands: .placeThenGuides,
        summary: "write the library as a folder of web pages, or with --json as one file",
        details: [
          "DIR gets a page for each guide and an index page; nothing in them is loaded from "
            + "elsewhere, and nothing runs. With --json, FILE gets a guide a line; '-' is standard "
            + "output. What is there "
            + "already is replaced as a whole, but a folder that holds anything else is left alone."
        ],
        options: [.json, .content],
        examples: ["guide export pages", "guide export --json guides.jsonl"])
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
        synopsis: "[COMMAND|format]", operands: .command,
        summary: "help on guide, on one command, or on how a guide's file is written",
        details: [],
        options: [.man, .width, .noPager],
        examples: ["guide help show", "guide help format", "guide help --man"])
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
      OptionEntry(
        letter: "V", value: nil, summary: "print the name, the version and how new the guides are")
    case .width:
      OptionEntry(
        letter: "w", value: .number(placeholder: "N"),
        summary: "no line is wider than N columns (20 to 200) but for addresses, which stay whole; "
          + "0: do not wrap")
    case .color:
      OptionEntry(
        letter: nil, value: .choice(placeholder: "WHEN", ColorWish.allCases.map { $0.rawValue }),
        summary: "bold, italics and red: auto (the default), always or never")
    case .noPager:
      OptionEntry(letter: nil, value: nil, summary: "write straight to standard output")
    case .json:
      OptionEntry(letter: nil, value: nil, summary: "JSON instead of text")
    case .format:
      OptionEntry(
        letter: nil, value: .choice(placeholder: "FORMAT", Form.allCases.map { $0.rawValue }),
        summary: "the form: text, markdown, json or html")
    case .section:
      OptionEntry(
        letter: "s", value: .section(placeholder: "SECTION"),
        summary: "only one section: its number, heading, or a role such as help, faqs or sources")
    case .toc:
      OptionEntry(letter: nil, value: nil, summary: "only the numbered contents")
    case .long:
      OptionEntry(
        letter: "l", value: nil,
        summary: "name, title, author, published, reviewed, origin; with --toc what -s takes")
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
    case .explain:
      OptionEntry(
        letter: nil, value: .code(placeholder: "CODE"), summary: "say what a finding means")
    case .man:
      OptionEntry(letter: nil, value: nil, summary: "print the manual page, in mdoc")
    }
  }

  /// The option as it is typed.
  var spelling: String { "--" + rawValue }
}
