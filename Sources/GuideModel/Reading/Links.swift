extension [Inline] {
  /// The address of the first link.
  var firstURL: String? {
    for inline in self {
      switch inline {
      case .link(let url, _, _): return url
      case .emphasis(let inner), .strong(let inner):
        if let url = inner.firstURL { return url }
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
