import GuideModel

/// What `guide` alone says: what it is, what to do in an emergency, what to type.
struct FirstScreen {
  /// The names of a large library would push the rest off the screen.
  private static let mostNames = 60

  /// The guides that there are.
  let names: [String]
  /// The columns of a line.
  let width: Int

  /// The screen.
  var text: String {
    let help = HelpText(width: width)
    var text = help.wrapped("guide shows what may be behind common symptoms and when to get help.")
    text += "\n" + help.wrapped(StandingText.inAnEmergency)
    text += "\nTry:\n" + help.table(steps) + "\n"
    if !names.isEmpty { text += "The guides:\n" + columns + "\n" }
    return text + help.wrapped("'guide help' has the rest.")
  }

  /// Commands that work with the guides that there are.
  private var steps: [(String, String)] {
    if names.contains("sore-throat") { return HelpText.firstSteps }
    guard let name = names.first else { return [("guide list", "the names of the guides")] }
    return [
      ("guide list", "the names of the guides"), ("guide show \(name)", "a guide"),
      ("guide show \(name) --toc", "its contents"),
    ]
  }

  /// The names, down one column and then down the next.
  private var columns: String {
    let shown = Array(names.prefix(FirstScreen.mostNames))
    let widest = shown.map { $0.count }.max() ?? 0
    let count = max(1, (width - 2 + 2) / (widest + 2))
    let rows = (shown.count + count - 1) / count
    var text = ""
    for row in 0..<rows {
      let names = stride(from: row, to: shown.count, by: rows).map { shown[$0] }
      var line = " "
      for (column, name) in names.enumerated() {
        let isLast = column == names.count - 1
        line += " " + name + (isLast ? "" : String(repeating: " ", count: widest - name.count + 1))
      }
      text += line + "\n"
    }
    let rest = names.count - shown.count
    return rest > 0 ? text + "  and \(rest) more: guide list\n" : text
  }
}
