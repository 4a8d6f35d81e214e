import GuideModel

/// For zsh's own completion system.
let zshCompletions: String = {
  var text = """
    #compdef guide
    # zsh completion for guide
    # What stands on the whole line, options before the command too: the guide, the folders of --content.
    _guide_given() {
      local i command
      given= content=()
      for ((i = 2; i <= $#typed; i++)); do
        case $typed[i] in
          --content) ((i++)); content=(--content "$(_guide_plain $typed[i])") ;;
          --content=*) content=(${(Q)typed[i]}) ;;
          \(Option.spellingsWithValue.filter { $0 != "--content" }.joined(separator: "|"))) ((i++)) ;;
          -*) ;;
          *) if [[ -z $command ]]; then command=$typed[i]
            elif [[ -z $given ]]; then given=$(_guide_plain $typed[i]); fi ;;
        esac
      done
    }
    # What the shell makes of a typed word: quotes and "~" gone.
    _guide_plain() {
      local plain=${(Q)1}
      [[ $1 != \\~(|/*) ]] || plain=$HOME${plain#\\~}
      print -r -- $plain
    }
    # Names and titles.
    _guide_names() {
      local given
      local -a content guides
      _guide_given
      guides=(${(f)"$(guide list -l $content 2>/dev/null </dev/null | cut -f 1,2 | tr '\\t' :)"})
      _describe guide guides
    }
    # The sections that the guide has, and their headings.
    _guide_sections() {
      local given
      local -a content sections
      _guide_given
      sections=(${(f)"$(guide show "$given" --toc -l $content 2>/dev/null </dev/null \\
        | cut -f 2,3 | tr '\\t' :)"})
      _describe section sections
    }
    _guide_names_or_files() { _guide_names; _files }
    _guide() {
      local context state line
      local -a commands typed=($words)
      commands=(

    """
  for command in Command.allCases {
    text += "    \(zshQuoted("\(command.rawValue):\(command.entry.summary)"))\n"
  }
  text += "  )\n  _arguments -C -s -A '-*'"
  for option in Option.allCases { text += " \\\n    " + option.zshArgument }
  text += " \\\n    '1:command:->command' '*::argument:->argument' && return\n"
  text += "  case $state in\n    command) _describe command commands ;;\n"
  text += "    argument)\n      case $words[1] in\n"
  for command in Command.allCases {
    text += "        \(command.rawValue)) _arguments -s -S"
    for option in command.allOptions { text += " \\\n          " + option.zshArgument }
    if let operands = command.entry.operands.zshAction { text += " \\\n          " + operands }
    text += " ;;\n"
  }
  // As a file in fpath this is the body of the function `_guide`; sourced, it names it to the
  // completion system.
  return text + """
          esac ;;
      esac
    }
    if [[ ${funcstack[1]} == _guide ]]; then
      _guide "$@"
    else
      (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
      compdef _guide guide
    fi

    """
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
      ":\(placeholder):_guide_sections"
    case .code(let placeholder):
      ":\(placeholder):(\(Diagnostic.Code.words.joined(separator: " ")))"
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
    case .newName: zshQuoted("1:name: ")
    case .placeThenGuides: zshQuoted("1:place:_files") + " " + zshQuoted("*:guide:_guide_names")
    case .guide: zshQuoted("*:guide:_guide_names_or_files")
    case .guideThenWords: zshQuoted("1:guide:_guide_names") + " " + zshQuoted("*:word: ")
    case .folder: zshQuoted("*:folder:_files -/")
    case .files: zshQuoted("*:file:_files")
    case .shell: zshQuoted("1:shell:(\(Shell.allCases.map { $0.rawValue }.joined(separator: " ")))")
    case .command:
      zshQuoted("1:subject:(\(Command.helpSubjects.joined(separator: " ")))")
    }
  }
}
