import GuideModel

/// The frame of a new guide: every part that readers need, with the blanks for `check` to name.
struct GuideFrame {
  private let title: String

  init(_ request: NewRequest) { title = request.title }

  /// The file.
  var text: String { "# \(title)\n" + GuideFrame.parts }

  /// What follows the title.
  private static let parts = """

    ## Why it happens

    ## When to get help

    ### Call emergency services or go to an emergency department now if

    ### Get medical help today if

    ### See a doctor or nurse if

    ### Look after yourself at home if

    ## What you can do

    ## Common questions

    ### How long does it last?

    ## Key takeaways

    ## Bottom line

    ## Medical disclaimer

    \(StandingText.builtInDisclaimer)

    ## Sources

    ## Related guides

    ## About this guide

    - Also called:
    - For:
    - Written by:
    - Published:
    - Last checked:
    - Next check due:
    - Checked by a clinician: no

    """
}
