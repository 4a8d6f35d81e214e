import Foundation

/// The Unicode Character Database's files that tests compare with, where they are present.
enum UnicodeData {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/unicode")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  /// The lines of a file with their comments cut off, empty ones left out.
  static func rows(of file: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      .split(separator: "\n")
      .map { $0.split(separator: "#", omittingEmptySubsequences: false)[0] }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  /// One row of a break test: scalars, and whether a break stands before each and at the end.
  struct BreakRow {
    let text: String
    var scalars: [UInt32] = []
    var breaks: [Bool] = []

    init(_ row: String) {
      text = row
      for token in row.split(whereSeparator: \.isWhitespace) {
        switch token {
        case "÷": breaks.append(true)
        case "×": breaks.append(false)
        default: scalars.append(UInt32(token, radix: 16) ?? 0)
        }
      }
    }
  }

  static func breakRows(of file: String) throws -> [BreakRow] {
    try rows(of: file).map(BreakRow.init)
  }
}
