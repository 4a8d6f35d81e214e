import GuideModel
package import GuideWords

/// What words tell of danger, whatever was asked with them: the first step of every answer.
public struct Danger: Sendable, Hashable {
  /// The danger that words can tell of.
  public enum Kind: Sendable, Hashable {
    /// Self-harm.
    case crisis
    /// An emergency.
    case emergency
  }

  /// The danger.
  public let kind: Kind
  /// The names of the signs that tell it, in the order of the file of signs; never none.
  public let signs: [String]

  /// The danger that a text tells of; nil where it tells of none.
  ///
  /// Negation is not read: a notice too often is the price.
  public init?(in text: String) {
    self.init(in: TypedText(text).readings.map { PhraseText($0) })
  }

  /// The danger that any of some readings of a text tells of.
  package init?(in readings: [PhraseText]) {
    let found = SignFile.withPacked { Self.signs(in: readings, by: $0) }
    guard let found else { return nil }
    (kind, signs) = found
  }

  /// The danger that a text tells of by another file of signs, given as it is packed.
  package init?(in text: String, by packed: borrowing Span<UInt8>) {
    let readings = TypedText(text).readings.map { PhraseText($0) }
    guard let found = Self.signs(in: readings, by: packed) else { return nil }
    (kind, signs) = found
  }

  /// What is said of it, before everything else.
  public var notice: String {
    switch kind {
    case .crisis: StandingText.crisisNotice
    case .emergency: StandingText.emergencyNotice
    }
  }

  private static func signs(
    in readings: [PhraseText], by packed: borrowing Span<UInt8>
  ) -> (Kind, [String])? {
    let triage = Triage(repairing: readings, by: packed)
    var told = triage.signs(in: packed)
    // Only where something alarms is looked for what is not meant.
    if !told.isEmpty, let calm = triage.withoutWhatIsNotMeant(in: packed) {
      told = calm.signs(in: packed)
    }
    // Of self-harm the past is a sign too.
    if !told.isEmpty, !told.contains(where: { $0.kind == .crisis }),
      let calm = (triage.withoutWhatIsNotMeant(in: packed) ?? triage)
        .withoutWhatIsElsewhere(in: packed)
    {
      told = calm.signs(in: packed)
    }
    let kind = told.contains { $0.kind == .crisis } ? Kind.crisis : .emergency
    let names = told.filter { $0.kind == kind }.map { $0.name }
    return names.isEmpty ? nil : (kind, names)
  }
}

extension Danger {
  /// Which of some patterns a text says, or what it is repaired to says; by their places.
  package static func places(ofSaid patterns: [String], in text: String) -> [Int] {
    SignFile.withPacked { packed in
      let readings = TypedText(text).readings.map { PhraseText($0) }
      let triage = Triage(repairing: readings, by: packed, forAnyPattern: true)
      return patterns.indices.filter { triage.says(patterns[$0]) }
    }
  }
}

/// Some readings of one text, held against the file of signs.
private struct Triage {
  struct Reading {
    let text: PhraseText
    /// The rows that it may say.
    let rows: [Int]
    let classes: WordClasses
  }

  private let readings: [Reading]
  private let table: SignTable

  private init(
    _ texts: [PhraseText], by table: SignTable, of packed: borrowing Span<UInt8>,
    forAnyPattern: Bool = false
  ) {
    self.table = table
    var readings: [Reading] = []
    for text in texts {
      let rows = table.rowsToTry(for: text, in: packed)
      var classes = WordClasses()
      let lines =
        forAnyPattern
        ? table.lines(.wordClass, in: packed) : table.classes(namedBy: rows, in: packed)
      for line in lines { classes.add(line, of: packed, in: text) }
      readings.append(Reading(text: text, rows: rows, classes: classes))
    }
    self.readings = readings
  }

  /// The texts, and what those with misspelt words are repaired to.
  init(
    repairing texts: [PhraseText], by packed: borrowing Span<UInt8>, forAnyPattern: Bool = false
  ) {
    let table = SignTable(of: packed)
    let repairs = MisspeltSigns(by: table, of: packed, for: texts)
    self.init(
      texts + texts.compactMap { repairs.repaired($0) }, by: table, of: packed,
      forAnyPattern: forAnyPattern)
  }

  /// Whether any reading says a pattern.
  func says(_ pattern: String) -> Bool {
    let row = pattern.utf8.span
    for reading in readings
    where reading.text.says(0..<row.count, of: row, reading.classes) { return true }
    return false
  }

  /// The signs that any reading tells, each once, in the order of the file.
  func signs(in packed: borrowing Span<UInt8>) -> [(name: String, kind: Danger.Kind)] {
    var isTold = [Bool](repeating: false, count: table.signs.count)
    for reading in readings {
      for row in reading.rows {
        let sign = packed.mark(at: table.rows.entry(row))
        guard isTold.indices.contains(sign), !isTold[sign] else { continue }
        let pattern = packed.text(at: table.rows.entry(row))
        isTold[sign] = reading.text.says(pattern, of: packed, reading.classes)
      }
    }
    var told: [(name: String, kind: Danger.Kind)] = []
    for sign in isTold.indices where isTold[sign] {
      let (name, level) = table.sign(sign, in: packed)
      if let kind = level?.kind { told.append((name, kind)) }
    }
    return told
  }

  /// The readings without the words that are meant otherwise; nil where there are none.
  func withoutWhatIsNotMeant(in packed: borrowing Span<UInt8>) -> Triage? {
    masked(in: packed) { $0.places(of: SignTable.notMeant, table, in: packed) }
  }

  /// The readings without what is told of another time, or of a body that is no person's; nil where
  /// there is nothing of the kind.
  func withoutWhatIsElsewhere(in packed: borrowing Span<UInt8>) -> Triage? {
    masked(in: packed) { reading in
      var places: Set<Int> = []
      if reading.places(of: SignTable.hereAndNow, table, in: packed).isEmpty {
        for row in reading.rows(of: SignTable.anotherTime, table, in: packed) {
          let said = reading.places(ofRow: row, table, in: packed)
          if let first = said.min(), let last = said.max() { places.formUnion(first...last) }
        }
      }
      let bodies = reading.places(of: SignTable.anotherBody, table, in: packed)
      let persons = reading.places(of: SignTable.somebody, table, in: packed)
      if !bodies.isEmpty, persons.isSubset(of: bodies) {
        places.formUnion(reading.text.words.indices)
      }
      return places
    }
  }

  /// The readings without the words in some places; nil where there are none.
  private func masked(
    in packed: borrowing Span<UInt8>, _ places: (Reading) -> Set<Int>
  ) -> Triage? {
    let all = readings.map(places)
    guard all.contains(where: { !$0.isEmpty }) else { return nil }
    let texts = zip(readings, all).map { $1.isEmpty ? $0.text : $0.text.masked(at: $1) }
    return Triage(texts, by: table, of: packed)
  }
}

extension Triage.Reading {
  /// The rows of a kind that the text may say.
  func rows(of kind: Int, _ table: SignTable, in packed: borrowing Span<UInt8>) -> [Int] {
    rows.filter { packed.mark(at: table.rows.entry($0)) == kind }
  }

  /// Where the text says a row.
  func places(
    ofRow row: Int, _ table: SignTable, in packed: borrowing Span<UInt8>
  ) -> Set<Int> {
    text.places(saying: packed.text(at: table.rows.entry(row)), of: packed, classes)
  }

  /// Where the text says any row of a kind.
  func places(of kind: Int, _ table: SignTable, in packed: borrowing Span<UInt8>) -> Set<Int> {
    rows(of: kind, table, in: packed).reduce(into: []) {
      $0.formUnion(places(ofRow: $1, table, in: packed))
    }
  }
}

extension SignCatalogue.Level {
  /// The danger that words of a sign of this level tell of; nil where they call for no notice.
  var kind: Danger.Kind? {
    switch self {
    case .crisis: .crisis
    case .emergency: .emergency
    case .urgent, .routine: nil
    }
  }
}
