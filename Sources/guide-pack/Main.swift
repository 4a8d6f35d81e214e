import GuideIndex
import Foundation
import GuideModel
import GuideReading
import GuideSearch
import GuideTriage

/// Makes what is compiled in: of the guides of `Content/` the table of their bytes and the index of
/// their words; of the files of signs and synonyms the form in which a question is held against them.
///
///     swift run guide-pack          in the folder of the package
///
/// The same guides give the same bytes; a file that would not change is not written.
@main
struct Main {
  static func main() {
    do {
      let guides = try BuiltGuide.all(inFolder: "Content")
      try write(Data(Table(of: guides).source.utf8), to: "Sources/GuideContent/GuideContent.c")
      let signs = [UInt8](try Data(contentsOf: URL(filePath: "Sources/DangerSigns/signs.txt")))
      let packedSigns = SignPacker.packed(signs.span)
      try write(Data(packedSigns), to: "Sources/DangerSigns/signs.packed")
      let words = [UInt8](
        try Data(contentsOf: URL(filePath: "Sources/SearchVocabulary/synonyms.txt")))
      let packedWords = PackedWords.synonyms(words.span)
      try write(Data(packedWords), to: "Sources/SearchVocabulary/synonyms.packed")
      try write(Data(BuiltGuide.index(of: guides)), to: "Sources/GuideContent/guides.index")
    } catch {
      FileHandle.standardError.write(Data("guide-pack: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func write(_ data: Data, to path: String) throws {
    let file = URL(filePath: path)
    if (try? Data(contentsOf: file)) == data { return }
    try data.write(to: file, options: .atomic)
    print("wrote \(path)")
  }
}

/// A guide of `Content/`, with its file's bytes.
struct BuiltGuide {
  /// Why a file is no guide that can be built in.
  enum Failure: Error {
    case name(String)
  }

  let name: Slug
  let bytes: [UInt8]
  let guide: Guide

  /// The guides of a folder, in the order of their names.
  static func all(inFolder folder: String) throws -> [BuiltGuide] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let names = files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
    return try names.map { text in
      guard let name = Slug(text) else { throw Failure.name(text + ".md") }
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + text + ".md")))
      return BuiltGuide(
        name: name, bytes: bytes, guide: try Guide(slug: name, reading: bytes))
    }.sorted { $0.name < $1.name }
  }

  /// What search knows of the guides.
  static func index(of guides: [BuiltGuide]) throws -> [UInt8] {
    var builder = IndexSegmentBuilder()
    for guide in guides {
      builder.add(guide.guide, file: guide.name.text + ".md", source: guide.bytes)
    }
    var writer = try IndexWriter(merging: [builder.finish()])
    var bytes: [UInt8] = []
    while let chunk = try writer.nextChunk() { bytes += chunk }
    return bytes
  }
}
