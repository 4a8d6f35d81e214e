/// A Markdown file of every construct in every place, the same one for the same seed.
///
/// Each word and each address is written once, so that none can hide behind another.
struct RandomGuide {
  /// The file.
  private(set) var text = ""
  /// The words that a reader would see in it.
  private(set) var words: [String] = []
  /// The addresses of its links and images.
  private(set) var addresses: [String] = []
  /// The footnotes that its texts refer to.
  private var notes: [String] = []
  /// What parts the two halves of a link to a page of the same collection.
  private var bar = "|"
  private var numbers: RobustnessTests.Generator

  init(seed: UInt64) {
    numbers = RobustnessTests.Generator(state: seed &* 0x9E37_79B9_7F4A_7C15)
    if chance(3) { addFrontMatter() }
    if !chance(4) { add("# " + inlines()) }
    addBlocks(upTo: 4, depth: 0)
    for part in Part.allCases.shuffled(using: &numbers) { add(part) }
    for note in notes { add("\(note): \(inlines())") }
  }

  private mutating func addFrontMatter() {
    add(
      """
      ---
      title: \(word())
      summary: >
        \(word())
        \(word()) # \(word())
      tags: [\(word()), "\(word()), \(word())"]
      author: {name: \(word()), role: '\(word())'}
      symptoms:
        - \(word()) **\(word())**
        - \(word()): \(word())
          more: [\(word()), \(word())]
      relatedLinks:
        - heading: \(word())
          links:
          - {title: \(word()), url: \(address()), note: \(word())}
      faqs:
        - question: "\(word()) [\(word())](\(address()))?"
          answer: |
            \(word())

            \(word())
          rank: \(word())
      layout:
        wide: {left: \(word())}
      ---
      """)
  }

  private enum Part: CaseIterable {
    case prose, otherProse, help, otherHelp, types, questions, takeaways, otherTakeaways
    case bottomLine, disclaimer, otherDisclaimer, thirdDisclaimer, sources, otherSources
    case related, about, otherAbout
  }

  private mutating func add(_ block: String) { text += block + "\n\n" }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &numbers) == 0
  }

  private mutating func choose<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &numbers)]
  }

  // MARK: Parts

  private mutating func add(_ part: Part) {
    switch part {
    case .prose, .otherProse:
      addHeading(choose(["Why", "What helps:", "Outlook"]) + " " + inlines())
    case .help, .otherHelp: return addHelp()
    case .types: return addTypes()
    case .questions: return addQuestions()
    case .takeaways, .otherTakeaways: addHeading("Key takeaways")
    case .bottomLine: addHeading("Bottom line")
    case .disclaimer, .otherDisclaimer, .thirdDisclaimer: addHeading("Medical disclaimer")
    case .sources, .otherSources: addHeading("Sources")
    case .related: return addRelated()
    case .about, .otherAbout: return addAbout()
    }
    addBlocks(upTo: 4, depth: 0)
  }

  private mutating func addHeading(_ text: String, level: Int = 2) {
    add(String(repeating: "#", count: level) + " " + text)
  }

  private mutating func addHelp() {
    addHeading("When to get help " + inlines())
    addBlocks(upTo: 2, depth: 0)
    for level in ["Call 999 now if", "Get help today if", "See a doctor if", "Phone a friend"] {
      if chance(4) { continue }
      addHeading(level + " " + inlines(), level: 3)
      addBlocks(upTo: 3, depth: 0)
    }
  }

  private mutating func addTypes() {
    addHeading("Types of ache and how they affect " + inlines())
    addBlocks(upTo: 2, depth: 0)
    for _ in 0..<3 {
      add(
        "- **\(word())**: \(inlines()).\n  Effect: it can \(inlines()).\n\n"
          + block(1, indent: "  "))
      if chance(3) { addBlocks(upTo: 2, depth: 0) }
    }
  }

  private mutating func addQuestions() {
    addHeading("Common questions")
    if chance(2) { addBlocks(upTo: 2, depth: 0) }
    for _ in 0..<3 {
      if chance(2) {
        addHeading(inlines() + "?", level: 3)
      } else {
        add("**Q:** \(inlines())\n**A:** \(inlines())")
      }
      addBlocks(upTo: 3, depth: 0)
    }
  }

  private mutating func addRelated() {
    addHeading("Related guides")
    for _ in 0..<3 {
      add("- [\(word()) *\(word())*](\(address()).md): \(inlines())\n\n" + block(1, indent: "  "))
    }
    addBlocks(upTo: 2, depth: 0)
  }

  private mutating func addAbout() {
    addHeading("About this guide")
    for key in ["Also called", "For", "Region", "Written by", "Licence", "Tags", "Colour"] {
      add("- \(key): \(inlines())")
    }
    addBlocks(upTo: 3, depth: 0)
  }

  // MARK: Blocks

  private mutating func addBlocks(upTo count: Int, depth: Int) {
    for _ in 0..<Int.random(in: 1...count, using: &numbers) { add(block(depth, indent: "")) }
  }

  /// A block whose lines begin with an indent.
  private mutating func block(_ depth: Int, indent: String) -> String {
    let lines = blockLines(depth).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
  }

  private mutating func blockLines(_ depth: Int) -> String {
    switch Int.random(in: 0...(depth < 3 ? 12 : 8), using: &numbers) {
    case 0: return "```\n\(word()) \(word())\n```"
    case 1: return table()
    case 2: return html()
    case 3: return "![\(word())](\(address()).png)"
    case 4: return String(repeating: "#", count: choose([3, 4, 5, 6])) + " " + inlines()
    case 5: return "***"
    case 6: return "<!-- \(word()) -->"
    case 7, 8: return inlines() + "\n" + inlines()
    case 9: return depth == 0 && chance(2) ? container(depth) : quote(depth)
    default: return list(depth)
    }
  }

  private mutating func list(_ depth: Int) -> String {
    let mark = choose(["- ", "* ", "1. ", "7) "])
    let indent = String(repeating: " ", count: mark.count)
    let items = (0..<3).map { _ in
      chance(3)
        ? mark + inlines() + "\n\n" + block(depth + 1, indent: indent) + "\n" : mark + inlines()
    }
    return items.joined(separator: "\n")
  }

  private mutating func quote(_ depth: Int) -> String {
    let opening = chance(3) ? "> [!\(choose(["NOTE", "WARNING", "tip"]))]\n" : ""
    return opening + "> " + inlines() + "\n>\n" + block(depth + 1, indent: "> ")
  }

  private mutating func container(_ depth: Int) -> String {
    let name = word()
    let opening = choose([
      ":::note \(name)", "::: warning\n\n\(name)", "::danger::\n\n\(name)", ":::tip[\(name)]",
      "::\(name):: x",
    ])
    let ending = opening.hasPrefix(":::") ? ":::" : "::end::"
    let attributes = chance(2) ? "\n{: .\(word()) }" : ""
    return "\(opening)\n\n\(inlines())\n\n\(block(depth + 1, indent: ""))\n\n\(ending)\(attributes)"
  }

  private mutating func table() -> String {
    bar = "\\|"
    defer { bar = "|" }
    return row()
  }

  private mutating func row() -> String {
    "| \(inlines()) | \(word()) |\n| --- | :-: |\n| \(word()) | \(inlines()) |\n| | \(word()) |"
  }

  private mutating func html() -> String {
    choose(
      [
        {
          "<div>\n<p>\($0[0]) <b>\($0[1])</b></p>\n<ul><li>\($0[2])\n<ul><li>\($0[3])</li></ul></li></ul>\n</div>"
        },
        {
          "<table><tr><th>\($0[0])</th><td>\($0[1])</td></tr><tr><td>\($0[2])</td></tr></table>\($0[3])"
        },
        { "<h3>\($0[0])</h3>\n\($0[1])<br>\($0[2])\n<blockquote>\($0[3])</blockquote>" },
        { "<details><summary>\($0[0])</summary>\n\($0[1])\n</details><p>\($0[2])\n<p>\($0[3])" },
      ] as [([String]) -> String])([word(), word(), word(), word()])
  }

  // MARK: Inlines

  private mutating func inlines() -> String {
    (0..<Int.random(in: 1...3, using: &numbers)).map { _ in inline() }.joined(separator: " ")
  }

  private mutating func inline() -> String {
    switch Int.random(in: 0...18, using: &numbers) {
    case 0: "*\(word())*"
    case 1: "**\(word()) \(word())**"
    case 2: "~~\(word())~~"
    case 3: "`\(word())`"
    case 4: "[\(word()) **\(word())**](\(address()))"
    case 5: "![\(word())](\(address()).png)"
    case 6: "<\(address())>"
    case 7: "<b>\(word())</b><br>\(word())"
    case 8: "<sup>\(word())</sup>"
    case 9: "\(address()) \(word())"
    case 10: "==\(word()) *\(word())*=="
    case 11: "[[\(address())\(bar)\(word())]]"
    case 12: "\(word()) %%\(word())%% \(word())"
    case 13: "[\(word())](\(address())){target=\"_\(word())\"}"
    case 14: footnote()
    default: "\(word()) \(word())"
    }
  }

  /// A reference to a note that the end of the file has.
  private mutating func footnote() -> String {
    let mark = "[^\(word())]"
    notes.append(mark)
    return word() + mark
  }

  private mutating func word() -> String {
    words.append("w\(words.count)x")
    return words[words.count - 1]
  }

  private mutating func address() -> String {
    addresses.append("https://example.org/a\(addresses.count)x")
    return addresses[addresses.count - 1]
  }
}
