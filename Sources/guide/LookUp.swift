import GuideModel
import GuideRendering
import GuideSystem

/// What a name that was typed stands for.
enum LookUp: Sendable {
  case found(LibraryGuide)
  /// Several guides are also called so.
  case ambiguous([Slug])
  /// No guide is called so; these names are near.
  case none(nearest: [String])
}

extension Library {
  /// Finds the guide that a reader means by its name, its title or another name of it.
  func lookUp(_ typed: String) throws(Complaint) -> LookUp {
    if let name = Slug(typed.lowercased().split(separator: " ").joined(separator: "-")) {
      let found = try orFail { () throws(Failure) in try guide(called: name) }
      if let found { return .found(found) }
    }
    let guides = try allGuides().guides
    let wanted = typed.comparable
    let meant = guides.filter { guide in
      guide.names.contains { $0.comparable == wanted }
    }
    if meant.count > 1 { return .ambiguous(meant.map(\.name)) }
    if let guide = meant.first { return .found(guide) }
    return .none(nearest: nearest(to: typed, among: guides.map(\.name.text)).map { [$0] } ?? [])
  }

  /// Reads the guide that GUIDE stands for: a file, standard input or a guide of the library.
  func guide(for typed: String) throws(Complaint) -> ShownGuide {
    if let source = Source(named: typed) {
      return try orFail { () throws(Failure) in try ShownGuide(from: source) }
    }
    switch try lookUp(typed) {
    case .found(let guide):
      return ShownGuide(guide: guide.guide, name: .guide(guide.name), origin: .library)
    case .ambiguous(let names): throw .answerIsNo(.ambiguousGuide(typed, names))
    case .none(let nearest): throw .answerIsNo(.noGuide(typed, nearest: nearest))
    }
  }
}

extension LibraryGuide {
  /// What the guide can be found by.
  var names: [String] { [name.text, guide.title] + guide.about.alsoCalled }
}
