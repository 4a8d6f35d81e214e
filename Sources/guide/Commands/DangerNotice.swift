import GuideModel
import GuideTriage

/// The standing notice for words of danger, in whatever command they were typed.
///
/// `ask` gives its own as the answer; elsewhere it stands first on standard error, beside the command's
/// own result.
func dangerNotice(for words: [String]) -> String? {
  guard !words.isEmpty else { return nil }
  return Danger(in: words.joined(separator: " "))?.notice
}

/// The notice for the words that an error could make nothing of.
func dangerNotice(for error: CommandError) -> String? {
  switch error {
  case .usage(.unknownCommand(let words, _)), .usage(.wordsWithoutCommand(let words, _)):
    dangerNotice(for: words)
  // A guide may be called as its danger is; whoever types only that may be in it.
  case .usage(.guideIsNoCommand(let typed, let guide, _)):
    typed == guide.text ? nil : dangerNotice(for: [typed])
  case .answerIsNo(.noGuide(let name, _)), .answerIsNo(.ambiguousGuide(let name, _)):
    dangerNotice(for: [name])
  case .answerIsNo(.noSection(let name, _, _)): dangerNotice(for: [name])
  case .usage, .answerIsNo, .failure, .faultsFound, .nothingAnswers: nil
  }
}
