/// Guides of the tests' own, small and complete.
enum Sample {
  /// A well-formed guide.
  static func guide(
    _ title: String, alsoCalled: String? = nil, tags: String? = nil,
    question: String = "Does it pass?"
  ) -> String {
    """
    # \(title)

    It comes and goes.

    ## Why it comes

    Nobody knows.

    ## When to get help

    ### Call emergency services now if

    - you cannot breathe

    ### See a doctor or nurse if

    - it lasts for a week

    ## Common questions

    ### \(question)

    It does, after a day or two of rest.

    ## Medical disclaimer

    These are words of this guide's own.

    ## About this guide

    \(alsoCalled.map { "- Also called: \($0)\n" } ?? "")- For: adults
    - Written by: A. Author
    - Published: 2026-01-02
    - Last checked: 2026-03-04
    \(tags.map { "- Tags: \($0)\n" } ?? "")- Checked by a clinician: no

    """
  }

  /// A page as people copy it from the web.
  static let page = """
    Itchy Elbow? Here’s Why

    Dr. Ada Example
    April 11, 2025

    An itchy elbow is common.

    What Causes an Itchy Elbow?

    Dry air is the usual cause.

    FAQs

    Q: Is it serious?
    A: Hardly ever.

    """
}

extension TemporaryFolder {
  /// A folder with three guides.
  static func ofGuides() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      Sample.guide("Itchy elbow", alsoCalled: "elbow itch, itching arm", tags: "skin"),
      to: "itchy-elbow.md")
    try folder.write(
      Sample.guide("Sneezing", alsoCalled: "itching arm", question: "Can I go out?"),
      to: "sneezing.md")
    try folder.write(Sample.guide("Yawning"), to: "yawning.markdown")
    return folder
  }
}
