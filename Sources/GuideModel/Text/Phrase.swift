/// A pattern of words, written as people would note it down.
///
/// | in the pattern | stands for |
/// |---|---|
/// | `guide` | that word |
/// | `guide|page` | one of these words |
/// | `(the)` | that word or nothing |
/// | `#` in a word | digits |
/// | `...` | any words or none |
struct Phrase: ExpressibleByStringLiteral, Sendable {
  private let pattern: String

  init(stringLiteral pattern: String) { self.pattern = pattern }

  /// Whether the words, all of them, are as the pattern says.
  func matches(_ words: Words) -> Bool {
    var tokens = pattern.utf8.split(separator: UInt8(ascii: " "))[...]
    return Phrase.matches(&tokens, words)
  }

  /// Walks both once; at a mismatch goes back to the last `...` and lets it take one word more.
  private static func matches(_ tokens: inout ArraySlice<Token>, _ words: Words) -> Bool {
    var position = 0
    var retry: (tokens: ArraySlice<Token>, position: Int)?
    while true {
      if let token = tokens.first {
        if token.isAnything {
          tokens.removeFirst()
          retry = (tokens, position)
          continue
        }
        if position < words.count, token.matches(words[position]) {
          tokens.removeFirst()
          position += 1
          continue
        }
        if token.isOptional {
          tokens.removeFirst()
          continue
        }
      } else if position == words.count {
        return true
      }
      guard let last = retry, last.position < words.count else { return false }
      (tokens, position) = (last.tokens, last.position + 1)
      retry = (tokens, position)
    }
  }
}

private typealias Token = Substring.UTF8View

extension Token {
  fileprivate var isAnything: Bool { elementsEqual("...".utf8) }

  fileprivate var isOptional: Bool { first == UInt8(ascii: "(") }

  fileprivate func matches(_ word: ArraySlice<UInt8>) -> Bool {
    let choices = isOptional ? dropFirst().dropLast() : self
    return choices.split(separator: UInt8(ascii: "|")).contains { Token.matches($0, word) }
  }

  private static func matches(_ choice: Token, _ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    for byte in choice {
      if byte == UInt8(ascii: "#") {
        let digits = rest.prefix { $0.isDigit }
        if digits.isEmpty { return false }
        rest.removeFirst(digits.count)
      } else if rest.first == byte {
        rest.removeFirst()
      } else {
        return false
      }
    }
    return rest.isEmpty
  }
}

extension [Phrase] {
  /// Whether any of the patterns fits.
  func contains(_ words: Words) -> Bool { contains { $0.matches(words) } }
}
