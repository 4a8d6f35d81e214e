import GuideModel
import GuideRendering
import GuideSystem

/// Does what the arguments ask for.
func outcome(of arguments: [String]) -> Outcome {
  do throws(CommandError) {
    return try perform(try invocation(parsing: arguments))
  } catch {
    return Outcome(notice: dangerNotice(for: error), error: error)
  }
}

private func perform(_ invocation: Invocation) throws(CommandError) -> Outcome {
  switch invocation {
  case .list(let request): try list(request)
  case .show(let request): try show(request)
  case .faq(let request): try faq(request)
  case .search(let request): try search(request)
  case .ask(let request): try ask(request)
  case .index(let request): try index(request)
  case .check(let request): try check(request)
  case .completions(let shell): Outcome(output: .text(completions(for: shell)))
  case .help(.overview): Outcome(output: .text(HelpText.overview))
  case .help(.command(let command)): Outcome(output: .text(HelpText.of(command)))
  case .help(.manual): Outcome(output: .text(ManualPage.text))
  case .version: Outcome(output: .text(nameAndVersion + "\n"))
  }
}

/// Parses the arguments.
///
/// Where a guide's name stands for a command, the error says so.
private func invocation(parsing arguments: [String]) throws(CommandError) -> Invocation {
  do {
    return try Invocation(parsing: arguments)
  } catch .unknownCommand(let words, let nearest) {
    let typed = words.joined(separator: " ")
    if nearest == nil, case .guide(let guide)? = try? Content(Reading()).lookUp(typed),
      case .guide(let name) = guide.name
    {
      throw .usage(.guideIsNoCommand(typed: typed, guide: name))
    }
    throw .usage(.unknownCommand(words, nearest: nearest))
  } catch {
    throw .usage(error)
  }
}
