/// What `guide help format` says: how a guide's file is written.
struct FormatPage {
  let help: HelpText

  /// The page.
  var text: String {
    var text = help.wrapped(
      "A guide is a Markdown file (CommonMark, with tables); its name, such as sore-knee.md, is the "
        + "guide's. Every part is found by its heading and may hold anything that Markdown has. "
        + "'guide new NAME' prints the frame.")
    text += "\nParts:\n" + help.table(FormatPage.parts)
    text += "\nWhen to get help:\n" + help.table(FormatPage.levels)
    text += "\n" + help.wrapped(FormatPage.levelNote)
    text += "\n" + help.wrapped(FormatPage.wordingNote)
    text += "\nOne item:\n" + help.table(FormatPage.items)
    text += "\n" + help.wrapped("About this guide, a key an item:") + help.table(FormatPage.keys)
    text += "\n" + help.wrapped("From the first word to the last check:")
    for (number, step) in FormatPage.steps.enumerated() {
      text += help.wrapped("\(number + 1). \(step)", indent: 2, hanging: 3)
    }
    return text
  }

  private static let parts = [
    ("# Title", "the symptom, in a reader's words; required"),
    ("(before the first ##)", "one or two paragraphs: the main message first; required"),
    ("## Why it happens", "prose, under any heading; as many such parts as are needed"),
    ("## When to get help", "the levels below; required"),
    ("## Types of X", "a list of types, where there are any"),
    ("## Common questions", "each question a ### heading with its answer under it"),
    ("## Key takeaways", "a list of three to six"),
    ("## Bottom line", "the closing words"),
    ("## Medical disclaimer", "required; a built-in one stands in until then"),
    ("## Sources", "a list of what the guide rests on"),
    ("## Related guides", "a list of links to other guides"),
    ("## About this guide", "a list of keys"),
  ]

  private static let levels = [
    ("### Call emergency services or go to an emergency department now if", "life may be at risk"),
    ("### Get medical help today if", "it cannot wait until tomorrow"),
    ("### See a doctor or nurse if", "it should be looked at"),
    ("### Look after yourself at home if", "nothing else is needed"),
  ]

  private static let levelNote =
    "The levels stand in this order, each a list of signs. The first is printed whole under the "
    + "title, so keep it to some eight lines and put the gravest sign first."

  private static let wordingNote =
    "A paragraph 'Also asked: why does it hurt?; is it normal?' below a heading, a question or "
    + "the title gives other wordings to find it by, which no reader sees."

  private static let items = [
    (
      "- **Wet cough**: brings up mucus.",
      "a type: its name in bold; 'Effect: ...' may stand in the line below"
    ),
    (
      "- [Title](https://example.org). Publisher. Licence. Read 2026-11-27.",
      "a source: the link, who made it, on what terms ('Facts only' where you copied no sentence), "
        + "when it was read"
    ),
    ("- [Sore throat](sore-throat.md): teaser", "a related guide: a link to its file"),
  ]

  private static let keys = [
    ("Also called", "other names to find it by, with commas"),
    ("For, Region", "for whom and where its advice holds"),
    ("Written by, Reviewed by", "who"),
    ("Published, Updated", "YYYY-MM-DD"),
    ("Last checked, Next check due", "YYYY-MM-DD"),
    ("Checked by a clinician", "no, or the name and role"),
    ("Licence, Tags", "on what terms; plain words to find it by"),
  ]

  private static let steps = [
    "guide new sore-knee > sore-knee.md",
    "Fill the blanks, or delete parts that the guide does not need.",
    "guide check sore-knee.md, until it says nothing; guide check --explain CODE says more.",
    "guide show ./sore-knee.md",
    "mkdir -p ~/.local/share/guide and move the file there, where 'guide show sore-knee' finds it.",
  ]
}
