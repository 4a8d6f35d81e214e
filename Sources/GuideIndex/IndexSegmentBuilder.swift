import GuideWords

/// Collects the words of documents; `finish()` packs them into a segment.
///
/// Keep a segment to some thousand guides: until it is packed a posting takes twelve bytes.
public struct IndexSegmentBuilder: ~Copyable {
  private var words = WordTable()
  private var termOfWord: [UInt32] = []
  private var terms = WordTable()
  private var formOfTerm: [[UInt8]] = []

  /// The weighted frequency of each term in the guide at hand, and which terms have one.
  private var frequencies: [UInt32] = []
  private var touched: [UInt32] = []
  private var length = 0

  private var postings: [(term: UInt32, posting: Posting)] = []
  private var entries: [IndexEntry] = []

  /// An empty segment.
  public init() {}

  /// How many guides have been added.
  public var count: Int { entries.count }

  /// Adds a document, whose words have been counted.
  package mutating func add(_ entry: IndexEntry) {
    let number = UInt32(entries.count)
    for term in touched {
      postings.append((term, Posting(guide: number, frequency: frequencies[Int(term)])))
      frequencies[Int(term)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    var entry = entry
    entry.length = UInt16(clamping: length)
    length = 0
    entries.append(entry)
  }

  /// Counts the words of a text of the document that is added next, each so many times.
  package mutating func count(_ text: String, weight: UInt32) {
    let bytes = text.utf8.span
    var reader = WordReader()
    while reader.advance(in: bytes) {
      let term = Int(term(of: reader.word))
      if frequencies[term] == 0 { touched.append(UInt32(term)) }
      frequencies[term] += weight
      length += 1
    }
  }

  /// The number of a word's term; a word is stemmed when it comes for the first time.
  private mutating func term(of word: [UInt8]) -> UInt32 {
    let (number, isNew) = words.insert(word)
    guard isNew else { return termOfWord[number] }
    var stem = word
    EnglishStemmer.stem(&stem)
    let (term, isNewTerm) = terms.insert(stem)
    if isNewTerm {
      formOfTerm.append(word)
      frequencies.append(0)
    } else {
      formOfTerm[term] = IndexTerm.preferred(formOfTerm[term], word)
    }
    termOfWord.append(UInt32(term))
    return UInt32(term)
  }

  /// Packs what was added.
  public consuming func finish() -> IndexSegment {
    let byTerm = postingsByTerm()
    var lists: [UInt8] = []
    var packed: [UInt8] = []
    var encoder = IndexTermEncoder()
    for term in termsInOrder() {
      let list = byTerm.postings[byTerm.starts[term]..<byTerm.starts[term + 1]]
      let start = lists.count
      PostingList.encode(list, into: &lists) { _ in 0 }
      encoder.encode(
        IndexTerm(
          stem: Array(terms[term]), form: formOfTerm[term], count: list.count,
          postings: start..<lists.count),
        into: &packed)
    }
    return IndexSegment(entries: entries, terms: packed, postings: lists)
  }

  private borrowing func termsInOrder() -> [Int] {
    let stems = (0..<terms.count).map { Array(terms[$0]) }
    return stems.indices.sorted { stems[$0].lexicographicallyPrecedes(stems[$1]) }
  }

  /// The postings grouped by term, each group in the order of its guides: a counting sort.
  private borrowing func postingsByTerm() -> (postings: [Posting], starts: [Int]) {
    var starts = [Int](repeating: 0, count: terms.count + 1)
    for (term, _) in postings { starts[Int(term) + 1] += 1 }
    for term in 0..<terms.count { starts[term + 1] += starts[term] }
    var next = starts
    var grouped = [Posting](repeating: Posting(guide: 0, frequency: 0), count: postings.count)
    for (term, posting) in postings {
      grouped[next[Int(term)]] = posting
      next[Int(term)] += 1
    }
    return (grouped, starts)
  }
}
