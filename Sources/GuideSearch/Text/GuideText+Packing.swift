import GuideModel

/// The form in which an index keeps a guide's text, where it keeps it.
extension GuideText {
  /// Appends the text; `init(unpacking:)` reads it.
  func pack(into bytes: inout [UInt8]) {
    bytes.append(counted: name.utf8)
    bytes.append(counted: title.utf8)
    bytes.append(variable: aliases.count)
    for alias in aliases { bytes.append(counted: alias.utf8) }
    bytes.append(variable: redFlagLines.count)
    for line in redFlagLines { bytes.append(variable: line) }
    bytes.append(variable: parts.count)
    for part in parts { part.pack(into: &bytes) }
  }

  /// Reads a text.
  init(unpacking decoder: inout ByteDecoder) throws(IndexError) {
    let name = try decoder.text()
    let title = try decoder.text()
    var aliases: [String] = []
    for _ in 0..<(try decoder.variable()) { aliases.append(try decoder.text()) }
    var redFlagLines: [Int] = []
    for _ in 0..<(try decoder.variable()) { redFlagLines.append(try decoder.variable()) }
    var parts: [Part] = []
    for _ in 0..<(try decoder.variable()) { parts.append(try Part(unpacking: &decoder)) }
    self.init(name: name, title: title, aliases: aliases, parts: parts, redFlagLines: redFlagLines)
  }
}

extension GuideText.Part {
  fileprivate func pack(into bytes: inout [UInt8]) {
    bytes.append(variable: number.map { $0 + 1 } ?? 0)
    bytes.append(variable: line)
    bytes.append(counted: heading.utf8)
    bytes.append(counted: role.rawValue.utf8)
    bytes.append(variable: passages.count)
    for passage in passages { passage.pack(into: &bytes) }
  }

  fileprivate init(unpacking decoder: inout ByteDecoder) throws(IndexError) {
    let number = try decoder.variable()
    let line = try decoder.variable()
    let heading = try decoder.text()
    guard let role = Role(rawValue: try decoder.text()) else { throw .damaged }
    var passages: [GuideText.Passage] = []
    for _ in 0..<(try decoder.variable()) {
      passages.append(try GuideText.Passage(unpacking: &decoder))
    }
    self.init(
      number: number == 0 ? nil : number - 1, line: line, heading: heading, role: role,
      passages: passages)
  }
}

extension GuideText.Passage {
  fileprivate func pack(into bytes: inout [UInt8]) {
    bytes.append(variable: line)
    bytes.append(counted: kind.code.utf8)
    bytes.append(counted: (heading ?? "").utf8)
    bytes.append(counted: text.utf8)
  }

  fileprivate init(unpacking decoder: inout ByteDecoder) throws(IndexError) {
    let line = try decoder.variable()
    guard let kind = Kind(code: try decoder.text()) else { throw .damaged }
    let heading = try decoder.text()
    let text = try decoder.text()
    self.init(line: line, kind: kind, heading: heading.isEmpty ? nil : heading, text: text)
  }
}

extension GuideText.Passage.Kind {
  private static let signMark = "sign "

  fileprivate var code: String {
    switch self {
    case .paragraph: "paragraph"
    case .item: "item"
    case .answer: "answer"
    case .type: "type"
    case .sign(let urgency): Self.signMark + urgency.rawValue
    }
  }

  fileprivate init?(code: String) {
    switch code {
    case "paragraph": self = .paragraph
    case "item": self = .item
    case "answer": self = .answer
    case "type": self = .type
    default:
      guard code.hasPrefix(Self.signMark),
        let urgency = Urgency(rawValue: String(code.dropFirst(Self.signMark.count)))
      else { return nil }
      self = .sign(urgency)
    }
  }
}
