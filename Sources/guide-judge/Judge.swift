import Foundation
import GuideModel
import GuideReading
import GuideSearch

/// Asks the questions of a file and writes down what comes first.
enum Judge {
  /// Why no run could be made.
  enum Failure: Error {
    case usage
    case unreadable(String)
  }

  /// A question of any of the files; the fields that a kind of file lacks are nil.
  struct Question: Decodable {
    let qid: String
    let query: String
    let doc: String?
  }

  /// A question in somebody else's words, with what answers it.
  struct ForeignQuestion: Decodable {
    let id: String
    let q: String
  }

  /// A part of a page, as the units file names it.
  struct Unit: Decodable {
    let id: String
    let kind: String
    let heading: String
    let text: String
  }

  /// The run file for the arguments.
  static func run(_ arguments: [String]) throws -> String {
    switch arguments.first {
    case "facts" where arguments.count == 2: try Explain.facts(ofFile: arguments[1])
    case "explain" where arguments.count == 2: try Explain.report(ofFile: arguments[1])
    case "time" where arguments.count == 2: try Timing.report(ofFolder: arguments[1])
    case "find" where arguments.count == 3:
      try find(in: Guides(folder: arguments[1]), questions: lines(of: arguments[2]))
    case "section" where arguments.count == 3:
      try sections(of: Guides(folder: arguments[1]), questions: lines(of: arguments[2]))
    case "ask" where arguments.count == 3:
      try ask(Guides(folder: arguments[1]), questions: lines(of: arguments[2]))
    case "explain" where arguments.count == 3:
      try Asking(arguments[2]).explanation(in: Guides(folder: arguments[1]).library())
    case "explanations" where arguments.count == 3:
      try explanations(of: Guides(folder: arguments[1]), questions: lines(of: arguments[2]))
    case "answers" where arguments.count == 3:
      try answers(of: Guides(folder: arguments[1]), questions: lines(of: arguments[2]))
    case "article" where arguments.count == 4:
      try article(
        Guide(slug: nil, reading: bytes(of: arguments[1])), units: lines(of: arguments[2]),
        questions: lines(of: arguments[3]))
    case "outcome" where arguments.count == 3:
      try outcomes(
        Guide(slug: nil, reading: bytes(of: arguments[1])),
        questions: String(decoding: bytes(of: arguments[2]), as: UTF8.self))
    case "patterns" where arguments.count > 1:
      SignReport.unusedPatterns(
        wordings: try arguments[1...].map { String(decoding: try bytes(of: $0), as: UTF8.self) })
    case "signs" where arguments.count > 2:
      SignReport.text(
        signs: try bytes(of: arguments[1]),
        wordings: try arguments[2...].map { String(decoding: try bytes(of: $0), as: UTF8.self) })
    default: throw Failure.usage
    }
  }

  static func bytes(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure.unreadable(path)
    }
    return [UInt8](data)
  }

  private static func lines<Row: Decodable>(of path: String) throws -> [Row] {
    let decoder = JSONDecoder()
    return try String(decoding: bytes(of: path), as: UTF8.self).split(separator: "\n")
      .map { try decoder.decode(Row.self, from: Data($0.utf8)) }
  }

  // MARK: Runs

  private static func find(in guides: Guides, questions: [Question]) throws -> String {
    let library = try guides.library()
    return try questions.map { question in
      try Searching(question.query, limit: 10).guides(in: library)
        .map { "\(question.qid)\t\($0.guide.name.text)\t\($0.score)\n" }.joined()
    }.joined()
  }

  private static func sections(of guides: Guides, questions: [Question]) throws -> String {
    questions.map { question in
      guard let name = question.doc, let guide = guides.byName[name] else { return "" }
      return Asking(question.query).sections(of: guide)
        .map { "\(question.qid)\t\(name)#\($0.number)\t\($0.score)\n" }.joined()
    }.joined()
  }

  private static func ask(_ guides: Guides, questions: [Question]) throws -> String {
    let library = try guides.library()
    return try questions.map { question in
      var seen: Set<Slug> = []
      return try Asking(question.query).answer(from: library).passages
        .filter { seen.insert($0.guide).inserted }
        .map { "\(question.qid)\t\($0.guide.text)\t\($0.score)\n" }.joined()
    }.joined()
  }

  /// How the answer to each question comes about, behind its number.
  private static func explanations(
    of guides: Guides, questions: [ForeignQuestion]
  ) throws -> String {
    let library = try guides.library()
    return try questions.map { question in
      "question\t\(question.id)\n" + (try Asking(question.q).explanation(in: library))
    }.joined()
  }

  /// The whole answer to each question, as JSON behind its number.
  private static func answers(of guides: Guides, questions: [ForeignQuestion]) throws -> String {
    let library = try guides.library()
    let encoder = JSONEncoder()
    return try questions.map { question in
      let answer = try Asking(question.q).answer(from: library)
      return question.id + "\t" + String(decoding: try encoder.encode(answer), as: UTF8.self) + "\n"
    }.joined()
  }

  private static func article(
    _ guide: Guide, units: [Unit], questions: [Question]
  ) throws -> String {
    questions.map { question in
      Asking(question.query).answer(from: guide).passages.enumerated().map { rank, passage in
        // The first passage leads, whatever the others score.
        "\(question.qid)\t\(unit(of: passage, in: units))\t\(passage.score - Double(rank) / 1000)\n"
      }.joined()
    }.joined()
  }

  /// What kind of answer each line of a text gets, and the heading that leads it.
  private static func outcomes(_ guide: Guide, questions: String) -> String {
    questions.split(separator: "\n").map { question in
      let answer = Asking(String(question)).answer(from: guide)
      return "\(answer.outcome)\t\(answer.passages.first?.heading ?? "-")\t\(question)\n"
    }.joined()
  }

  private static func unit(of passage: Answer.Passage, in units: [Unit]) -> String {
    let unit =
      units.first { $0.heading == passage.caption }
      ?? units.first { $0.kind == "type" && passage.quote.hasPrefix($0.text) }
      ?? units.first { $0.heading == passage.heading }
    return unit?.id ?? "\(passage.line)"
  }
}

/// The guides of a folder.
struct Guides {
  let all: [Guide]
  let byName: [String: Guide]

  /// The guides of the Markdown files of a folder; files that are none are left out.
  init(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    all = try names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      let bytes = try Judge.bytes(of: folder + "/" + name)
      return try? Guide(slug: Slug(String(name.dropLast(3))), reading: bytes)
    }
    byName = Dictionary(all.map { ($0.slug.text, $0) }, uniquingKeysWith: { $1 })
  }

  /// The guides as a library.
  func library() throws -> GuideLibrary { try GuideLibrary(all) }
}
