import GuideRendering
import GuideSystem

/// Does what the arguments ask for.
func perform(_ arguments: [String]) throws(Complaint) -> ExitStatus {
  switch try invocation(parsing: arguments) {
  case .completions(let shell): return try say(completions(for: shell))
  case .help(.overview): return try say(HelpText.overview)
  case .help(.command(let command)): return try say(HelpText.of(command))
  case .help(.manual): return try say(ManualPage.text)
  case .version: return try say(nameAndVersion + "\n")
  default: return .failed
  }
}

/// Prints text of the program's own.
private func say(_ text: String) throws(Complaint) -> ExitStatus {
  try Output.write(Array(text.utf8))
  return .done
}

private func invocation(parsing arguments: [String]) throws(Complaint) -> Invocation {
  do {
    return try Invocation(parsing: arguments)
  } catch {
    throw .usage(error)
  }
}
