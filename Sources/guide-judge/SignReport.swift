import Foundation
import GuideTriage

/// How well the signs tell known wordings: recall and false alarms a sign.
///
/// A wording is a line, `SIGN<tab>WORDING`: the name of the sign that it tells, `crisis` or
/// `emergency` for any of that kind, `none` for what tells no danger.
struct SignReport {
  private struct Count {
    var wordings = 0
    var told = 0
    var toldByName = 0
    var alarms = 0
  }

  private var counts: [String: Count] = [:]
  private var missed: [String] = []
  private var alarms: [String] = []

  /// The patterns of the signs that are compiled in and that no wording says.
  static func unusedPatterns(wordings: [String]) -> String {
    let texts = wordings.flatMap { $0.split(separator: "\n") }.compactMap { line in
      line.split(separator: "\t", maxSplits: 1).last.map { String($0) }
    }
    let catalogue = SignCatalogue()
    let patterns =
      catalogue.signs.flatMap { $0.patterns } + catalogue.notMeant + catalogue.elsewhere
    var isSaid = [Bool](repeating: false, count: patterns.count)
    for text in texts {
      for place in Danger.places(ofSaid: patterns, in: text) { isSaid[place] = true }
    }
    return patterns.indices.filter { !isSaid[$0] }.map { patterns[$0] + "\n" }.joined()
  }

  /// The report on the wordings of some files, by a file of signs.
  static func text(signs: [UInt8], wordings: [String]) -> String {
    var report = SignReport()
    let packed = SignPacker.packed(signs.span)
    for line in wordings.flatMap({ $0.split(separator: "\n") }) {
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { continue }
      report.add(expected: String(fields[0]), String(fields[1]), by: packed)
    }
    return report.text
  }

  private mutating func add(
    expected: String, _ wording: String, by packed: [UInt8]
  ) {
    let danger = Danger(in: wording, by: packed.span)
    if expected == "none" {
      counts["none", default: Count()].wordings += 1
      if let danger {
        for sign in danger.signs { counts[sign, default: Count()].alarms += 1 }
        counts["none", default: Count()].alarms += 1
        alarms.append("\(wording) [\(danger.signs.joined(separator: "; "))]")
      }
      return
    }
    let isCrisis = expected == "crisis" || expected == "self-harm"
    let isTold = danger.map { !isCrisis || $0.kind == .crisis } ?? false
    counts[expected, default: Count()].wordings += 1
    counts[expected, default: Count()].told += isTold ? 1 : 0
    counts[expected, default: Count()].toldByName +=
      danger?.signs.contains(expected) ?? false ? 1 : 0
    if !isTold { missed.append("\(expected): \(wording)") }
  }

  private var text: String {
    var lines = ["wordings\ttold\tby name\tfalse alarms\tsign"]
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      lines.append(
        "\(count.wordings)\t\(count.told)\t\(count.toldByName)\t\(count.alarms)\t\(name)")
    }
    let dangerous = counts.filter { $0.key != "none" }.values
    let (all, told) = dangerous.reduce((0, 0)) { ($0.0 + $1.wordings, $0.1 + $1.told) }
    lines.append("told: \(told) of \(all)")
    lines.append("false alarms: \(counts["none"]?.alarms ?? 0) of \(counts["none"]?.wordings ?? 0)")
    lines += missed.map { "missed: " + $0 } + alarms.map { "alarm: " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }
}
