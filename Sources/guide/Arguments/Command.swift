/// The commands, by the word that is typed.
enum Command: String, CaseIterable, Sendable {
  case list, show, faq, search, ask, index, check, new, export, completions, help
}

/// The options, by the long name that is typed after `--`.
enum Option: String, CaseIterable, Sendable {
  case help, version, width, color
  case noPager = "no-pager"
  case json, format, section, toc, long, max, guide, content, explain, man
}

/// What an option's value is.
enum OptionValue: Sendable {
  /// A whole number.
  case number(placeholder: String)
  /// One of a few words.
  case choice(placeholder: String, [String])
  /// The path of a folder, or several.
  case folder(placeholder: String)
  /// The number or name of a section.
  case section(placeholder: String)
  /// The name of a guide, or a file.
  case guide(placeholder: String)
  /// The name of a finding.
  case code(placeholder: String)

  /// What stands for the value in a help text.
  var placeholder: String {
    switch self {
    case .number(let text), .choice(let text, _), .folder(let text), .section(let text),
      .guide(let text), .code(let text):
      text
    }
  }
}

/// What a command's operands are, for whoever completes them.
enum Operands: Sendable {
  /// It takes none.
  case none
  /// The name of a guide, or a file.
  case guide
  /// The name of a guide first, then words.
  case guideThenWords
  /// Words.
  case words
  /// Files.
  case files
  /// A folder.
  case folder
  /// A folder or file that is written, then the names of guides.
  case placeThenGuides
  /// A name that is new.
  case newName
  /// One of the shells.
  case shell
  /// The name of a command, or another subject of help.
  case command
}
