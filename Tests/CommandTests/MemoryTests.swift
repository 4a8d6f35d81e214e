#if os(Linux)
  import Foundation
  import Testing

  /// A large file takes little more memory than its size, in every format.
  ///
  /// The system refuses more data than a limit; a small guide tells how much the program itself needs.
  /// Only the installed form is measured: a build for debugging holds more, and takes its time.
  @Suite(
    .enabled("measures the installed form, which GUIDE_PROGRAM names") {
      ProcessInfo.processInfo.environment["GUIDE_PROGRAM"] != nil
    })
  struct MemoryTests {
    static let commands = [
      "show --format text", "show --format json", "show --format html", "show --format markdown",
      "check",
    ]

    private static let size = 2_000_000

    private static let paragraph = String(
      repeating: "The throat is often sore after a cold.\nIt gets better within some days. ",
      count: 7)

    private static func prose() -> String {
      var text = "# Sore throat\n\nA short lead.\n\n"
      var part = 0
      while text.utf8.count < size {
        part += 1
        text += "## Part \(part)\n\n" + String(repeating: paragraph + "\n\n", count: 8)
      }
      return text
    }

    @Test("two megabytes of prose take no more than three times as much", arguments: commands)
    func proseTakesThreeTimesItsSize(command: String) throws {
      let folder = try TemporaryFolder()
      try folder.write("# Sore throat\n\nA short lead.\n", to: "small.md")
      try folder.write(Self.prose(), to: "large.md")
      let own = try #require(
        try (1...128).first { try runs(command, folder.path("small.md"), megabytes: $0) })
      let most = own + 3 * Self.size / 1_000_000
      #expect(try runs(command, folder.path("large.md"), megabytes: most))
    }

    /// Whether a command ends by itself with no more data than that.
    private func runs(_ command: String, _ path: String, megabytes: Int) throws -> Bool {
      let line =
        "ulimit -c 0; ulimit -d \(megabytes * 1000); \"$GUIDE\" \(command) '\(path)' >/dev/null"
      guard case .exited(let status) = try Program.shell(line).end else { return false }
      return status < 2
    }
  }
#endif
