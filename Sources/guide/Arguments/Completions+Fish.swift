import GuideModel

/// For fish 3 and later.
let fishCompletions: String = {
  var text = """
    # fish completion for guide
    # What stands on the line: the command and its operands, and the folders of --content.
    function __guide_given
        set -l words (commandline -opc)
        set -l given
        set -g __guide_content
        set -l i 2
        while test $i -le (count $words)
            switch $words[$i]
                case --content
                    set i (math $i + 1)
                    set -g __guide_content --content (string replace -r '^~(?=/|$)' $HOME -- $words[$i])
                case '--content=*'
                    set -g __guide_content $words[$i]
                case \(Option.spellingsWithValue.filter { $0 != "--content" }.joined(separator: " "))
                    set i (math $i + 1)
                case '-*'
                case '*'
                    set -a given $words[$i]
            end
            set i (math $i + 1)
        end
        set -q given[1]; and printf '%s\\n' $given
    end
    # Whether no command stands there yet, or one of these.
    function __guide_may_follow
        set -l given (__guide_given)
        not set -q given[1]; or contains -- $given[1] $argv
    end
    function __guide_command_is
        set -l given (__guide_given)
        set -q given[1]; and contains -- $given[1] $argv
    end
    # Names and titles.
    function __guide_names
        __guide_given >/dev/null
        guide list -l $__guide_content 2>/dev/null </dev/null | cut -f 1,2
    end
    # The sections that the guide has, and their headings.
    function __guide_sections
        set -l given (__guide_given)
        guide show "$given[2]" --toc -l $__guide_content 2>/dev/null </dev/null | cut -f 2,3
    end
    complete -c guide -f

    """
  for command in Command.allCases {
    text += "complete -c guide -n __guide_may_follow"
    text += " -a \(command.rawValue) -d \(fishQuoted(command.entry.summary))\n"
  }
  for option in Option.allCases {
    text += "complete -c guide\(option.fishCondition)\(option.fishArgument)\n"
  }
  for command in Command.allCases {
    guard let words = command.entry.operands.fishWords else { continue }
    text += "complete -c guide -n '__guide_command_is \(command.rawValue)' \(words)\n"
  }
  return text
}()

/// A text in single quotes for fish.
private func fishQuoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "'"
}

extension Option {
  /// Says after which commands the option is offered; nothing where it is after all.
  fileprivate var fishCondition: String {
    let commands = Command.allCases.filter { $0.allOptions.contains(self) }
    guard commands.count < Command.allCases.count else { return "" }
    let names = commands.map { $0.rawValue }.joined(separator: " ")
    return " -n '__guide_may_follow \(names)'"
  }

  /// The option as `complete` wants it.
  fileprivate var fishArgument: String {
    let letter = entry.letter.map { " -s \($0)" } ?? ""
    return "\(letter) -l \(rawValue)\(fishValues) -d \(fishQuoted(entry.summary))"
  }

  private var fishValues: String {
    switch entry.value {
    case nil: ""
    case .choice(_, let words): " -x -a '\(words.joined(separator: " "))'"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .number: " -x"
    case .section: " -x -a '(__guide_sections)'"
    case .code: " -x -a '\(Diagnostic.Code.words.joined(separator: " "))'"
    case .guide: " -x -a '(__guide_names)'"
    }
  }
}

extension Operands {
  /// The options of `complete` that offer operands; nil where there is nothing to offer.
  fileprivate var fishWords: String? {
    switch self {
    case .none, .words, .newName: nil
    case .placeThenGuides: "-F -a '(__guide_names)'"
    case .guide: "-F -a '(__guide_names)'"
    case .guideThenWords: "-a '(__guide_names)'"
    case .folder: "-a '(__fish_complete_directories)'"
    case .files: "-F"
    case .shell: "-a '\(Shell.allCases.map { $0.rawValue }.joined(separator: " "))'"
    case .command: "-a '\(Command.helpSubjects.joined(separator: " "))'"
    }
  }
}
