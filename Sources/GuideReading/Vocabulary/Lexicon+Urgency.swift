package import GuideModel
import GuideWords

extension Lexicon {
  /// What a heading of the help section says of how soon.
  ///
  /// The order decides: "Ask for an urgent GP appointment" holds both "urgent" and "GP".
  package static let urgency: [Rule<Urgency>] = [
    (
      .emergency,
      [
        "... 999|911|112|000 ...", "... ambulance ...", "... emergency ...", "... a&e ...",
      ]
    ),
    (.routine, ["... non urgent ..."]),
    (
      .urgent,
      [
        "... today ...", "... same day ...", "... same-day ...", "... urgent ...",
        "... urgently ...", "... 111 ...", "... doctor|gp|nurse|help now ...",
        "... straight|right away ...", "... immediately ...",
      ]
    ),
    (
      .routine,
      [
        "... doctor|gp|nurse|dentist|midwife|optician ...", "... an appointment ...",
        "... non-urgent ...", "... health|healthcare professional|provider ...",
      ]
    ),
    (
      .selfCare,
      [
        "... look after yourself ...", "... at home ...", "... pharmacist|pharmacy ...",
        "... self-care ...", "... self care ...",
      ]
    ),
  ]
}

extension Urgency {
  /// How soon a level's heading says to get help.
  package init(ofHeading heading: String) {
    self = Lexicon.first(of: Lexicon.urgency, matching: Words(heading)) ?? .unspecified
  }
}
