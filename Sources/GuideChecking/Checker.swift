public import GuideModel
import GuideReading
import GuideTriage
import GuideWords

/// Checks guides for their authors: whether a file is well formed, never whether it is right.
public struct Checker: Sendable {
  /// What is checked.
  public enum Scope: Sendable {
    /// Single files.
    case file
    /// A whole library, whose links and names must all be sound.
    case library
  }

  /// The day that dates are measured against.
  let today: Day
  let scope: Scope
  let names: LibraryNames
  /// How guides word the signs that more than one of them names.
  let wordings = GuideWordings()

  /// A checker.
  /// - Parameters:
  ///   - today: the day that dates are measured against.
  ///   - library: what the guides are called that links may lead to, the checked ones among them.
  ///   - scope: whether single files or all of the library is checked.
  public init(today: Day, library: [GuideSummary], scope: Scope = .file) {
    self.today = today
    self.scope = scope
    names = LibraryNames(library)
  }

  /// What is to be said of a file, in the order of its lines.
  /// - Parameters:
  ///   - name: the file's name without its ending; nil for standard input.
  ///   - path: what the diagnostics call the file.
  ///   - bytes: the file.
  public func diagnostics(name: String?, path: String = "", _ bytes: [UInt8]) -> [Diagnostic] {
    found(name: name, bytes).sortedByPlace.map { Diagnostic($0, file: path) }
  }

  private func found(name: String?, _ bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    if let name { checkName(name, into: &found) }
    if let place = EncodingFault(bytes) {
      found.append(Found(.encodingInvalid, .error, line: place.line, column: place.column))
      if place.isWide { return found }
    }
    do throws(GuideError) {
      let reading = try GuideReading(slug: name.flatMap { Slug($0) }, bytes)
      let own = name ?? reading.guide.slug.text
      let file = CheckedFile(reading: reading, name: own, bytes: bytes)
      found += self.found(in: file)
    } catch {
      found.append(Found(.titleMissing, .error, line: 1))
    }
    return found
  }

  private func found(in file: CheckedFile) -> [Found] {
    var check = GuideCheck(file: file, checker: self)
    switch file.guide.form {
    case .raw: check.checkRawPage()
    case .canonical: check.checkCanonicalFile()
    }
    check.checkGuide()
    return check.found
  }

  private func checkName(_ name: String, into found: inout [Found]) {
    if Slug(name) == nil {
      found.append(Found(.slugInvalid(name), .error, line: 1))
    } else if scope == .library, name.utf8.contains(UInt8(ascii: "_")) {
      found.append(Found(.slugInvalid(name), .warning, line: 1))
    }
  }
}

/// Something that was found, and where.
struct Found {
  let finding: Finding
  let severity: Diagnostic.Severity
  let line: Int
  let column: Int

  init(_ finding: Finding, _ severity: Diagnostic.Severity, line: Int, column: Int = 1) {
    self.finding = finding
    self.severity = severity
    self.line = line
    self.column = column
  }
}

extension Diagnostic {
  fileprivate init(_ found: Found, file: String) {
    self.init(
      file: file, line: found.line, column: found.column, severity: found.severity,
      code: found.finding.code, message: found.finding.message, hint: found.finding.hint)
  }
}

extension [Found] {
  /// What was found in the order of their places; those of one place in the order they were found.
  fileprivate var sortedByPlace: [Found] {
    enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset)
        < ($1.element.line, $1.element.column, $1.offset)
    }.map { $0.element }
  }
}

/// What guides are called, and which of them are called so.
struct LibraryNames: Sendable {
  private var guides: [String: [Slug]] = [:]

  init(_ library: [GuideSummary]) {
    for summary in library {
      let own = summary.alsoCalled + [summary.name.text, summary.title]
      for key in Set(own.flatMap { [$0.nameKey, Slug(fromTitle: $0).text.nameKey] }) {
        guides[key, default: []].append(summary.name)
      }
    }
  }

  /// Whether any guide is called so.
  func hasGuide(called text: String) -> Bool { guides[text.nameKey] != nil }

  /// A guide but the named one that is called so.
  func other(than name: String, called text: String) -> Slug? {
    guides[text.nameKey]?.first { $0.text != name }
  }
}

/// A file with everything that checks look at.
struct CheckedFile {
  let reading: GuideReading
  /// The name that the guide goes by.
  let name: String
  let bytes: [UInt8]
  let source: SourceLines

  init(reading: GuideReading, name: String, bytes: [UInt8]) {
    self.reading = reading
    self.name = name
    self.bytes = bytes
    source = SourceLines(bytes)
  }

  var guide: Guide { reading.guide }
}

/// One run of checks over one file.
struct GuideCheck {
  let file: CheckedFile
  let checker: Checker
  var found: [Found] = []

  init(file: CheckedFile, checker: Checker) {
    self.file = file
    self.checker = checker
  }

  var guide: Guide { file.guide }
  var source: SourceLines { file.source }

  mutating func add(
    _ finding: Finding, _ severity: Diagnostic.Severity, line: Int, column: Int = 1
  ) {
    found.append(Found(finding, severity, line: line, column: column))
  }

  /// Adds a finding where an item's text begins.
  mutating func add(_ finding: Finding, _ severity: Diagnostic.Severity, atItem line: Int) {
    add(finding, severity, line: line, column: source.itemColumn(line))
  }
}
