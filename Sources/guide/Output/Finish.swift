import GuideLibrary
import GuideModel
import GuideRendering
import GuideSystem

/// Says what a command came to and ends the program: the one place that prints and exits.
///
/// What the outcome holds is not freed first, which would take a tenth of the time of a `show`.
func finish(with outcome: Outcome) -> Never {
  if let notice = outcome.notice {
    System.writeError(Array(HelpText(width: Surroundings.real.errorWidth).wrapped(notice).utf8))
  }
  for warning in outcome.warnings + outcome.losses { report(.failure(warning)) }
  do throws(WriteError) {
    try write(outcome.output)
  } catch .readerGone {
    // A reader that leaves early, such as `head`, is no failure worth a word.
    System.endAsReaderIsGone()
  } catch {
    report(.failure(.unwritable(error)))
    System.exit(ExitStatus.failed.rawValue)
  }
  // Danger is no occasion for a guess at what was meant, nor is a folder that could not be read.
  if let error = outcome.error, outcome.notice == nil, !outcome.lacksFolder { report(error) }
  System.exit(outcome.status.rawValue)
}

extension FirstScreen {
  fileprivate init(in surroundings: Surroundings) {
    let content = try? Content(Reading(), in: surroundings)
    let names = content?.library.listing().names ?? []
    self.init(
      names: names.map { $0.text }, width: surroundings.errorWidth,
      rows: surroundings.errorSize().map { $0.rows })
  }
}

private func write(_ output: Outcome.Output) throws(WriteError) {
  switch output {
  case .nothing: break
  case .text(let text): try System.writeOutput(Array(text.utf8))
  case .pages(let bytes, let reading): try OutputWriter(reading).write(bytes)
  case .page(let page, let reading): try OutputWriter(reading).write(page)
  }
}

/// Says on standard error what went wrong, in one line that begins with the program's name.
private func report(_ error: CommandError) {
  if case .usage(.noCommand) = error {
    return System.writeError(Array(FirstScreen(in: .real).text.utf8))
  }
  guard let sentence = error.sentence else { return }
  var line = Array("guide: ".utf8)
  line += sentence.harmless.utf8
  line.append(UInt8(ascii: "\n"))
  System.writeError(line)
}
