import GuideBuiltIn
import GuideModel
import GuideRendering
import GuideSystem

/// Does what the arguments ask for.
func outcome(of arguments: [String]) -> Outcome {
  do throws(CommandError) {
    return try perform(try invocation(parsing: arguments))
  } catch {
    var notice = dangerNotice(for: error)
    // A slip in an option must not keep the notice from who asks for help.
    let asksForHelp = [Command.ask, .help].contains { $0.rawValue == arguments.first }
    if notice == nil, case .usage = error, asksForHelp {
      notice = dangerNotice(for: Array(arguments.dropFirst()))
    }
    return Outcome(notice: notice, error: error)
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
  case .explain(let code, let reading): explanation(of: code, reading)
  case .new(let request): Outcome(output: .text(GuideFrame(request).text))
  case .export(let request): try export(request)
  case .completions(let shell): Outcome(output: .text(completions(for: shell)))
  case .help(let request, let reading): help(request, reading)
  case .version: Outcome(output: .text(versionText))
  }
}

/// Does `guide help`.
private func help(_ request: HelpRequest, _ reading: Reading) -> Outcome {
  let text = HelpText(width: TextLayout(reading.display, in: .real).width)
  switch request {
  case .overview: return Outcome(output: .pages(Array(text.overview.utf8), reading))
  case .command(let command): return Outcome(output: .pages(Array(text.of(command).utf8), reading))
  case .format: return Outcome(output: .pages(Array(FormatPage(help: text).text.utf8), reading))
  case .manual: return Outcome(output: .text(ManualPage.text))
  }
}

/// What `--version` prints: the program's version, and how new the guides inside are.
private var versionText: String {
  let newest = BuiltInGuides.newestCheck.map { ", the newest checked on \($0)" } ?? ""
  return nameAndVersion + "\n\(BuiltInGuides.count) guides" + newest + "\n"
}

/// Parses the arguments.
///
/// Where other words stand for a command, the error says where they lead.
private func invocation(parsing arguments: [String]) throws(CommandError) -> Invocation {
  do {
    return try Invocation(parsing: arguments)
  } catch .unknownCommand(let words, let nearest) {
    throw error(of: words, nearest: nearest, in: arguments)
  } catch {
    throw .usage(error)
  }
}

/// What to say of words that are no command.
///
/// Words of danger wait for nothing: whatever else is wrong with the line is not told then.
private func error(
  of words: [String], nearest: Command?, in arguments: [String]
) -> CommandError {
  do throws(CommandError) {
    return .usage(try WordsWithoutCommand(words, nearest: nearest, in: arguments).error())
  } catch {
    return dangerNotice(for: words) == nil
      ? error : .usage(.wordsWithoutCommand(words, suggestions: []))
  }
}
