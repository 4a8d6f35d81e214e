import GuideModel

extension TextRenderer {
  /// Writes questions, grouped by guide, and the guides' disclaimers, each once.
  mutating func write(_ groups: [QuestionGroup]) {
    for group in groups { write(group) }
    writeNotes { renderer in
      for (heading, disclaimer) in Disclaimers(of: groups.map({ $0.guide })).distinct {
        renderer.writeSection(heading) { $0.write(disclaimer.blocks) }
      }
    }
  }

  private mutating func write(_ group: QuestionGroup) {
    if let heading = Wording.heading(for: group.origin) {
      write(heading)
      writer.separate()
    }
    writeHeading(Wording.text(group.guide.title.text + ": questions"))
    writer.separate()
    for (index, faq) in group.questions.enumerated() {
      writeNumberedHeading(index + 1, faq.question)
      indented { $0.write(faq.answer) }
      writer.separate()
    }
  }
}
