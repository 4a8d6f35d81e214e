@testable import GuideIndex
import GuideModel

@testable import GuideSearch

/// Guides of made-up words, always the same ones, to try an index with more than a reader can check.
struct GeneratedLibrary {
  let guides: [(text: GuideText, listed: IndexedGuide)]

  /// So many guides of about `length` words, from a vocabulary in which few words are common.
  init(count: Int, length: Int = 60) {
    var random = Random(state: 42)
    guides = (0..<count).map { number in
      let name = Slug(verified: "guide-\(String(number + 10_000).dropFirst())")
      let text = (0..<length).map { _ in Self.word(random.next(), random.next()) }
        .joined(separator: " ")
      let title = Self.word(random.next(), random.next()) + " " + Self.word(number * 7, 0)
      return (
        GuideText(
          name: name, title: title, aliases: ["alias\(number)"],
          parts: [
            .init(
              number: 1, line: 3, heading: "Part", role: .other,
              passages: [.init(line: 5, kind: .paragraph, heading: nil, text: text)])
          ]),
        IndexedGuide(
          name: name, title: title, aliases: ["alias\(number)"], author: "Author \(number)",
          file: name.text + ".md",
          stamp: FileStamp(
            size: UInt64(text.utf8.count), inode: UInt64(number), seconds: 1_700_000_000,
            nanoseconds: UInt32(number)))
      )
    }
  }

  /// A word; the product of two random numbers makes the low ones common.
  private static func word(_ left: Int, _ right: Int) -> String {
    let number = (left % 40) * (right % 40)
    let syllables = ["ka", "lo", "mi", "ren", "tor", "va", "sul", "pe", "dri", "on"]
    return syllables[number % 10] + syllables[number / 10 % 10] + syllables[number / 100 % 10] + "x"
  }

  /// The guides of a range as one segment.
  func segment(_ range: Range<Int>) -> IndexSegment {
    var builder = IndexSegmentBuilder()
    for guide in guides[range] { builder.add(guide.text, as: guide.listed) }
    return builder.finish()
  }

  /// The bytes of an index of all guides, built from segments of so many guides.
  func index(segmentLength: Int = .max) throws -> [UInt8] {
    let starts = stride(from: 0, to: guides.count, by: min(segmentLength, guides.count))
    return try bytes(
      merging: starts.map { segment($0..<min($0 + segmentLength, guides.count)) })
  }
}

/// The bytes of an index of segments.
func bytes(merging segments: [IndexSegment]) throws -> [UInt8] {
  var writer = try IndexWriter(merging: segments)
  var bytes: [UInt8] = []
  while let chunk = try writer.nextChunk() { bytes += chunk }
  return bytes
}

/// Numbers that look random and are always the same.
struct Random {
  var state: UInt64

  mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33)
  }
}
