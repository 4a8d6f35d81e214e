/// The word of `words` that was probably meant; nil where none is near.
///
/// Near is one slip in short words and two in longer ones, or the beginning of one word only.
func nearest(to typed: String, among words: [String]) -> String? {
  let begun = words.filter { $0.hasPrefix(typed) }
  if begun.count == 1, typed.utf8.count > 1 { return begun[0] }
  let limit = typed.utf8.count < 4 ? 1 : 2
  let distances = words.map { slips(from: Array(typed.utf8), to: Array($0.utf8)) }
  guard let least = distances.min(), least <= limit,
    let index = distances.firstIndex(of: least)
  else { return nil }
  return words[index]
}

/// How many slips lead from one word to another: a letter left out, added or changed, or two
/// neighbours swapped (Damerau's distance, restricted to one change a place).
private func slips(from typed: [UInt8], to word: [UInt8]) -> Int {
  // Words that differ more in length than any limit allows need no table.
  guard abs(typed.count - word.count) <= 2 else { return Int.max }
  var before: [Int] = []
  var above = Array(0...word.count)
  for i in typed.indices {
    var row = [i + 1]
    for j in word.indices {
      let change = above[j] + (typed[i] == word[j] ? 0 : 1)
      var least = min(change, above[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, typed[i] == word[j - 1], typed[i - 1] == word[j] {
        least = min(least, before[j - 1] + 1)
      }
      row.append(least)
    }
    (before, above) = (above, row)
  }
  return above[word.count]
}

extension Command {
  /// The command that was probably meant.
  init?(nearest word: String) {
    guard let name = nearest(to: word, among: Command.allCases.map({ $0.rawValue })) else {
      return nil
    }
    self.init(rawValue: name)
  }
}
