import GuideRendering
import GuideSystem

/// Does what the arguments ask for.
func perform(_ arguments: [String]) throws(Complaint) -> ExitStatus {
  switch try invocation(parsing: arguments) {
  case .list(let request): return try list(request)
  case .show(let request): try show(request)
  case .faq(let request): try faq(request)
  case .search(let request): try search(request)
  case .ask(let request): return try ask(request)
  case .index(let request): return try index(request)
  case .check(let request): return try check(request)
  case .completions(let shell): return try say(completions(for: shell))
  case .help(.overview): return try say(HelpText.overview)
  case .help(.command(let command)): return try say(HelpText.of(command))
  case .help(.manual): return try say(ManualPage.text)
  case .version: return try say(nameAndVersion + "\n")
  }
}

/// Prints text of the program's own.
private func say(_ text: String) throws(Complaint) -> ExitStatus {
  try Output.write(Array(text.utf8))
  return .done
}

/// Parses the arguments.
///
/// Where a guide's name stands for a command, the complaint says so.
private func invocation(parsing arguments: [String]) throws(Complaint) -> Invocation {
  do {
    return try Invocation(parsing: arguments)
  } catch .unknownCommand(let words, let nearest) {
    let typed = words.joined(separator: " ")
    if nearest == nil, case .guide(let name)? = try? Library(Reading()).guide(ifNamed: typed)?.name
    {
      throw .usage(.guideIsNoCommand(typed: typed, guide: name))
    }
    throw .usage(.unknownCommand(words, nearest: nearest))
  } catch {
    throw .usage(error)
  }
}
