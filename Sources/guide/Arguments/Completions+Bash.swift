import GuideModel

/// For bash 3.2 and later; nothing beyond the shell itself is needed.
let bashCompletions: String = {
  let commands = Command.allCases.map { $0.rawValue }.joined(separator: " ")
  var text = """
    # bash completion for guide
    _guide_names() { guide list "${content[@]}" 2>/dev/null </dev/null; }
    # The names of the sections that the guide on the line has.
    _guide_sections() { guide show "$given" --toc -l "${content[@]}" 2>/dev/null </dev/null | cut -f 2; }
    # What the shell makes of a typed word, quotes, backslashes and "~" gone, in REPLY.
    _guide_plain() {
      local typed=$1 quote= i c
      REPLY=
      if [[ $typed == \\~ || $typed == \\~/* ]]; then REPLY=$HOME typed=${typed:1}; fi
      for ((i = 0; i < ${#typed}; i++)); do
        c=${typed:i:1}
        if [[ -n $quote && $c == "$quote" ]]; then quote=
        elif [[ -z $quote && ( $c == \\' || $c == \\" ) ]]; then quote=$c
        elif [[ $c == \\\\ && $quote != \\' ]]; then REPLY+=${typed:$((++i)):1}
        else REPLY+=$c
        fi
      done
    }
    # Files, or with "-d" folders, that begin with the word; a "~" stays as it was typed. bash 4 quotes
    # them and adds their slashes.
    _guide_files() {
      local REPLY file home=
      _guide_plain "$word"
      [[ $word != \\~/* ]] || home=$HOME
      for file in "$REPLY"*; do
        [[ -d $file || ( $1 == -f && -e $file ) ]] || continue
        [[ -z $home ]] || file=\\~${file#"$home"}
        COMPREPLY+=("$file")
      done
      compopt -o filenames 2>/dev/null
    }
    _guide_names_or_files() {
      COMPREPLY=($(compgen -W "$(_guide_names)" -- "$word"))
      [[ ${#COMPREPLY[@]} -gt 0 ]] || _guide_files -f
    }
    _guide() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= given= i REPLY
      local content=()
      COMPREPLY=()
      # bash takes "--format=h" as three words.
      if [[ $word == = ]]; then word=
      elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}
      fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          --content)
            ((i++)); [[ ${COMP_WORDS[i]} != = ]] || ((i++))
            _guide_plain "${COMP_WORDS[i]}"; content=(--content "$REPLY") ;;
          \(Option.spellingsWithValue.filter { $0 != "--content" }.joined(separator: "|")))
            ((i++)); [[ ${COMP_WORDS[i]} != = ]] || ((i++)) ;;
          -*) ;;
          *) if [[ -z $command ]]; then command=${COMP_WORDS[i]}
            elif [[ -z $given ]]; then _guide_plain "${COMP_WORDS[i]}"; given=$REPLY; fi ;;
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
      "      if [[ $word == -* ]]; then \(bashWords(command.allOptions.flatMap { $0.spellings }))\n"
    text += "      else \(command.entry.operands.bashOperands); fi ;;\n"
  }
  let options = Option.allCases.flatMap { $0.spellings }
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
    case .folder: "_guide_files -d"
    case .number: ":"
    case .section: bashWords(["$(_guide_sections)"])
    case .code: bashWords(Diagnostic.Code.words)
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
    case .guide: return "_guide_names_or_files"
    case .newName: return ":"
    case .placeThenGuides:
      return "if [[ -z $given ]]; then _guide_files -f; else \(bashWords([names])); fi"
    case .guideThenWords: return bashWords([names])
    case .folder: return "_guide_files -d"
    case .files: return "_guide_files -f"
    case .shell: return bashWords(Shell.allCases.map { $0.rawValue })
    case .command: return bashWords(Command.helpSubjects)
    }
  }
}
