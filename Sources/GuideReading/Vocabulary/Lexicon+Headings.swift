package import GuideModel
package import GuideWords

extension Lexicon {
  /// Headings that say by their whole text which part they open.
  package static let specialHeadings: [Rule<Guide.Role>] = [
    (
      .faqs,
      [
        "faq|faqs", "faq|faqs about|on ...", "frequently asked questions (faq|faqs)",
        "frequently asked questions about|on ...", "common questions",
        "common questions about|on ...", "questions and|& answers", "q&a", "q and a", "q a",
        "people also ask",
      ]
    ),
    (
      .takeaways,
      ["(the) (key) takeaways", "key points", "key messages", "main points", "at a glance"]
    ),
    (
      .bottomLine,
      ["(the) bottom line", "in short", "in summary", "summary", "conclusion", "final thoughts"]
    ),
    (.disclaimer, ["(medical|health) disclaimer", "important information", "important notice"]),
    (.sources, ["sources", "references", "sources and references", "citations"]),
    (.related, ["related guides|articles|topics", "see also", "you may also like", "read next"]),
  ]

  /// Headings of the part in which a guide speaks of itself.
  package static let aboutHeadings: [Phrase] = ["about this guide|page", "page information"]

  /// Headings whose words show what their part is for, whatever else they say.
  package static let roles: [Rule<Guide.Role>] = [
    (.types, ["... types|kinds|forms of ..."]),
    (
      .seekHelp,
      [
        "... when should|to|do ... concerned|worry|see|seek|call|get|doctor|gp|dentist|help ...",
        "... when should|to|do|does|is ... worried|contact|consult|nurse|emergency|serious ...",
        "... red flag|flags ...", "... warning signs ...",
        "... get help ...", "... get|seek (urgent) (medical) help|care|attention|advice ...",
        "... seek|see|call (a|your) doctor|gp ...",
      ]
    ),
    (
      .prevention,
      [
        "(how) (to) prevent|reduce|avoid ...", "preventing|reducing|avoiding|prevention ...",
        "how|can|what ... prevent|prevented|avoid|avoided ...",
      ]
    ),
    (
      .selfCare,
      [
        "how to ...", "... what you can do ...", "... what can you|i do ...", "what helps ...",
        "... things you can do ...", "... self-care ...", "... home remedies|treatment ...",
      ]
    ),
    (.normality, ["is|are this|it|these|the ... normal ...", "is|are ... normal ..."]),
    (
      .causes,
      [
        "why ...", "(what) causes ...", "... cause|causes of ...", "... causes",
        "what is|are ... causes",
      ]
    ),
    (.symptoms, ["... symptom|symptoms ...", "... signs of ..."]),
  ]
}

extension Guide.Role {
  /// What a part with this heading is for.
  package init(ofHeading heading: Words) {
    self =
      Guide.Role(ofSpecialHeading: heading) ?? Lexicon.first(of: Lexicon.roles, matching: heading)
      ?? .other
  }

  /// The part that the whole heading names; nil for a heading of the guide's own.
  package init?(ofSpecialHeading heading: Words) {
    guard let role = Lexicon.first(of: Lexicon.specialHeadings, matching: heading) else {
      return nil
    }
    self = role
  }
}
