import Foundation
import GuideModel
@testable import GuideSearch

struct Question: Decodable { let qid: String; let query: String; let doc: String? }

@main struct Judge {
  static func main() throws {
let arguments = CommandLine.arguments
let folder = arguments[2]
let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }.sorted()
var builder = IndexSegmentBuilder()
let clock = ContinuousClock()
var guides: [GuideText] = []
let readTime = try clock.measure {
for name in names {
  let slug = String(name.dropLast(3))
  guides.append(PageSplitter.read(name: slug, try String(contentsOfFile: folder + "/" + name, encoding: .utf8)))
}
}
let buildTime = clock.measure { for g in guides { builder.add(g, as: IndexedGuide(name: g.name, title: g.title, aliases: g.aliases, file: g.name)) } }
let index = try LibraryIndex(of: builder.finish())
let questions = try String(contentsOfFile: arguments[3], encoding: .utf8).split(separator: "\n").map { try JSONDecoder().decode(Question.self, from: Data($0.utf8)) }
var out = ""
let t = try clock.measure {
for q in questions {
  let ranking = try GuideRanking(QueryWords(q.query), in: index)
  for hit in try ranking.hits(limit: 10) {
    out += "\(q.qid)\t\(try index.guide(hit.guide).name)\t\(hit.score)\n"
  }
}
}
FileHandle.standardError.write(Data("read \(readTime) build \(buildTime) queries \(t)\n".utf8))
print(out, terminator: "")
  }
}
