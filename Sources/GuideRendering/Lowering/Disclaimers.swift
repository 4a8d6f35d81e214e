import GuideModel

/// The disclaimers of several guides, each text once.
struct Disclaimers {
  /// A disclaimer and the heading that tells it from the others.
  let distinct: [(heading: Guide.Text, disclaimer: Guide.Disclaimer)]

  init(of guides: [Guide]) {
    var seen: Set<[String]> = []
    let distinct = guides.filter { seen.insert($0.disclaimer.paragraphs).inserted }
    self.distinct = distinct.map { guide in
      let heading = Wording.heading(of: guide.disclaimer)
      let named = Wording.text("\(guide.title.text): \(heading.text)")
      return (distinct.count == 1 ? heading : named, guide.disclaimer)
    }
  }

  /// All of their words, a blank line between paragraphs.
  var text: String {
    distinct.flatMap { $0.disclaimer.paragraphs }.joined(separator: "\n\n")
  }
}

extension Guide.Disclaimer {
  /// What it says, text by text.
  var paragraphs: [String] { blocks.flatMap { $0.texts }.map { $0.text } }
}
