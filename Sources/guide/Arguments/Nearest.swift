import GuideWords

/// The word of `words` that was probably meant; nil where none is near.
///
/// Near is one slip in short words and two in longer ones, or the beginning of one word only.
func nearest(to typed: String, among words: [String]) -> String? {
  let begun = words.filter { $0.hasPrefix(typed) }
  if begun.count == 1, typed.utf8.count > 1 { return begun[0] }
  let limit = typed.utf8.count < 4 ? 1 : 2
  let distances = words.map { EditDistance.between(typed, $0, limit: limit) ?? Int.max }
  guard let least = distances.min(), least <= limit,
    let index = distances.firstIndex(of: least)
  else { return nil }
  return words[index]
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
