/// A guide of which a check has nothing to say; tests spoil one part of it.
struct SoundGuide {
  var head = "# Dry eyes\n\nEyes can feel dry after a long day."
  var why = "## Why it happens\n\nScreens make you blink less."
  var help = """
    ## When to get help

    ### Call emergency services now if

    - you cannot see

    ### See a doctor or nurse if

    - it lasts a week
    """
  var types = """
    ## Types of dry eye and how they affect sight

    - **Evaporative**: tears dry too fast.
      Effect: Sight can blur.
    """
  var questions = "## Common questions\n\n### Do drops help?\n\nThey may."
  var takeaways = "## Key takeaways\n\n- Blink.\n- Rest.\n- Drink."
  var disclaimer = "## Medical disclaimer\n\nThese are general words."
  var sources = """
    ## Sources

    - [Eyes](https://example.org/eyes). Somebody. Public domain. Read 2026-01-02 in a copy.
    """
  var related = "## Related guides\n\n- [Sore throat](sore-throat.md): another."
  var about = """
    ## About this guide

    - Also called: tired eyes
    - For: adults
    - Written by: Somebody
    - Published: 2026-01-02
    - Last checked: 2026-02-03
    - Next check due: 2029-02-03
    - Checked by a clinician: no
    """

  /// The file.
  var text: String {
    [head, why, help, types, questions, takeaways, disclaimer, sources, related, about]
      .filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The guide with one part spoilt.
  static func with(_ part: WritableKeyPath<SoundGuide, String>, _ text: String) -> String {
    var guide = SoundGuide()
    guide[keyPath: part] = text
    return guide.text
  }
}
