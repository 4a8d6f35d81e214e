/// What every output of a guide carries.
public struct Disclaimer: Sendable, Hashable {
  /// A paragraph; its line is nil in the built-in text.
  public struct Paragraph: Sendable, Hashable {
    /// The line, nil in the built-in text.
    public let line: Int?
    /// The text.
    public let text: String

    /// A paragraph.
    public init(line: Int?, text: String) {
      self.line = line
      self.text = text
    }
  }

  /// The heading's line, nil for the built-in disclaimer.
  public let line: Int?
  /// The heading, nil for the built-in disclaimer.
  public let heading: String?
  /// At least one paragraph.
  public let paragraphs: [Paragraph]
  /// Whether the program's own text stands in for one that the file lacks.
  public let isBuiltIn: Bool

  /// The file's own disclaimer; nil where it says nothing.
  public init?(line: Int, heading: String, paragraphs: [Paragraph]) {
    guard !paragraphs.isEmpty else { return nil }
    self.init(line: line, heading: heading, paragraphs: paragraphs, isBuiltIn: false)
  }

  /// The program's own text, for a file that has none.
  public static var builtIn: Disclaimer {
    let paragraph = Paragraph(line: nil, text: StandingText.builtInDisclaimer)
    return Disclaimer(line: nil, heading: nil, paragraphs: [paragraph], isBuiltIn: true)
  }

  package init(line: Int?, heading: String?, paragraphs: [Paragraph], isBuiltIn: Bool) {
    self.line = line
    self.heading = heading
    self.paragraphs = paragraphs
    self.isBuiltIn = isBuiltIn
  }
}
