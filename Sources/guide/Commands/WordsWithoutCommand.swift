import GuideLibrary
import GuideModel
import GuideRendering

/// Words that stand where a command was expected, and where they lead.
///
/// Nothing is done in their stead: they are only answered by lines that work as they stand.
struct WordsWithoutCommand {
  private let words: [String]
  private let nearest: Command?
  /// The options as typed, which every suggestion keeps.
  private let options: [String]
  private let content: Content
  private let isAfterHelp: Bool

  /// The words of a line in which no command was found.
  init(_ words: [String], nearest: Command?, in arguments: [String]) throws(CommandError) {
    let typed = try orUsage { () throws(UsageError) in try TypedLine(scanning: arguments) }
    self.words = words
    self.nearest = nearest
    options = typed.optionWords.filter { $0 != Option.help.spelling }
    isAfterHelp = typed.operands.first == Command.help.rawValue
    var reading = Reading()
    reading.content = typed.value(of: .content)
    content = try Content(reading)
  }

  /// What to say of the words; a fault of the line, where there is one, comes before a suggestion.
  func error() throws(CommandError) -> UsageError {
    let text = words.joined(separator: " ")
    let found = try content.lookUp(text)
    if case .guide(let guide) = found, case .guide(let name) = guide.name {
      return .guideIsNoCommand(
        typed: text, guide: name, suggestion: try line(.show, [name.text]))
    }
    return .wordsWithoutCommand(words, suggestions: try suggestions(for: text, found))
  }

  private func suggestions(
    for text: String, _ found: Content.LookUp
  ) throws(CommandError) -> [String] {
    if words == [Option.version.rawValue] { return ["guide " + Option.version.spelling] }
    if let line = nearestLine() { return [line] }
    for error in content.library.listing().refused {
      if case .folder = error.reason { throw .failure(.library(error)) }
    }
    guard words.count == 1 else { return [try line(.ask, [text])] }
    if case .nothing(let nearest, _) = found, !nearest.isEmpty {
      return try nearest.map { name throws(CommandError) in try line(.show, [name.text]) }
    }
    return try isFound(text) ? [line(.search, [text])] : []
  }

  /// The line with the command that was probably meant, if it can be done.
  private func nearestLine() -> String? {
    guard let nearest else { return nil }
    if isAfterHelp { return words.count == 1 ? "guide help \(nearest.rawValue)" : nil }
    let rest = Array(words.dropFirst())
    if let line = try? line(nearest, rest) {
      guard nearest == .show else { return line }
      if case .guide? = try? content.lookUp(rest.joined(separator: " ")) { return line }
      return nil
    }
    return rest.isEmpty ? "guide help \(nearest.rawValue)" : nil
  }

  /// Whether a search finds a text.
  private func isFound(_ text: String) throws(CommandError) -> Bool {
    let arguments = ["search", "--", text]
    guard
      case .search(let request) = try orUsage({ () throws(UsageError) in
        try Invocation(parsing: options + arguments)
      })
    else { return false }
    return try search(request).error == nil
  }

  /// The line of a command with the options as typed; throws the fault that it would have.
  private func line(_ command: Command, _ operands: [String]) throws(CommandError) -> String {
    let isOption = operands.contains { $0.hasPrefix("-") }
    let words = [command.rawValue] + options + (isOption ? ["--"] : []) + operands
    _ = try orUsage { () throws(UsageError) in try Invocation(parsing: words) }
    let typed = [command.rawValue] + (isOption ? ["--"] : []) + operands
    return (["guide"] + (isOption ? words : typed + options)).map { $0.quotedForShell }
      .joined(separator: " ")
  }
}

private func orUsage<Value>(
  _ body: () throws(UsageError) -> Value
) throws(CommandError) -> Value {
  do {
    return try body()
  } catch {
    throw .usage(error)
  }
}
