import GuideModel
import GuideWords

/// What words tell of danger, whatever was asked with them: the first step of every answer.
public struct Danger: Sendable {
  /// The danger that words can tell of.
  public enum Kind: Sendable, Hashable {
    /// Self-harm.
    case crisis
    /// An emergency, by the names of its signs.
    case emergency(signs: [String])
  }

  /// The danger.
  public let kind: Kind

  /// The danger that a text tells of; nil where it tells of none.
  ///
  /// Negation is not read: a notice too often is the price.
  public init?(in text: String) {
    let texts = TypedText(text).readings.map { PhraseText($0) }
    self.init(in: texts + texts.compactMap { MisspeltSigns.repaired($0) })
  }

  /// The danger that any of some readings of a text tells of.
  init?(in texts: [PhraseText]) {
    if texts.contains(where: { $0.says(anyOf: EmergencySigns.crisis) }) {
      kind = .crisis
      return
    }
    let signs = EmergencySigns.emergencies.filter { sign in
      texts.contains { $0.says(anyOf: sign.patterns) }
    }
    if signs.isEmpty { return nil }
    kind = .emergency(signs: signs.map { $0.name })
  }

  /// What is said of it, before everything else.
  public var notice: String {
    switch kind {
    case .crisis: StandingText.crisisNotice
    case .emergency: StandingText.emergencyNotice
    }
  }
}
