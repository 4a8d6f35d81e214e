import Foundation
import GuideMarkdown
import GuideModel
import GuideReading
import GuideRendering

/// How long a folder's guides take from bytes to each format, in this process.
enum Timing {
  private static let passes = 9

  private struct File {
    let slug: Slug?
    let bytes: [UInt8]
  }

  /// The report: a line a step, the median pass over all guides and its share of reading them.
  static func report(ofFolder folder: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let files = try names.filter { $0.hasSuffix(".md") }.sorted().map { name in
      File(
        slug: Slug(String(name.dropLast(3))), bytes: try Judge.bytes(of: folder + "/" + name))
    }
    let pages = files.compactMap { try? Guide(slug: $0.slug, reading: $0.bytes) }
      .map { Page.guide($0, from: .library) }
    let steps: [(name: String, work: () -> Void)] =
      [
        ("parse", { for file in files { _ = Document(parsing: file.bytes, options: .guide) } }),
        ("read", { for file in files { _ = try? Guide(slug: file.slug, reading: file.bytes) } }),
      ]
      + formats.map { name, format in
        (
          name,
          {
            for page in pages {
              var buffer = OutputBuffer()
              render(page, as: format, into: &buffer)
            }
          }
        )
      }
    let size = files.reduce(0) { $0 + $1.bytes.count }
    return "\(pages.count) guides, \(size) bytes\n" + table(of: medians(of: steps))
  }

  private static let formats: [(String, Format)] = [
    ("text", .text(TextLayout())),
    ("terminal", .text(TextLayout(style: .ansi, links: .hyperlinks))),
    ("markdown", .markdown), ("html", .html), ("json", .json),
  ]

  /// The median of each step's passes, which take turns so that a busy moment hits all alike.
  private static func medians(
    of steps: [(name: String, work: () -> Void)]
  ) -> [(name: String, seconds: Double)] {
    let clock = ContinuousClock()
    var times: [[Duration]] = steps.map { _ in [] }
    for _ in 0..<passes {
      for (index, step) in steps.enumerated() { times[index].append(clock.measure(step.work)) }
    }
    return zip(steps, times).map { ($0.name, $1.sorted()[passes / 2] / .seconds(1)) }
  }

  private static func table(of rows: [(name: String, seconds: Double)]) -> String {
    let read = rows.first { $0.name == "read" }?.seconds ?? 0
    return rows.map { name, seconds in
      name.padding(toLength: 10, withPad: " ", startingAt: 0)
        + String(format: "%8.2f ms  %5.2f of read\n", seconds * 1000, seconds / read)
    }.joined()
  }
}
