/// Words of a question that say nothing of its subject.
///
/// They are dropped from a query unless nothing else is left; the index holds them all. Words that
/// tell a meaning apart (no, not, without, before, after, more) stay in.
enum StopWords {
  /// Whether a folded word is one; "dont" is "don't".
  static func contains(_ word: [UInt8]) -> Bool { table.number(of: plain(word)) != nil }

  private static func plain(_ word: some Collection<UInt8>) -> [UInt8] {
    word.filter { $0 != UInt8(ascii: "'") }
  }

  private static let table: WordTable = {
    var table = WordTable()
    for word in WordList.words(of: all) { _ = table.insert(plain(word)) }
    return table
  }()

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
