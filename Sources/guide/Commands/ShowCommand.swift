import GuideModel
import GuideRendering

/// Does `guide show`.
func show(_ request: ShowRequest) throws(CommandError) -> Outcome {
  let shown = try Content(request.reading).guide(for: request.guide)
  return .page(try page(request.extent, of: shown), request.reading, warnings: shown.warnings)
}

/// The page that shows what was asked for of a guide.
private func page(
  _ extent: ShowRequest.Extent, of shown: ShownGuide
) throws(CommandError) -> Page {
  switch extent {
  case .whole: return .guide(shown.guide, from: shown.origin)
  case .contents: return .contents(of: shown.guide, from: shown.origin)
  case .section(let name):
    switch shown.guide.section(named: name) {
    case .one(let entry): return .part(entry, of: shown.guide, from: shown.origin)
    case .several(let entries):
      throw .answerIsNo(
        .ambiguousSection(name, numbers: entries.map { $0.number }, of: shown.name))
    case .none(let nearest):
      throw .answerIsNo(.noSection(name, of: shown.name, nearest: nearest))
    }
  }
}
