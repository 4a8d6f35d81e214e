import Foundation
import GuideModel
import GuideReading
import GuideWords
import Testing

@testable import GuideSearch

/// The files of words are mended by people who build nothing: these tests say what is wrong.
@Suite("The files of words")
struct VocabularyTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../Sources/SearchVocabulary").standardized

  private static func lines(of file: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  @Test("each line of synonyms.txt is a group of two words or more, with where it comes from")
  func synonymsAreGroups() throws {
    let lines = try Self.lines(of: "synonyms.txt")
    #expect(lines.count >= 400)
    let remarks = try String(
      contentsOf: Self.folder.appending(path: "synonyms.txt"), encoding: .utf8
    ).split(separator: "\n").filter { $0.hasPrefix("# ") && $0.dropFirst(3).hasPrefix("  ") }
    let sources = Set(remarks.compactMap { $0.dropFirst(2).first })
    for line in lines {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(columns.count == 2, "two columns: \(line)")
      #expect(!columns[1].isEmpty && columns[1].allSatisfy(sources.contains), "sources: \(line)")
      let members = columns[0].split(separator: ",").map { $0.trimmingPrefix(" ") }
      #expect(members.count > 1, "a group of one: \(line)")
      #expect(Set(members).count == members.count, "a word twice: \(line)")
      for member in members {
        #expect(member.contains(#/^[a-z0-9]+( [a-z0-9]+){0,4}$/#), "\(member) in: \(line)")
      }
    }
  }

  @Test("every member of every group finds its group when it is asked")
  func membersAreFound() throws {
    var lost: [String] = []
    for line in try Self.lines(of: "synonyms.txt") {
      for member in line.prefix(while: { $0 != "\t" }).split(separator: ",") {
        let text = PhraseText(String(member))
        let telling = Query.tellingStems(of: String(member))
        if Synonyms.groups(saidIn: text, by: telling).isEmpty { lost.append(String(member)) }
      }
    }
    #expect(lost == [])
  }

  @Test("the packed synonyms are those of the file: run guide-pack where they are not")
  func packedFormIsNew() {
    let packed = VocabularyFile.packedSynonyms.withBytes { bytes in bytes.indices.map { bytes[$0] }
    }
    #expect(packed == VocabularyFile.synonyms.withBytes { PackedWords.synonyms($0) })
  }

  @Test("each line of alarm-words.txt says its kind, its words and where it comes from")
  func alarmWordsHaveKinds() throws {
    for line in try Self.lines(of: "alarm-words.txt") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(columns.count == 3, "three columns: \(line)")
      #expect(["ALIKE", "ASKS"].contains(columns[0]) && !columns[1].isEmpty && !columns[2].isEmpty)
      let places = columns[1].split(separator: " ").filter { $0.first != "-" }
      #expect(columns[0] == "ASKS" || places.count == 1, "words for one cause: \(line)")
    }
  }

  @Test(
    "each line of measures.txt says the word that is meant, how it is typed and where it comes from"
  )
  func measuresAreWhole() throws {
    let lines = try Self.lines(of: "measures.txt").filter { !$0.hasPrefix("@") }
    for line in lines {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(columns.count == 3, "three columns: \(line)")
      #expect(columns[0].allSatisfy { $0.isLetter } && columns[1].contains { $0.isNumber })
    }
    let named = ["baby has 38.5", "he is 37.8", "103F", "her 102.4 reading", "99.8 F"].map {
      Measures.named(in: PhraseText($0)).words.map { String(decoding: $0.folded, as: UTF8.self) }
    }
    #expect(
      named == [
        ["baby", "has", "fever"], ["he", "is", "fever"], ["fever"], ["her", "fever", "reading"],
        ["fever"],
      ])
    for text in ["my son is 40 inches", "38.5 weeks pregnant", "she is 38.5 kg", "38 C outside"] {
      #expect(Measures.named(in: PhraseText(text)).words == PhraseText(text).words, "\(text)")
    }
  }

  @Test("each line of intents.txt names kinds of part, words of headings and ways to ask")
  func intentsAreWhole() throws {
    for line in try Self.lines(of: "intents.txt") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(columns.count == 4, "four columns: \(line)")
      for role in columns[0].split(separator: ",") where role != "-" && role != "OPENING" {
        #expect(Guide.Role(rawValue: String(role)) != nil, "\(role)")
      }
      #expect(!columns[1].isEmpty && !columns[2].isEmpty && !columns[3].isEmpty)
    }
  }

  @Test("each line of general-words.txt says its kind")
  func generalWordsHaveKinds() throws {
    for line in try Self.lines(of: "general-words.txt") {
      #expect(line.contains(#/^(GENERAL|PLACE|ASKING|IDLE) [a-z ]+$/#), "\(line)")
    }
  }

  @Test("stop words are known with and without their apostrophe, and nothing else is")
  func stopWordsAreKnown() throws {
    for word in try Self.lines(of: "stop-words.txt").flatMap({ $0.split(separator: " ") }) {
      #expect(StopWords.contains(Array(word.utf8)), "\(word)")
      #expect(StopWords.contains(Array(word.filter { $0 != "'" }.utf8)), "\(word)")
    }
    for word in ["not", "without", "throat", "can'tx", "th"] {
      #expect(!StopWords.contains(Array(word.utf8)), "\(word)")
    }
  }

  @Test(
    "what people say finds what the guide calls otherwise",
    arguments: [
      ("I'm bunged up", "constipation"), ("my nose keeps bleeding on and off", "nosebleed"),
      ("why am I so knackered", "tired-all-the-time"),
      ("went over on my ankle", "sprained-ankle"), ("got the squits", "diarrhoea-and-vomiting"),
      ("I feel giddy when I stand up", "dizzy-when-standing-up"),
      ("charley horse in bed", "leg-cramps-at-night"), ("done my back in", "lower-back-pain"),
    ])
  func findsEverydayWords(question: String, guide: String) throws {
    let answer = try Asking(question).answer(from: BuiltInGuides.library())
    #expect(answer.passages.first?.guide.text == guide)
  }
}

/// The guides of `Content/`, read once.
enum BuiltInGuides {
  static func library() throws -> GuideLibrary { try loaded.get() }

  static let guides: [Guide] = {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().appending(path: "../../Content").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      return try? Guide(slug: Slug(String(name.dropLast(3))), reading: [UInt8](data))
    }
  }()

  private static let loaded = Result { try GuideLibrary(guides) }
}

/// A question that a guide asks is answered by its own answer, with and without the guide's name.
@Suite("The guides' own questions")
struct OwnQuestionTests {
  private static let questions: [(guide: Guide, question: String)] = BuiltInGuides.guides.flatMap {
    guide in
    guide.faqs.map { (guide, $0.question.text) }
  }

  @Test func eachLeadsWithItsAnswer() throws {
    #expect(Self.questions.count > 100)
    let library = try BuiltInGuides.library()
    for (guide, question) in Self.questions {
      let asking = Asking(question)
      // Words of danger come before any answer; those rows are judged by the signs' own tests.
      if asking.answerToDanger != nil { continue }
      for answer in [try asking.answer(from: library), asking.answer(from: guide)] {
        #expect(answer.outcome == .answer, "\(question)")
        #expect(answer.passages.first?.caption == question, "\(guide.slug): \(question)")
      }
    }
  }
}
