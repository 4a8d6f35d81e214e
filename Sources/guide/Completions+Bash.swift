/// For bash 3.2 and later; nothing beyond the shell itself is needed.
let bashCompletions: String = {
  let commands = Command.allCases.map(\.rawValue).joined(separator: " ")
  var text = """
    # bash completion for guide
    _guide_names() { guide list 2>/dev/null </dev/null; }
    _guide() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= at=1 i
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          -*) ;;
          \(commands.split(separator: " ").joined(separator: "|"))) command=${COMP_WORDS[i]}; at=$i; break ;;
        esac
      done
      case $before in

    """
  for option in Option.allCases {
    guard let words = option.bashValues else { continue }
    text += "    \(option.spellings.joined(separator: "|"))) \(words); return ;;\n"
  }
  text += "  esac\n  case $command in\n"
  for command in Command.allCases {
    text += "    \(command.rawValue))\n"
    text +=
      "      if [[ $word == -* ]]; then \(bashWords(command.allOptions.flatMap(\.spellings)))\n"
    text += "      else \(command.entry.operands.bashOperands); fi ;;\n"
  }
  let options = Option.allCases.flatMap(\.spellings)
  return text + """
        *)
          if [[ $word == -* ]]; then \(bashWords(options))
          else COMPREPLY=($(compgen -W "\(commands)" -- "$word")); fi ;;
      esac
    }
    complete -F _guide guide

    """
}()

private func bashWords(_ words: [String]) -> String {
  "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$word\"))"
}

extension Option {
  /// The shell's command that offers the option's values; nil for an option without one.
  fileprivate var bashValues: String? {
    switch entry.value {
    case nil: nil
    case .choice(_, let words): bashWords(words)
    case .folder: "COMPREPLY=($(compgen -d -- \"$word\"))"
    case .number, .section: ":"
    case .guide: "COMPREPLY=($(compgen -W \"$(_guide_names)\" -- \"$word\"))"
    }
  }
}

extension Operands {
  /// The shell's command that offers operands.
  fileprivate var bashOperands: String {
    let names = "$(_guide_names)"
    switch self {
    case .none, .words: return ":"
    case .guide:
      return "COMPREPLY=($(compgen -W \"\(names)\" -- \"$word\") $(compgen -f -- \"$word\"))"
    case .guideThenWords: return bashWords([names])
    case .folder: return "COMPREPLY=($(compgen -d -- \"$word\"))"
    case .files: return "COMPREPLY=($(compgen -f -- \"$word\"))"
    case .shell: return bashWords(Shell.allCases.map(\.rawValue))
    case .command: return bashWords(Command.allCases.map(\.rawValue))
    }
  }
}
