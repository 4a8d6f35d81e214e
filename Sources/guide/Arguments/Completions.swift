import GuideModel

/// The script that teaches a shell to complete the program's arguments.
func completions(for shell: Shell) -> String {
  switch shell {
  case .bash: bashCompletions
  case .zsh: zshCompletions
  case .fish: fishCompletions
  }
}

extension Option {
  /// The spellings of the options that take a value, which completion has to pass over.
  static var spellingsWithValue: [String] {
    Option.allCases.filter { $0.entry.value != nil }.flatMap { $0.spellings }
  }

  /// The spellings: the long one and, where there is one, the letter's.
  var spellings: [String] {
    [spelling] + (entry.letter.map { ["-\($0)"] } ?? [])
  }
}

extension Diagnostic.Code {
  /// The names of all findings.
  static var words: [String] { allCases.map { $0.rawValue } }
}

extension Command {
  /// What `help` takes.
  static var helpSubjects: [String] { allCases.map { $0.rawValue } + ["format"] }

  /// The options that the command takes, with those that every command takes.
  var allOptions: [Option] { entry.options + [.help, .version] }
}
