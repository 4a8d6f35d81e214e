public import GuideModel
import GuideWords

/// The signs of the file as values: for whoever checks guides or the file itself.
public struct SignCatalogue: Sendable {
  /// How soon help is needed, as the file writes it.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// The notice for self-harm.
    case crisis
    /// The notice to call for help.
    case emergency
    /// No notice; to be seen the same day.
    case urgent
    /// No notice; to be seen.
    case routine

    /// The level of a help section that the sign belongs to.
    public var urgency: Urgency {
      switch self {
      case .crisis, .emergency: .emergency
      case .urgent: .urgent
      case .routine: .routine
      }
    }
  }

  /// How guides word a sign.
  public struct GuideWording: Sendable, Hashable {
    /// The words of their line.
    public let text: String
    /// The names of the guides that have it.
    public internal(set) var guides: [String] = []
  }

  /// A sign.
  public struct Sign: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// How soon help is needed; nil where the file gives no level that is known.
    public internal(set) var level: Level?
    /// What the file says of a clinician's check.
    public internal(set) var clinicalCheck: String?
    /// The addresses of pages that put it at this level.
    public internal(set) var sources: [String] = []
    /// How guides word it.
    public internal(set) var guideWordings: [GuideWording] = []
    /// How people tell it, as patterns.
    public internal(set) var patterns: [String] = []
  }

  /// The signs, in the order of the file.
  public private(set) var signs: [Sign] = []
  /// The classes of words, each as its line.
  public private(set) var wordClasses: [String] = []
  /// The patterns of what is not meant.
  public private(set) var notMeant: [String] = []
  /// The patterns of what is told of another time or body, and of what says that it is not.
  public private(set) var elsewhere: [String] = []
  /// Lines that say nothing the file may say, or say it where it belongs to nothing.
  public private(set) var unknownLines: [String] = []

  /// The signs of the file that is compiled in.
  public init() { self = SignFile.withBytes { SignCatalogue(of: $0) } }

  /// The signs of a file.
  package init(of bytes: borrowing Span<UInt8>) {
    var list: SignList?
    var lines = SignLines()
    while let (line, range) = lines.next(in: bytes) {
      take(line, bytes.string(range), list: &list)
    }
  }

  private mutating func take(_ line: SignLine, _ text: String, list: inout SignList?) {
    switch line {
    case .sign:
      signs.append(Sign(name: text))
      list = nil
    case .wordClass: wordClasses.append(text)
    case .list(let begun): list = begun
    case .row: takeRow(text, of: list)
    case .level: change { $0.level = Level(rawValue: text) }
    case .source: change { $0.sources.append(text) }
    case .guideWording: change { $0.guideWordings.append(GuideWording(text: text)) }
    case .guideNames: takeNames(text.split(separator: " ").map { String($0) })
    case .clinicalCheck: change { $0.clinicalCheck = text }
    case .unknown: unknownLines.append(text)
    }
  }

  private mutating func takeRow(_ text: String, of list: SignList?) {
    switch list {
    case .toldBy: change { $0.patterns.append(text) }
    case .notMeant: notMeant.append(text)
    case .anotherTime, .hereAndNow, .anotherBody, .somebody: elsewhere.append(text)
    case .misspelt, .noMistakes: break
    case nil: unknownLines.append(text)
    }
  }

  private mutating func takeNames(_ guides: [String]) {
    guard let last = signs.last?.guideWordings.indices.last else {
      return unknownLines.append("named by nothing")
    }
    change { $0.guideWordings[last].guides = guides }
  }

  private mutating func change(_ body: (inout Sign) -> Void) {
    guard !signs.isEmpty else { return unknownLines.append("before the first sign") }
    body(&signs[signs.count - 1])
  }

  /// The sign of a name.
  public func sign(named name: String) -> Sign? { signs.first { $0.name == name } }
}
