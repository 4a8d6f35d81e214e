import GuideWords

/// What `alarm-words.txt` finds in a question: words that alarm, and whether it asks for help itself.
struct AlarmWords {
  /// Words that alarm for one cause.
  struct Alarm {
    /// The stems of those that the question says.
    let said: [[UInt8]]
    /// The stems of all of them.
    let alike: [[UInt8]]
  }

  /// Whether it asks when help is needed, or says that something no longer works.
  private(set) var asksForHelp = false
  /// What of the question alarms.
  private(set) var alarms: [Alarm] = []
  /// The stems of every word of the file that alarms.
  private(set) var all: Set<[UInt8]> = []

  init(in question: PhraseText) {
    var (asksForHelp, alarms, all) = (false, [Alarm](), Set<[UInt8]>())
    VocabularyFile.alarmWords.withBytes { bytes in
      VocabularyLines.forEach(in: bytes) { line in
        let columns = VocabularyLines.pieces(of: bytes, line, between: "\t")
        guard columns.count > 1 else { return }
        guard VocabularyLines.text(bytes, columns[0]) == "ALIKE" else {
          asksForHelp = asksForHelp || question.says(columns[1], of: bytes, WordClasses())
          return
        }
        let alike = Self.stems(of: VocabularyLines.text(bytes, columns[1]))
        all.formUnion(alike)
        let places = question.places(saying: columns[1], of: bytes, WordClasses())
        guard !places.isEmpty else { return }
        alarms.append(
          Alarm(said: places.sorted().map { question.words[$0].stem }, alike: alike))
      }
    }
    self.asksForHelp = asksForHelp
    self.alarms = alarms
    self.all = all
  }

  /// The stems of the words that a pattern of one place names.
  private static func stems(of pattern: String) -> [[UInt8]] {
    WordList.stems(of: String(pattern.prefix { $0 != " " }))
  }
}
