import Foundation
import GuideReading

/// Says for every line of a copied page what it was taken for, and by which rule.
enum Explain {
  /// One line a line of the page: number, zone, kind and rule, tab-separated.
  static func facts(ofFile path: String) throws -> String {
    ZoneReport.rows(of: Array(FileManager.default.contents(atPath: path) ?? Data()))
      .joined(separator: "\n") + "\n"
  }
  static func report(ofFile path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Judge.Failure.unreadable(path)
    }
    return try LineReading.explain(Array(data)).map { row in
      "\(row.line)\t\(row.zone)\t\(row.kind)\t\(row.rule)\n"
    }.joined()
  }
}
