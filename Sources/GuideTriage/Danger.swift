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
    let found = SignFile.withBytes { bytes in
      Self.signs(in: readings, by: SignTable.compiledIn, of: bytes)
    }
    guard let found else { return nil }
    (kind, signs) = found
  }

  /// The danger that a text tells of by another file of signs, given as its bytes.
  package init?(in text: String, by table: SignTable, of bytes: borrowing Span<UInt8>) {
    let readings = TypedText(text).readings.map { PhraseText($0) }
    guard let found = Self.signs(in: readings, by: table, of: bytes) else { return nil }
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
    in readings: [PhraseText], by table: SignTable, of bytes: borrowing Span<UInt8>
  ) -> (Kind, [String])? {
    let triage = Triage(repairing: readings, by: table, of: bytes)
    var told = triage.signs(in: bytes)
    // Only where something alarms is looked for what is not meant.
    if !told.isEmpty, let calm = triage.withoutWhatIsNotMeant(in: bytes) {
      told = calm.signs(in: bytes)
    }
    let kind = told.contains { $0.kind == .crisis } ? Kind.crisis : .emergency
    let names = told.filter { $0.kind == kind }.map { $0.name }
    return names.isEmpty ? nil : (kind, names)
  }
}

extension Danger {
  /// Which of some patterns a text says, or what it is repaired to says; by their places.
  package static func places(ofSaid patterns: [String], in text: String) -> [Int] {
    SignFile.withBytes { bytes in
      let readings = TypedText(text).readings.map { PhraseText($0) }
      let triage = Triage(repairing: readings, by: SignTable.compiledIn, of: bytes)
      return patterns.indices.filter { triage.says(patterns[$0]) }
    }
  }
}

/// Some readings of one text, held against the file of signs.
private struct Triage {
  private struct Reading {
    let text: PhraseText
    let classes: WordClasses
  }

  private let readings: [Reading]
  private let table: SignTable

  private init(_ texts: [PhraseText], by table: SignTable, of bytes: borrowing Span<UInt8>) {
    self.table = table
    var readings: [Reading] = []
    for text in texts {
      var classes = WordClasses()
      for (line, range) in table.head {
        if case .wordClass = line { classes.add(range, of: bytes, in: text) }
      }
      readings.append(Reading(text: text, classes: classes))
    }
    self.readings = readings
  }

  /// The texts, and what those with misspelt words are repaired to.
  init(repairing texts: [PhraseText], by table: SignTable, of bytes: borrowing Span<UInt8>) {
    let repairs = MisspeltSigns(by: table, of: bytes, for: texts)
    self.init(texts + texts.compactMap { repairs.repaired($0) }, by: table, of: bytes)
  }

  /// Whether any reading says a pattern.
  func says(_ pattern: String) -> Bool {
    let row = pattern.utf8.span
    for reading in readings
    where reading.text.says(0..<row.count, of: row, reading.classes) { return true }
    return false
  }

  /// The signs that any reading tells, each once.
  func signs(in bytes: borrowing Span<UInt8>) -> [(name: String, kind: Danger.Kind)] {
    var told: [(name: String, kind: Danger.Kind)] = []
    var name = 0..<0
    var kind: Danger.Kind?
    var isOpen = false
    for (line, range) in table.signs {
      switch line {
      case .sign: (name, kind, isOpen) = (range, nil, false)
      case .level: kind = Danger.Kind(level: range, in: bytes)
      case .list(let list): isOpen = list == .toldBy && kind != nil
      case .row where isOpen:
        guard let kind, readings.contains(where: { $0.text.says(range, of: bytes, $0.classes) })
        else { continue }
        told.append((bytes.text(name), kind))
        isOpen = false
      case .row, .wordClass, .source, .guideWording, .guideNames, .clinicalCheck, .unknown: continue
      }
    }
    return told
  }

  /// The readings without the words that are meant otherwise; nil where there are none.
  func withoutWhatIsNotMeant(in bytes: borrowing Span<UInt8>) -> Triage? {
    var masked: [PhraseText] = []
    var isAny = false
    for reading in readings {
      let places = placesNotMeant(in: reading, by: bytes)
      isAny = isAny || !places.isEmpty
      masked.append(places.isEmpty ? reading.text : reading.text.masked(at: places))
    }
    return isAny ? Triage(masked, by: table, of: bytes) : nil
  }

  private func placesNotMeant(
    in reading: Reading, by bytes: borrowing Span<UInt8>
  ) -> Set<Int> {
    var places: Set<Int> = []
    var isOpen = false
    for (line, range) in table.head {
      if case .list(let list) = line { isOpen = list == .notMeant }
      if case .row = line, isOpen {
        places.formUnion(reading.text.places(saying: range, of: bytes, reading.classes))
      }
    }
    return places
  }
}

extension Danger.Kind {
  /// The kind of a level in the file; nil for a level that calls for no notice.
  fileprivate init?(level: Range<Int>, in bytes: borrowing Span<UInt8>) {
    if bytes.holds("emergency", at: level.lowerBound) {
      self = .emergency
    } else if bytes.holds("crisis", at: level.lowerBound) {
      self = .crisis
    } else {
      return nil
    }
  }
}
