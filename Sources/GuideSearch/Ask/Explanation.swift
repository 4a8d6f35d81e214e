public import GuideIndex
import GuideModel
import GuideWords

extension Asking {
  /// How the answer of a library comes about: a line a fact, its kind first, parted by tabs.
  public func explanation(in library: GuideLibrary) throws(IndexError) -> String {
    let retrieval = try Retrieval(question, in: library)
    var lines: [String] = []
    for word in retrieval.query.words {
      let guides = word.term.map { "in \($0.count) guides" } ?? "in no guide"
      let repair = word.isRepaired ? ", misspelt" : ""
      lines.append("word\t\(Self.text(word.word))\t\(Self.text(word.stem)), \(guides)\(repair)")
    }
    for concept in retrieval.concepts.all {
      let stems = concept.stems.keys.map(Self.text).sorted().joined(separator: " ")
      lines.append("concept\t\(Self.text(concept.own))\t\(concept.share)\t\(stems)")
    }
    for intent in retrieval.intents {
      let roles = intent.roles.map { $0.rawValue }.joined(separator: ",")
      lines.append(
        "intent\t\(roles)\t\(intent.headingStems.stems.map(Self.text).joined(separator: " "))")
    }
    for candidate in retrieval.candidates {
      lines += Self.lines(of: candidate)
    }
    lines.append(
      "decision\t\(retrieval.isSure ? "sure" : "not sure")\t"
        + (retrieval.touchesWarnings ? "touches warnings" : "touches no warning"))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of candidate: Retrieval.Candidate) -> [String] {
    let ranking = candidate.ranking
    let guide =
      "guide\t\(candidate.guide.name.text)\tshare \(candidate.score)\tname \(candidate.nameCoverage)"
      + "\tconfidence \(candidate.evidence)\tknown \(ranking.knownShare)"
      + "\tnamed \(ranking.namedShare)"
    return [guide]
      + candidate.hits.map { hit in
        let part = candidate.guide.parts[hit.part]
        let heading = hit.question.map { part.passages[$0].heading ?? "" } ?? part.heading
        return "unit\t\(hit.score)\twords \(hit.words)\theading \(hit.heading)\tform \(hit.form)"
          + "\tknown \(hit.known)\t\(hit.question == nil ? part.role.rawValue : "question")"
          + "\t\(heading)"
      }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
