/// The script that teaches a shell to complete the program's arguments.
func completions(for shell: Shell) -> String {
  switch shell {
  case .bash: bashCompletions
  case .zsh: zshCompletions
  case .fish: fishCompletions
  }
}

extension Option {
  /// The spellings: the long one and, where there is one, the letter's.
  var spellings: [String] {
    [spelling] + (entry.letter.map { ["-\($0)"] } ?? [])
  }
}

extension Command {
  /// The options that the command takes, with those that every command takes.
  var allOptions: [Option] { entry.options + [.help, .version] }
}
