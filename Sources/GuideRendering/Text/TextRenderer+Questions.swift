internal import GuideModel

extension TextRenderer {
  /// Writes questions, grouped by guide, and the guides' disclaimers, each once.
  mutating func write(_ groups: [QuestionGroup]) {
    for group in groups { write(group) }
    writeNotes()
    for disclaimer in Disclaimers(of: groups.map({ $0.guide })).distinct {
      writeSection(disclaimer.heading) { $0.write(paragraphsOf: disclaimer.disclaimer) }
    }
  }

  private mutating func write(_ group: QuestionGroup) {
    if let heading = Wording.heading(for: group.origin) {
      write(heading)
      writer.separate()
    }
    writeHeading(group.guide.title + ": questions")
    writer.separate()
    for (index, faq) in group.questions.enumerated() {
      writeNumberedHeading(index + 1, faq.question)
      indent(1)
      write(faq.answer)
      writer.outdent(by: 2)
      writer.separate()
    }
  }
}

/// The disclaimers of several guides, each text once.
struct Disclaimers {
  /// A disclaimer and the heading that tells it from the others.
  let distinct: [(heading: String, disclaimer: Disclaimer)]

  init(of guides: [Guide]) {
    var seen: Set<[String]> = []
    let distinct = guides.filter { seen.insert($0.disclaimer.paragraphs.map { $0.text }).inserted }
    self.distinct = distinct.map { guide in
      let heading = Wording.heading(of: guide.disclaimer)
      return (distinct.count == 1 ? heading : "\(guide.title): \(heading)", guide.disclaimer)
    }
  }

  /// All of their words, a blank line between paragraphs.
  var text: String {
    distinct.flatMap { $0.disclaimer.paragraphs.map { $0.text } }.joined(separator: "\n\n")
  }
}
