import GuideModel

/// The name and version that `--version` prints first.
let nameAndVersion = "guide 0.1.0"

/// The help texts, all from the command table, laid out for so many columns.
struct HelpText {
  /// Terms and their meanings stand side by side from here on.
  private static let narrow = 60

  /// The columns of a line; nil where lines are not wrapped.
  let width: Int?

  /// What `guide help` says.
  var overview: String {
    var text = wrapped("Guides to common symptoms, read in the terminal and without a network.")
    text += wrapped(StandingText.inAnEmergency)
    text += "\nTry:\n"
    text += table(HelpText.firstSteps)
    text += "\n" + wrapped("Usage: guide COMMAND [OPTION...] [OPERAND...]", hanging: 2)
    text += "\nCommands:\n"
    text += table(Command.allCases.map { ($0.synopsis, $0.entry.summary) })
    text += "\n" + wrapped("For authors: 'guide help format' says how a guide's file is written.")
    text +=
      "\n" + wrapped("Options, for the commands that take them ('guide help COMMAND' says which):")
    text += table(Option.allCases.map { ($0.synopsis, $0.entry.summary) })
    text += "\nEnvironment:\n"
    text += table(EnvironmentVariables.all.map { ($0.names, $0.meaning) })
    text += "\nExit status:\n"
    return text + table(ExitStatus.meanings)
  }

  /// Commands that work when they are copied, and what they do.
  static let firstSteps = [
    ("guide ask my throat hurts", "what the guides say to your words"),
    ("guide show sore-throat", "a guide"),
    ("guide show sore-throat -s help", "only when to get help"),
  ]

  /// What `guide help COMMAND` says.
  func of(_ command: Command) -> String {
    let entry = command.entry
    var text = wrapped("usage: guide \(command.synopsis)", hanging: 2)
    text += "\n" + wrapped(entry.summary.capitalisedFirst + ".")
    text += "\nExamples:\n"
    for example in entry.examples { text += wrapped(example, indent: 2, hanging: 2) }
    for paragraph in entry.details { text += "\n" + wrapped(paragraph) }
    text += "\nOptions:\n"
    return text + table(([.help] + entry.options).map { ($0.synopsis, $0.entry.summary) })
  }

  /// Terms and what they mean, in two columns where there is room for them.
  func table(_ rows: [(String, String)]) -> String {
    let isNarrow = width.map { $0 < HelpText.narrow } ?? false
    let longest = rows.map { $0.0.count }.max() ?? 0
    let column = isNarrow ? 6 : 4 + min(30, longest)
    var text = ""
    for (term, meaning) in rows {
      let body = wrapped(meaning, indent: column)
      if term.count + 4 > column || isNarrow {
        text += wrapped(term, indent: 2, hanging: 2) + body
      } else {
        text += "  \(term)" + body.dropFirst(2 + term.count)
      }
    }
    return text
  }

  /// The words of a text in lines, those after the first further in by so much.
  func wrapped(_ text: String, indent: Int = 0, hanging: Int = 0) -> String {
    var result = ""
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, let width, line.count + 1 + word.count > width {
        result += line + "\n"
        line = String(repeating: " ", count: indent + hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return result + line + "\n"
  }
}

extension Command {
  /// The command with its operands.
  var synopsis: String {
    entry.synopsis.isEmpty ? rawValue : "\(rawValue) \(entry.synopsis)"
  }
}

extension Option {
  /// The option with its letter and value.
  var synopsis: String {
    let letter = entry.letter.map { "-\($0), " } ?? ""
    return letter + spelling + (entry.value.map { " " + $0.placeholder } ?? "")
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
