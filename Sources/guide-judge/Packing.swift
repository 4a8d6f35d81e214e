import Foundation
import GuideModel
import GuideReading
import GuideSearch

/// The index of the guides that are compiled in.
enum Packing {
  /// The bytes of an index of the Markdown files of a folder.
  ///
  /// The same files always give the same bytes.
  static func index(ofFolder folder: String) throws -> [UInt8] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    var builder = IndexSegmentBuilder()
    for name in names.filter({ $0.hasSuffix(".md") }).sorted() {
      let bytes = try Judge.bytes(of: folder + "/" + name)
      let guide = try Guide(slug: Slug(String(name.dropLast(3))), reading: bytes)
      builder.add(guide, file: name, source: bytes)
    }
    var writer = try IndexWriter(merging: [builder.finish()])
    var index: [UInt8] = []
    while let chunk = try writer.nextChunk() { index += chunk }
    return index
  }
}
