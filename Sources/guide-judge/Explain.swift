import GuideReading

/// Says what is seen of a copied page, and what its lines are taken for.
enum Explain {
  /// What is seen of every block of lines, a row a block (`ZoneReport`).
  static func facts(ofFile path: String) throws -> String {
    ZoneReport.rows(of: try Judge.bytes(of: path)).joined(separator: "\n") + "\n"
  }

  /// What every line was taken for, and by which rule: number, zone, kind and rule between tabs.
  static func report(ofFile path: String) throws -> String {
    try LineReading.explain(Judge.bytes(of: path)).map { row in
      "\(row.line)\t\(row.zone)\t\(row.kind)\t\(row.rule)\n"
    }.joined()
  }
}
