extension [Inline] {
  /// The address of the first link.
  var firstURL: String? { firstLink?.url }

  /// The first link: its address and what it says.
  var firstLink: (url: String, text: String)? {
    for inline in self {
      switch inline {
      case .link(let url, _, let inner): return (url, inner.plainText)
      case .emphasis(let inner), .strong(let inner):
        if let link = inner.firstLink { return link }
      case .text, .code, .image, .lineBreak: continue
      }
    }
    return nil
  }
}

extension String {
  /// The first web address that stands in the text as it is.
  var firstURL: String? {
    let word = split(separator: " ").first { word in
      ["https://", "http://", "(https://", "(http://"].contains { word.hasPrefix($0) }
    }
    return word.map { String($0).trimmed(of: "().,;<>") }
  }
}
