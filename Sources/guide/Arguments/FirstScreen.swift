import GuideModel

/// What `guide` alone says: what it is, what to do in an emergency, what to type.
struct FirstScreen {
  /// The names of a large library would push the rest off the screen.
  private static let mostNames = 60

  /// The guides that there are.
  let names: [String]
  /// The columns of a line.
  let width: Int
  /// The rows of the terminal; nil where the screen goes elsewhere.
  let rows: Int?

  /// The screen.
  var text: String {
    let help = HelpText(width: width)
    var top = help.wrapped("guide shows what may be behind common symptoms and when to get help.")
    top += help.wrapped(StandingText.inAnEmergency)
    top += "\nTry:\n" + help.table(steps) + "\n"
    let end = help.wrapped("'guide help' has the rest.")
    guard !names.isEmpty else { return top + end }
    // The shell's prompt and the line over the names need a row each.
    let taken = (top + end).utf8.count { $0 == UInt8(ascii: "\n") } + 2
    return top + "The guides:\n" + columns(rows: rows.map { max(3, $0 - taken) }) + end
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

  /// The names, down one column and then down the next, in at most so many rows.
  private func columns(rows most: Int?) -> String {
    let widest = names.map { $0.count }.max() ?? 0
    let columns = max(1, width / (widest + 2))
    let all = (names.count + columns - 1) / columns
    let most = min(most ?? all, (FirstScreen.mostNames + columns - 1) / columns)
    let rows = all > most ? most - 1 : all
    var text = ""
    for row in 0..<rows {
      let places = stride(from: row, to: min(names.count, rows * columns), by: rows)
      var line = ""
      for place in places {
        let gap = place == row ? 2 : (place / rows) * (widest + 2) + 2 - line.count
        line += String(repeating: " ", count: gap) + names[place]
      }
      text += line + "\n"
    }
    return all > most ? text + "  and \(names.count - rows * columns) more: guide list\n" : text
  }
}
