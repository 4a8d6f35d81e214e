/// The manual page, written from the command table in mdoc.
enum ManualPage {
  /// The whole page.
  static var text: String {
    [head, commands, options, environment, files, exitStatus, examples, standards]
      .joined()
  }

  private static let head = """
    .Dd November 27, 2026
    .Dt GUIDE 1
    .Os
    .Sh NAME
    .Nm guide
    .Nd read symptom guides
    .Sh SYNOPSIS
    .Nm
    .Ar command
    .Op Ar option ...
    .Op Ar operand ...
    .Sh DESCRIPTION
    .Nm
    shows guides to common symptoms: what may be behind them, what helps,
    when to get help, and answers to common questions.
    The guides are part of the program; it needs no network and
    writes no file but the index or the export that is asked for.
    They give general information only.
    They do not replace advice from a health professional.
    .Pp
    Without a command it says where to begin.
    Options may stand anywhere; what follows
    .Fl \\-
    is an operand.

    """

  private static var commands: String {
    var text = ".Pp\nThe commands are:\n.Bl -tag -width Ds\n"
    for command in Command.allCases {
      text += ".It Cm \(command.rawValue)"
      text += command.entry.synopsis.isEmpty ? "\n" : " \(escaped(command.entry.synopsis))\n"
      text += sentence(command.entry.summary)
      for paragraph in command.entry.details { text += ".Pp\n" + lines(paragraph) }
      if !command.entry.options.isEmpty {
        let names = command.entry.options.map { $0.spelling }.joined(separator: ", ")
        text += ".Pp\n" + lines("Options: \(names).")
      }
    }
    return text + ".El\n"
  }

  private static var options: String {
    var text = ".Pp\nThe options are:\n.Bl -tag -width Ds\n"
    for option in Option.allCases {
      let letter = option.entry.letter.map { "Fl \($0) , " } ?? ""
      let value = option.entry.value.map { " Ar \($0.placeholder)" } ?? ""
      text += ".It \(letter)Fl \\-\(escaped(option.rawValue))\(value)\n"
      text += sentence(option.entry.summary)
    }
    return text + ".El\n"
  }

  private static var environment: String {
    var text = ".Sh ENVIRONMENT\n.Bl -tag -width Ds\n"
    for (names, meaning) in EnvironmentVariables.all {
      text += ".It Ev \(names)\n" + sentence(meaning)
    }
    return text + ".El\n"
  }

  private static let files = """
    .Sh FILES
    .Bl -tag -width Ds
    .It Pa ~/.local/share/guide
    Guides of the reader's own, one file each.
    They add to the built-in ones or stand in place of those with the same name.
    .El

    """

  private static var exitStatus: String {
    var text = ".Sh EXIT STATUS\n.Bl -tag -width Ds\n"
    for (status, meaning) in ExitStatus.meanings {
      text += ".It \(status)\n" + sentence(meaning)
    }
    return text + ".El\n"
  }

  private static var examples: String {
    var text = ".Sh EXAMPLES\n.Bd -literal -offset indent\n"
    for command in Command.allCases {
      for example in command.entry.examples { text += escaped(example) + "\n" }
    }
    return text + ".Ed\n"
  }

  private static let standards = """
    .Sh SEE ALSO
    .Xr less 1 ,
    .Xr man 1

    """

  /// A summary as a sentence, a clause a line.
  private static func sentence(_ summary: String) -> String {
    lines(summary.capitalisedFirst + ".")
  }

  /// Text with each sentence on a line of its own, as manual pages are written.
  private static func lines(_ text: String) -> String {
    var result = ""
    var line = ""
    for word in text.split(separator: " ").map({ escaped(String($0)) }) {
      if line.utf8.count + word.utf8.count > 78 {
        result += line + "\n"
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
      if word.hasSuffix(".") {
        result += line + "\n"
        line = ""
      }
    }
    return line.isEmpty ? result : result + line + "\n"
  }

  /// Text in which nothing is a request or an escape.
  private static func escaped(_ text: String) -> String {
    var result = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      default: result.append(character)
      }
    }
    return result
  }
}
