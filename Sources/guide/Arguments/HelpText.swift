/// The name and version that `--version` prints.
let nameAndVersion = "guide 0.1.0"

/// The help texts, all from the command table.
enum HelpText {
  /// What `guide` alone says.
  static var short: String {
    var text = "usage: guide COMMAND [OPTION...] [OPERAND...]\n\n"
    text += table(Command.allCases.map { ($0.synopsis, $0.entry.summary) })
    return text + "\nTry 'guide list', then 'guide show' and a name. 'guide help' says more.\n"
  }

  /// What `guide help` says.
  static var overview: String {
    var text =
      "usage: guide COMMAND [OPTION...] [OPERAND...]\n\nRead symptom guides.\n\nCommands:\n"
    text += table(Command.allCases.map { ($0.synopsis, $0.entry.summary) })
    text += "\nOptions, for the commands that take them ('guide help COMMAND' says which):\n"
    text += table(Option.allCases.map { ($0.synopsis, $0.entry.summary) })
    text += "\nEnvironment:\n"
    text += table(EnvironmentVariables.all.map { ($0.names, $0.meaning) })
    text += "\nExit status:\n"
    return text + table(ExitStatus.meanings)
  }

  /// What `guide help COMMAND` says.
  static func of(_ command: Command) -> String {
    let entry = command.entry
    var text = "usage: guide \(command.synopsis)\n\n\(entry.summary.capitalisedFirst).\n"
    for paragraph in entry.details { text += "\n" + wrapped(paragraph, indent: 0) }
    text += "\nOptions:\n"
    text += table(([.help] + entry.options).map { ($0.synopsis, $0.entry.summary) })
    text += "\nExamples:\n"
    for example in entry.examples { text += "  \(example)\n" }
    return text
  }

  /// Terms and what they mean, in two columns.
  private static func table(_ rows: [(String, String)]) -> String {
    let column = 4 + min(24, rows.map { $0.0.count }.max() ?? 0)
    var text = ""
    for (term, meaning) in rows {
      let body = wrapped(meaning, indent: column)
      if term.count + 4 > column {
        text += "  \(term)\n" + body
      } else {
        text += "  \(term)" + body.dropFirst(2 + term.count)
      }
    }
    return text
  }

  /// The words of a text in lines of at most 80 columns.
  private static func wrapped(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var result = ""
    var line = margin
    for word in text.split(separator: " ") {
      if line.count > indent, line.count + 1 + word.count > 80 {
        result += line + "\n"
        line = margin
      }
      line += (line.count > indent ? " " : "") + word
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
