// What runs of delimiters make of the text between them. A new pair of marks is a row here and a kind
// of `Document.InlineKind`: nothing else knows one style from another.

/// What a pair of delimiter runs makes of the text between.
enum InlineStyle: UInt8, Sendable {
  case emphasis
  case strong
  case strikethrough

  /// What a document's reader is told.
  var kind: Document.InlineKind {
    switch self {
    case .emphasis: .emphasis
    case .strong: .strong
    case .strikethrough: .strikethrough
    }
  }

  /// What HTML has for it.
  var tags: (opening: StaticString, closing: StaticString) {
    switch self {
    case .emphasis: ("<em>", "</em>")
    case .strong: ("<strong>", "</strong>")
    case .strikethrough: ("<del>", "</del>")
    }
  }
}

/// A byte whose runs open and close styles.
enum Delimiter: Int, Sendable {
  case star
  case underscore
  case tilde

  /// A value for each.
  typealias Each = [3 of Int32]
  /// A value for each way to close: six for each delimiter.
  typealias Closers = [18 of Int32]

  /// The delimiter that a byte is with some options, nil for text.
  @inline(__always)
  init?(_ byte: UInt8, _ options: Document.Options) {
    switch byte {
    case UInt8(ascii: "*"): self = .star
    case UInt8(ascii: "_"): self = .underscore
    case UInt8(ascii: "~") where options.strikethrough: self = .tilde
    default: return nil
    }
  }

  /// The style of an extension's delimiter, whose runs close only runs of their length; nil for
  /// emphasis, whose runs may be used up in parts.
  var style: InlineStyle? {
    switch self {
    case .star, .underscore: nil
    case .tilde: .strikethrough
    }
  }

  /// How long a run may be; a longer one is text.
  var longestRun: Int {
    switch self {
    case .star, .underscore: .max
    case .tilde: 2  // GFM specification, section 6.5.
    }
  }
}
