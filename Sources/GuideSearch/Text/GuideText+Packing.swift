import GuideIndex
import GuideModel

/// The form in which an index keeps a guide's text: how it comes out of the file, so that a hit is
/// shown without reading the guide anew, and the index stays small.
extension GuideText {
  /// The text as a map of its file's bytes, with their checksum.
  func packed(from source: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(fixed: Checksum.of(source.span))
    bytes.append(variable: redFlagLines.count)
    for line in redFlagLines { bytes.append(variable: line) }
    var map = SourceMapEncoder(source, appendingTo: bytes)
    map.append(count: aliases.count)
    for alias in aliases { map.append(alias) }
    map.append(count: parts.count)
    for part in parts { part.pack(into: &map) }
    return map.bytes
  }

  /// For so many parts room is made at once: a damaged count must not ask for more.
  private static let likelyParts = 32

  /// Reads a text; nil where the source is not the one that it was packed from.
  init?(unpacking packed: [UInt8], of guide: IndexedGuide, in source: [UInt8]) throws(IndexError) {
    var decoder = ByteDecoder(packed)
    guard try decoder.fixed(UInt64.self) == Checksum.of(source.span) else { return nil }
    var redFlagLines: [Int] = []
    for _ in 0..<(try decoder.variable()) { redFlagLines.append(try decoder.variable()) }
    var map = SourceMapDecoder(decoder, of: source)
    var aliases: [String] = []
    for _ in 0..<(try map.count()) { aliases.append(try map.text()) }
    let count = try map.count()
    var parts: [Part] = []
    parts.reserveCapacity(min(count, Self.likelyParts))
    for _ in 0..<count { parts.append(try Part(unpacking: &map)) }
    // The lead is always there.
    if parts.isEmpty { throw .damaged }
    self.init(
      name: guide.name, title: guide.title, aliases: aliases, parts: parts,
      redFlagLines: redFlagLines)
  }
}

extension GuideText.Part {
  fileprivate func pack(into map: inout SourceMapEncoder) {
    map.append(count: number.map { $0 + 1 } ?? 0)
    map.append(line: line)
    map.append(heading)
    map.append(code: role.code)
    map.append(count: passages.count)
    var subheading: String?
    for passage in passages {
      passage.pack(into: &map, below: subheading)
      subheading = passage.heading
    }
  }

  /// For so many passages room is made at once.
  private static let likelyPassages = 64

  fileprivate init(unpacking map: inout SourceMapDecoder) throws(IndexError) {
    let number = try map.number()
    let line = try map.line()
    let heading = try map.text()
    guard let role = Guide.Role(code: try map.code()) else { throw .damaged }
    let count = try map.count()
    var passages: [GuideText.Passage] = []
    passages.reserveCapacity(min(count, Self.likelyPassages))
    for _ in 0..<count {
      passages.append(try .init(unpacking: &map, below: passages.last?.heading))
    }
    self.init(
      number: number == 0 ? nil : number - 1, line: line, heading: heading, role: role,
      passages: passages)
  }
}

extension GuideText.Passage {
  /// What is said of a passage's heading.
  private enum HeadingCode {
    static let none: UInt8 = 0
    static let own: UInt8 = 1
    static let sameAsBefore: UInt8 = 2
  }

  fileprivate func pack(into map: inout SourceMapEncoder, below previous: String?) {
    map.append(line: line)
    map.append(code: kind.code)
    if case .step(let number) = kind { map.append(count: number) }
    if let heading {
      map.append(code: heading == previous ? HeadingCode.sameAsBefore : HeadingCode.own)
      if heading != previous { map.append(heading) }
    } else {
      map.append(code: HeadingCode.none)
    }
    map.append(text)
  }

  fileprivate init(
    unpacking map: inout SourceMapDecoder, below previous: String?
  ) throws(IndexError) {
    let line = try map.line()
    guard var kind = Kind(code: try map.code()) else { throw .damaged }
    if case .step = kind { kind = .step(try map.number()) }
    let heading: String? =
      switch try map.code() {
      case HeadingCode.none: nil
      case HeadingCode.own: try map.text()
      case HeadingCode.sameAsBefore: previous
      default: throw .damaged
      }
    self.init(line: line, kind: kind, heading: heading, utf8: try map.utf8())
  }
}

// The codes stand in files: they never change, and new cases get new ones.

extension Guide.Role {
  fileprivate var code: UInt8 {
    switch self {
    case .causes: 0
    case .normality: 1
    case .symptoms: 2
    case .seekHelp: 3
    case .selfCare: 4
    case .prevention: 5
    case .types: 6
    case .faqs: 7
    case .takeaways: 8
    case .bottomLine: 9
    case .disclaimer: 10
    case .sources: 11
    case .related: 12
    case .other: 13
    }
  }

  fileprivate init?(code: UInt8) {
    switch code {
    case 0: self = .causes
    case 1: self = .normality
    case 2: self = .symptoms
    case 3: self = .seekHelp
    case 4: self = .selfCare
    case 5: self = .prevention
    case 6: self = .types
    case 7: self = .faqs
    case 8: self = .takeaways
    case 9: self = .bottomLine
    case 10: self = .disclaimer
    case 11: self = .sources
    case 12: self = .related
    case 13: self = .other
    default: return nil
    }
  }
}

extension GuideText.Passage.Kind {
  fileprivate var code: UInt8 {
    switch self {
    case .paragraph: 0
    case .item: 1
    case .answer: 2
    case .type: 3
    case .sign(.emergency): 4
    case .sign(.urgent): 5
    case .sign(.routine): 6
    case .sign(.selfCare): 7
    case .sign(.unspecified): 8
    case .step: 9
    case .wording: 10
    }
  }

  fileprivate init?(code: UInt8) {
    switch code {
    case 0: self = .paragraph
    case 1: self = .item
    case 2: self = .answer
    case 3: self = .type
    case 4: self = .sign(.emergency)
    case 5: self = .sign(.urgent)
    case 6: self = .sign(.routine)
    case 7: self = .sign(.selfCare)
    case 8: self = .sign(.unspecified)
    case 9: self = .step(0)
    case 10: self = .wording
    default: return nil
    }
  }
}
