import GuideLibrary
import GuideModel
import GuideRendering
import GuideSystem

/// Does `guide list`.
func list(_ request: ListRequest) throws(CommandError) -> Outcome {
  let content = try Content(request.reading)
  let listing = content.library.listing()
  var outcome = Outcome(notice: dangerNotice(for: request.words))
  outcome.add(listing.refused.map { .library($0) })
  let style = request.style(in: .real)
  if request.words.isEmpty, style == .names, request.reading.form == .text {
    outcome.output = .text(listing.names.map { $0.text + "\n" }.joined())
    return outcome
  }
  let isEmpty: Bool
  if style == .table, request.reading.form == .text {
    let (summaries, failures) = content.summaries(of: listing.names)
    let wanted = WantedWords(request.words)
    let rows = summaries.filter { $0.matches(wanted) }
    let layout = TextLayout(request.reading.display, in: .real, isTable: true)
    var buffer = OutputBuffer()
    render(.list(rows, style), as: .text(layout), into: &buffer)
    outcome.output = .pages(buffer.bytes, request.reading)
    outcome.add(failures)
    isEmpty = rows.isEmpty
  } else if style == .long, request.reading.form == .text {
    let (bytes, failures) = LongList(of: content, for: request).rendered(listing.names)
    outcome.output = .pages(bytes, request.reading)
    outcome.add(failures)
    isEmpty = bytes.isEmpty
  } else {
    let (summaries, failures) = content.summaries(of: listing.names)
    let wanted = WantedWords(request.words)
    let rows = summaries.filter { $0.matches(wanted) }
    outcome.output = .page(.list(rows, style), request.reading)
    outcome.add(failures)
    isEmpty = rows.isEmpty
  }
  if isEmpty, !request.words.isEmpty { outcome.error = .answerIsNo(.noMatch(request.words)) }
  return outcome
}

/// Reads guides and renders their rows on all processors, so many at a time that a large library
/// needs little more memory than its names and the text.
private struct LongList: Sendable {
  private let library: Library
  private let wanted: WantedWords
  private let format: Format

  init(of content: Content, for request: ListRequest) {
    library = content.openLibrary(withIndexes: true)
    wanted = WantedWords(request.words)
    format = OutputWriter(request.reading).format
  }

  private struct Rendered: Sendable {
    let bytes: [UInt8]
    let failures: [Failure]
  }

  /// The rows of all guides that match, as text, and what could not be read.
  func rendered(_ names: [Slug]) -> (bytes: [UInt8], failures: [Failure]) {
    var bytes: [UInt8] = []
    var failures: [Failure] = []
    // A part's memory is used again for the next ones.
    let batch = 4096
    for start in stride(from: 0, to: names.count, by: batch) {
      let names = names[start..<min(start + batch, names.count)]
      let parts = System.inChunks(count: names.count, of: 64) { range in
        [rendered(names.dropFirst(range.lowerBound).prefix(range.count))]
      }
      for part in parts {
        bytes += part.bytes
        failures += part.failures
      }
    }
    return (bytes, failures)
  }

  private func rendered(_ names: ArraySlice<Slug>) -> Rendered {
    var rows: [GuideSummary] = []
    var failures: [Failure] = []
    rows.reserveCapacity(names.count)
    for name in names {
      do throws(GuideFileError) {
        if let row = try library.summary(of: name), row.matches(wanted) { rows.append(row) }
      } catch {
        failures.append(.library(error))
      }
    }
    var buffer = OutputBuffer()
    render(.list(rows, .long), as: format, into: &buffer)
    return Rendered(bytes: buffer.bytes, failures: failures)
  }
}

extension ListRequest {
  fileprivate func style(in surroundings: Surroundings) -> Page.ListStyle {
    switch detail {
    case .long: surroundings.outputIsTerminal() ? .table : .long
    case .short: surroundings.outputIsTerminal() ? .columns : .names
    }
  }
}

extension GuideSummary {
  /// Whether the guide can be found by all of some words.
  fileprivate func matches(_ wanted: WantedWords) -> Bool {
    wanted.isEmpty || wanted.areAll(in: [name.text, title] + alsoCalled + tags)
  }
}
