import GuideModel
import GuideReading
import GuideRendering
import GuideWords

/// Does `guide show`.
func show(_ request: ShowRequest) throws(CommandError) -> Outcome {
  let shown = try Content(request.reading).guide(for: request.guide)
  var outcome = Outcome(warnings: shown.warnings)
  if request.extent == .contentsInColumns, request.reading.form == .text {
    outcome.output = .text(shown.guide.sectionRows)
  } else {
    outcome.output = .page(try page(request.extent, of: shown), request.reading)
  }
  // Who types a guide's own name reads about it; other words for it may be a cry for help.
  let names = [shown.guide.slug.text, shown.guide.title.text].map { $0.nameKey }
  if case .guide = shown.name, !names.contains(request.guide.nameKey) {
    outcome.notice = dangerNotice(for: [request.guide])
  }
  return outcome
}

/// The page that shows what was asked for of a guide.
private func page(
  _ extent: ShowRequest.Extent, of shown: ShownGuide
) throws(CommandError) -> Page {
  switch extent {
  case .whole: return .guide(shown.guide, from: shown.origin)
  case .contents, .contentsInColumns: return .contents(of: shown.guide, from: shown.origin)
  case .section(let name):
    switch shown.guide.section(named: name) {
    case .one(let entry): return .part(entry, of: shown.guide, from: shown.origin)
    case .unlisted(let part): return .unlisted(part, of: shown.guide, from: shown.origin)
    case .several(let entries):
      throw .answerIsNo(
        .ambiguousSection(name, numbers: entries.map { $0.number }, of: shown.name))
    case .none(let nearest):
      throw .answerIsNo(.noSection(name, of: shown.name, nearest: nearest))
    }
  }
}
