import GuideModel

/// For zsh's own completion system.
let zshCompletions: String = {
  var text = """
    #compdef guide
    # zsh completion for guide
    _guide_names() {
      local -a names
      names=(${(f)"$(guide list 2>/dev/null </dev/null)"})
      compadd -a names
    }
    _guide_names_or_files() { _guide_names; _files }
    _guide() {
      local context state line
      local -a commands
      commands=(

    """
  for command in Command.allCases {
    text += "    \(zshQuoted("\(command.rawValue):\(command.entry.summary)"))\n"
  }
  text += "  )\n  _arguments -C '1:command:->command' '*::argument:->argument' && return\n"
  text += "  case $state in\n    command) _describe command commands ;;\n"
  text += "    argument)\n      case $words[1] in\n"
  for command in Command.allCases {
    text += "        \(command.rawValue)) _arguments -s -S"
    for option in command.allOptions { text += " \\\n          " + option.zshArgument }
    if let operands = command.entry.operands.zshAction { text += " \\\n          " + operands }
    text += " ;;\n"
  }
  return text + "      esac ;;\n  esac\n}\n_guide \"$@\"\n"
}()

/// A text in single quotes for zsh.
private func zshQuoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}

extension Option {
  /// The option as `_arguments` wants it: spellings that exclude each other, meaning, values.
  fileprivate var zshArgument: String {
    let meaning = entry.summary.filter { $0 != "[" && $0 != "]" }
    let body = "[\(meaning)]" + zshValues
    let equals = entry.value == nil ? "" : "="
    guard let letter = entry.letter else { return zshQuoted(spelling + equals + body) }
    let both = "{-\(letter)\(entry.value == nil ? "" : "+"),\(spelling)\(equals)}"
    return zshQuoted("(-\(letter) \(spelling))") + both + zshQuoted(body)
  }

  private var zshValues: String {
    switch entry.value {
    case nil: ""
    case .choice(let placeholder, let words):
      ":\(placeholder):(\(words.joined(separator: " ")))"
    case .folder(let placeholder): ":\(placeholder):_files -/"
    case .number(let placeholder): ":\(placeholder): "
    case .section(let placeholder):
      ":\(placeholder):(\(Guide.Role.sectionNames.joined(separator: " ")))"
    case .guide(let placeholder): ":\(placeholder):_guide_names"
    }
  }
}

extension Operands {
  /// The operands as `_arguments` wants them; nil where there are none to offer.
  fileprivate var zshAction: String? {
    switch self {
    case .none: nil
    case .words: zshQuoted("*:word: ")
    case .guide: zshQuoted("*:guide:_guide_names_or_files")
    case .guideThenWords: zshQuoted("1:guide:_guide_names") + " " + zshQuoted("*:word: ")
    case .folder: zshQuoted("*:folder:_files -/")
    case .files: zshQuoted("*:file:_files")
    case .shell: zshQuoted("1:shell:(\(Shell.allCases.map { $0.rawValue }.joined(separator: " ")))")
    case .command:
      zshQuoted("1:command:(\(Command.allCases.map { $0.rawValue }.joined(separator: " ")))")
    }
  }
}
