extension Lexicon {
  /// Characters that begin an item by themselves.
  package static let bullets: Set<Character> = Set("•‣◦▪●·○■□∙⁃➤►✓✔")

  /// Characters that begin an item before a blank; without one they are text.
  package static let dashBullets: Set<Character> = ["-", "*", "+", "–", "—"]
}
