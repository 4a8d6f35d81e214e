import Foundation
import GuideMarkdown
import Testing

/// Markdown as HTML.
func html(_ markdown: String, _ options: Document.Options = .commonMark) -> String {
  html(Array(markdown.utf8), options)
}

/// Bytes as HTML.
func html(_ bytes: [UInt8], _ options: Document.Options = .commonMark) -> String {
  String(decoding: Document(parsing: bytes, options: options).html(), as: UTF8.self)
}

extension Document {
  init(_ markdown: String, options: Options = .commonMark) {
    self.init(parsing: Array(markdown.utf8), options: options)
  }
}

/// One example of the specification.
struct SpecificationExample: Decodable, Sendable, CustomTestStringConvertible {
  let number: Int
  let section: String
  let markdown: String
  let html: String

  var testDescription: String { "example \(number), \(section)" }

  /// All examples; empty where the specification is not at hand.
  static let all: [SpecificationExample] = {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return (try? JSONDecoder().decode([SpecificationExample].self, from: data)) ?? []
  }()

  static var isAtHand: Bool { !all.isEmpty }

  private static var path: String {
    ProcessInfo.processInfo.environment["COMMONMARK_SPEC"]
      ?? packageFolder + "/../shared/data/commonmark/spec-0.31.2.json"
  }
}

/// The folder that holds Package.swift.
let packageFolder: String = {
  var components = #filePath.split(separator: "/")
  components.removeLast(3)
  return "/" + components.joined(separator: "/")
}()

/// Random numbers that are the same in each run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
