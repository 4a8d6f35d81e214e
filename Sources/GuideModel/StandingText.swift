/// The program's own texts: the same words everywhere, whatever guide is shown.
///
/// No clinician has checked them. A change of one is a change of what every reader is told.
public enum StandingText {
  /// The line that stands directly under every title.
  public static let shortDisclaimer =
    "General information only. It does not replace advice from a health professional."

  /// The disclaimer of a guide that has none of its own.
  public static let builtInDisclaimer =
    "This guide gives general information. It does not replace advice, diagnosis or treatment "
    + "from a health professional. If you think it is an emergency, call your emergency number now."

  /// What a reader should know before anything else.
  public static let inAnEmergency =
    "In an emergency, call your emergency number now "
    + "(for example 112 in the EU, 999 in the UK, 911 in the US)."

  /// What leads every answer to words that may mean an emergency.
  public static let emergencyNotice =
    "This may be an emergency. Call your emergency number now "
    + "(for example 112 in the EU, 999 in the UK, 911 in the US)."

  /// The whole answer to words of self-harm.
  public static let crisisNotice =
    "If you might harm yourself, you are not alone and help is there now. "
    + "Call your emergency number (for example 112 in the EU, 999 in the UK, 911 in the US) "
    + "or a crisis line where you live, or go to the nearest emergency department. "
    + "If you can, stay with someone."

  /// What is said where no guide answers a question.
  public static let noAnswer =
    "Nothing in these guides answers that. Ask a doctor or a pharmacist."

  /// What is said to a question that names no subject.
  public static let unclear =
    "Which symptom is that about? Say it in the question, or name a guide."

  /// What follows every quotation.
  public static let quotation =
    "These are the guide's own words, found by matching yours. This is general information, "
    + "not a diagnosis. If it feels like an emergency, call your local emergency number now."

  /// The heading over questions that a page gives without one.
  public static let questionsHeading = "Common questions"
}
