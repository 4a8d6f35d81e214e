/// Why the bytes of a file are no guide.
public enum GuideError: Error, Sendable, Hashable {
  /// The file holds no text at all, so it has no title.
  case noTitle
  /// The file begins with the byte order mark of UTF-16 or UTF-32, or looks as these do; guides are
  /// UTF-8.
  case wideCharacters
  /// The file is a picture, a program, a packed file or the like.
  case notText
}

extension GuideError: CustomStringConvertible {
  /// What is wrong, as a clause that follows the file's name and a colon.
  public var description: String {
    switch self {
    case .noTitle: "has no title: there is no text in it"
    case .wideCharacters: "is UTF-16 or UTF-32 text; save it as UTF-8"
    case .notText: "is not text: it may be a picture, a program, a PDF or a packed file"
    }
  }
}
