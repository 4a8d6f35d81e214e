import Foundation
import GuideModel
import GuideReading
import GuideRendering

/// The guides that the renderers are tried on.
enum Guides {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let root = folder.deletingLastPathComponent().deletingLastPathComponent()
  private static let shared = root.deletingLastPathComponent().appending(path: "shared/data")

  /// The files of the library, and one that holds everything that a guide can hold.
  static let own: [URL] =
    markdownFiles(in: root.appending(path: "Content"))
    + markdownFiles(in: folder.appending(path: "Guides"))

  /// Guides of others, where they are present: examples, the raw page, and some of a library.
  static let others: [URL] =
    [
      "examples/sore-throat.md", "examples/cough-after-a-cold.md",
      "seed/sore-after-massage.raw.txt",
    ]
    .map { shared.appending(path: $0) }
    .filter { FileManager.default.fileExists(atPath: $0.path()) }
    + markdownFiles(in: shared.appending(path: "retrieval/guides")).enumerated()
    .filter { $0.offset.isMultiple(of: 40) }.map(\.element)

  private static func markdownFiles(in folder: URL) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "md" }.sorted { $0.path() < $1.path() }
  }

  static func read(_ file: URL) throws -> Guide {
    let name = file.deletingPathExtension().lastPathComponent
    return try Guide(slug: Slug(name), reading: Array(Data(contentsOf: file)))
  }

  static func read(_ text: String) throws -> Guide {
    try Guide(slug: nil, reading: Array(text.utf8))
  }

  static var everything: Guide {
    get throws { try read(folder.appending(path: "Guides/everything.md")) }
  }
}

extension Page {
  /// The page as bytes of a format, read as UTF-8.
  func rendered(as format: Format) -> String {
    var buffer = OutputBuffer()
    render(self, as: format, into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// The page as text of a width.
  func text(_ width: Int? = 80, _ change: (inout TextLayout) -> Void = { _ in }) -> String {
    var layout = TextLayout(width: width)
    change(&layout)
    return rendered(as: .text(layout))
  }
}
