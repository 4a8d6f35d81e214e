import Foundation
import Testing

/// Files that hold what was once looked at and found right.
enum Golden {
  private static let folder = Guides.folder.appending(path: "Goldens")

  /// Whether goldens are written anew, which `RECORD_GOLDENS=1 swift test` asks for.
  ///
  /// Such a run fails, so that no run that checks nothing passes.
  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  }

  /// Expects an output to be what the golden file of that name holds.
  static func expect(
    _ output: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if isRecording {
      try Data(output.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    guard output != golden else { return }
    Issue.record(
      "\(name): \(firstDifference(output, golden))", sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ output: String, _ golden: String) -> Comment {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(lines, expected).prefix { $0 == $1 }.count
    let line = index < lines.count ? lines[index] : "(the end)"
    let wanted = index < expected.count ? expected[index] : "(the end)"
    return "line \(index + 1) is\n\(line)\nand was\n\(wanted)"
  }
}
