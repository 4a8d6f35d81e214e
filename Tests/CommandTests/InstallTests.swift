import Foundation
import Testing

/// What a packager does, word for word from the README.
@Suite struct InstallTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The indented lines under a heading of the README that begin with one of some words.
  private func lines(from start: String, to end: String) throws -> [String] {
    let readMe = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let section = readMe.components(separatedBy: start)[1].components(separatedBy: end)[0]
    return section.components(separatedBy: "\n").filter { $0.hasPrefix("    ") }
      .map { String($0.dropFirst(4)) }
  }

  @Test func theReadMeInstallsAndUninstalls() throws {
    let folder = try TemporaryFolder()
    let install = try lines(from: "## Install\n", to: "To uninstall:")
      .filter { !$0.hasPrefix("GUIDE_STANDALONE") }
      .map { $0.hasPrefix("guide=") ? "guide=$GUIDE" : $0 }
    try folder.write("set -eu\n" + install.joined(separator: "\n"), to: "install.sh")
    let prefix = folder.path("root")
    let run = try Program.shell(
      "sh \(folder.path)/install.sh", environment: ["PREFIX": prefix])
    #expect(run.end == .exited(0) && run.errorText == "")
    let files = [
      "bin/guide": 0o755, "share/bash-completion/completions/guide": 0o644,
      "share/zsh/site-functions/_guide": 0o644, "share/man/man1/guide.1": 0o644,
      "share/fish/vendor_completions.d/guide.fish": 0o644,
    ]
    for (file, mode) in files {
      let facts = try FileManager.default.attributesOfItem(atPath: prefix + "/" + file)
      #expect((facts[.posixPermissions] as? Int) == mode)
      #expect(((facts[.size] as? Int) ?? 0) > 1000)
    }
    let version = try Program.shell("\(prefix)/bin/guide --version")
    #expect(version.outputText.hasPrefix("guide "))
    let uninstall = try lines(from: "To uninstall:", to: "## Use\n")
    #expect(
      try Program.shell(
        "set -e; " + uninstall.joined(separator: "; "), environment: ["PREFIX": prefix]
      ).end == .exited(0))
    for file in files.keys {
      #expect(!FileManager.default.fileExists(atPath: prefix + "/" + file))
    }
  }

  /// Every line of the README that begins with `guide` can be done, the way an author goes included.
  @Test func everyCommandOfTheReadMeWorks() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Program.run("new", "sore-knee").outputText, to: "sore-knee.md")
    let commands = try lines(from: "## Use\n", to: "## Build an app")
      .filter { $0.hasPrefix("guide") }
      .map { $0.components(separatedBy: "  ")[0] }
      .filter { !$0.contains("...") && !$0.contains("[") }
    #expect(commands.count > 8)
    for command in commands {
      let run = try Program.shell(
        "cd \(folder.path); \"$GUIDE\"" + command.dropFirst("guide".count))
      // `guide` alone is an error that says where to begin; a frame has blanks.
      let expected: Int32 =
        command == "guide" ? 2 : command == "guide check sore-knee.md" ? 1 : 0
      #expect(run.end == .exited(expected), "\(command)")
    }
  }
}
