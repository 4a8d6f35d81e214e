import GuideModel

/// Tells a disclaimer by what it says, on pages that give it no heading of its own.
enum DisclaimerCues {
  /// Whether a section's paragraphs hold all three cues.
  ///
  /// They are: information only; does not replace, diagnose or treat; someone who does. A help section is never taken for one.
  static func areAll(in section: Guide.Section) -> Bool {
    guard section.role != .seekHelp else { return false }
    var words: [Words] = []
    for block in section.blocks {
      guard case .paragraph(let text) = block else { return false }
      words.append(Words(text.text))
    }
    return Lexicon.disclaimerCues.allSatisfy { cue in words.contains { cue.contains($0) } }
  }
}

extension Lexicon {
  /// What a disclaimer says, one list of patterns a cue.
  static let disclaimerCues: [[Phrase]] = [
    [
      "... information only ...", "... informational|educational|information purposes ...",
      "... only ... information ...", "... information ... only ...", "... general information ...",
    ],
    [
      """
      ... not|isn't|doesn't|don't|cannot|can't|never|no|shouldn't|aren't ... diagnose|diagnosis\
      |diagnosing|replace|replaces|replacement|substitute|treat|treating|treatment ...
      """
    ],
    [
      """
      ... doctor|doctors|doctor's|nurse|nurses|professional|professionals|physician|gp|pharmacist\
      |clinician|provider|providers ...
      """
    ],
  ]
}
