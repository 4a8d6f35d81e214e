/// Words of a question that say nothing of its subject.
///
/// They are dropped from a query unless nothing else is left; the index holds them all. Words that
/// tell a meaning apart (no, not, without, before, after, more) stay in.
package enum StopWords {
  /// Whether a folded word is one; "dont" is "don't".
  package static func contains(_ word: [UInt8]) -> Bool {
    let plain = word.contains(apostrophe) ? word.filter { $0 != apostrophe } : word
    guard let first = plain.first, first &- 0x61 < 26 else { return false }
    let text = all.utf8.span
    let letter = Int(first - 0x61)
    for start in table.starts[table.bounds[letter]..<table.bounds[letter + 1]]
    where stands(plain, at: Int(start), in: text) { return true }
    return false
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func stands(_ word: [UInt8], at start: Int, in text: borrowing Span<UInt8>) -> Bool
  {
    var matched = 0
    var place = start
    while place < text.count, text[place] > UInt8(ascii: " ") {
      if text[place] != apostrophe {
        guard matched < word.count, word[matched] == text[place] else { return false }
        matched += 1
      }
      place += 1
    }
    return matched == word.count
  }

  /// Where the words stand in the text, those of one first letter together, and between which of
  /// them each letter's lie.
  ///
  /// The first query waits for it: a table of hashes takes twenty times as long to make.
  private static let table: (starts: [UInt16], bounds: [Int]) = {
    let text = all.utf8.span
    var counts = [Int](repeating: 0, count: 27)
    forEachWord(in: text) { letter, _ in counts[letter + 1] += 1 }
    for letter in 1..<27 { counts[letter] += counts[letter - 1] }
    var next = counts
    var starts = [UInt16](repeating: 0, count: counts[26])
    forEachWord(in: text) { letter, start in
      starts[next[letter]] = UInt16(start)
      next[letter] += 1
    }
    return (starts, counts)
  }()

  /// Hands over where each word begins, with the number of its first letter.
  private static func forEachWord(
    in text: borrowing Span<UInt8>, _ take: (_ letter: Int, _ start: Int) -> Void
  ) {
    var isBetween = true
    for place in 0..<text.count {
      let byte = text[place]
      if isBetween, byte &- 0x61 < 26 { take(Int(byte - 0x61), place) }
      isBetween = byte <= UInt8(ascii: " ")
    }
  }

  /// The words, one kind a paragraph.
  private static let all = """
    a an the this that these those some any each every both either neither such other another all
    am is are was were be been being isn't aren't wasn't weren't
    do does did done doing don't doesn't didn't
    have has had having haven't hasn't hadn't
    can could will would shall should may might must can't cannot couldn't won't wouldn't
    shouldn't mustn't
    i me my mine myself you your yours yourself he him his himself she her hers herself it its
    itself we us our ours ourselves they them their theirs themselves one ones
    i'm i've i'd i'll you're you've you'd you'll he's she's it's we're we've they're they've
    im ive id u ur
    what what's whats which who who's whom whose when where where's why how how's
    and or but if then than so because as while though although
    of in on at by for from to with about into onto upon over under between among through during
    against up down out off
    there here there's here's just very far too also only even still again already yet now
    much many most lot lots
    get gets getting got gotten go goes going gone went come comes came
    know knows known knew tell told say says said think thought find found want wants wanted
    need needs needed like likes wish wonder wondering ask asking asked question questions
    please pls plz plzz kindly thanks thank thankyou thx hello hi hey dear sir madam regards best
    sincerely greetings appreciate appreciated help helps advice advise suggest suggestion
    suggestions information info explain describe give gives me let
    anything something someone anyone anybody somebody everything nothing
    possible really actually basically etc eg ie ok okay
    name there's that's let's
    """
}
