import Foundation
import GuideModel
import Testing

@testable import GuideTriage

/// Wordings of dangers and of everyday talk, all of them.
///
/// A line is a sign and a wording: the name of the sign that the wording tells, `none` for everyday
/// talk, `missed` and `alarm` for what is told wrongly and known to be. `known.tsv` was written by
/// people who had not seen the signs, which have since learnt from nearly all of it; its lines name
/// the sign that tells them now, so that a lost sign has a name. `own.tsv` was labelled before the
/// signs were first tried on it.
struct Wordings {
  let known: [(label: String, text: String, danger: Danger?)]

  private static func lines(of file: String) -> [(String, String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Wordings")
    let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1)
      return fields.count == 2 ? (String(fields[0]), String(fields[1])) : nil
    }
  }

  /// All wordings with what they tell: every test waits for the one run.
  static let all = Task { () -> Wordings in
    let lines = Self.lines(of: "known.tsv") + Self.lines(of: "own.tsv")
    let dangers = await withTaskGroup(of: (Int, Danger?).self) { group in
      for (place, line) in lines.enumerated() {
        group.addTask { (place, Danger(in: line.1)) }
      }
      return await group.reduce(into: [Danger?](repeating: nil, count: lines.count)) {
        $0[$1.0] = $1.1
      }
    }
    return Wordings(known: zip(lines, dangers).map { ($0.0, $0.1, $1) })
  }
}

@Suite struct WordingTests {
  private static let catalogue = SignCatalogue()
  private static let signs = catalogue.signs.filter { !$0.patterns.isEmpty }.map { $0.name }

  @Test func thereAreThousands() async {
    let all = await Wordings.all.value.known
    #expect(all.count { $0.label != "none" && $0.label != "alarm" } > 1_700)
    #expect(all.count { $0.label == "none" } > 2_400)
    let names = Set(Self.signs + ["none", "missed", "alarm"])
    for line in all { #expect(names.contains(line.label), "\(line.label): \(line.text)") }
  }

  @Test("every wording of a sign is told by it", arguments: signs)
  func wordingsAreTold(sign: String) async {
    let wordings = await Wordings.all.value.known.filter { $0.label == sign }
    #expect(wordings.count > 2, "too few to tell whether it is lost")
    for wording in wordings {
      #expect(wording.danger?.signs.contains(sign) ?? false, "\(wording.text)")
    }
  }

  @Test("every pattern is said by a wording of its sign", arguments: signs)
  func patternsAreSaid(sign: String) async throws {
    let wordings = await Wordings.all.value.known.filter {
      $0.danger?.signs.contains(sign) ?? false
    }
    let patterns = try #require(Self.catalogue.sign(named: sign)).patterns
    var unsaid = Set(patterns.indices)
    for wording in wordings where !unsaid.isEmpty {
      unsaid.subtract(Danger.places(ofSaid: patterns, in: wording.text))
    }
    #expect(unsaid.sorted().map { patterns[$0] } == [])
  }

  @Test("every pattern of what is not meant is said by everyday talk")
  func calmPatternsAreSaid() async {
    let patterns = Self.catalogue.notMeant
    let texts = await Wordings.all.value.known.filter { $0.label == "none" }.map { $0.text }
    let said = await withTaskGroup(of: [Int].self) { group in
      for text in texts { group.addTask { Danger.places(ofSaid: patterns, in: text) } }
      return await group.reduce(into: Set<Int>()) { $0.formUnion($1) }
    }
    #expect(patterns.indices.filter { !said.contains($0) }.map { patterns[$0] } == [])
  }

  @Test("every pattern of what is elsewhere, and of what says that it is not, is said")
  func patternsOfElsewhereAreSaid() async {
    let patterns = Self.catalogue.elsewhere
    let texts = await Wordings.all.value.known.map { $0.text }
    let said = await withTaskGroup(of: [Int].self) { group in
      for text in texts { group.addTask { Danger.places(ofSaid: patterns, in: text) } }
      return await group.reduce(into: Set<Int>()) { $0.formUnion($1) }
    }
    #expect(patterns.indices.filter { !said.contains($0) }.map { patterns[$0] } == [])
  }

  @Test func everydayTalkRaisesNoAlarm() async {
    for line in await Wordings.all.value.known where line.label == "none" {
      #expect(line.danger == nil, "\(line.text)")
    }
  }

  @Test("what is known to be told wrongly is little, and no longer listed once it is told")
  func faultsAreFew() async {
    let all = await Wordings.all.value.known
    let missed = all.filter { $0.label == "missed" }
    let alarms = all.filter { $0.label == "alarm" }
    for line in missed { #expect(line.danger == nil, "told now: \(line.text)") }
    for line in alarms { #expect(line.danger != nil, "calm now: \(line.text)") }
    #expect(missed.count * 100 <= all.count { $0.label != "none" && $0.label != "alarm" } * 7)
    #expect(alarms.count * 1_000 <= all.count { $0.label == "none" } * 3)
  }
}
