/// Something that an author should know of a guide's file.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters; only errors make a check fail.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The guide must not go out like this.
    case error
    /// It should be changed.
    case warning
    /// It might be better otherwise.
    case note
  }

  /// The names that editors and scripts know findings by.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// `title-missing`.
    case titleMissing = "title-missing"
    /// `multiple-titles`.
    case multipleTitles = "multiple-titles"
    /// `disclaimer-missing`.
    case disclaimerMissing = "disclaimer-missing"
    /// `disclaimer-empty`.
    case disclaimerEmpty = "disclaimer-empty"
    /// `help-missing`.
    case helpMissing = "help-missing"
    /// `urgency-unknown`.
    case urgencyUnknown = "urgency-unknown"
    /// `help-no-urgency`.
    case helpWithoutUrgency = "help-no-urgency"
    /// `emergency-missing`.
    case emergencyMissing = "emergency-missing"
    /// `emergency-not-first`.
    case emergencyNotFirst = "emergency-not-first"
    /// `sign-level`.
    case signLevel = "sign-level"
    /// `question-without-answer`.
    case questionWithoutAnswer = "question-without-answer"
    /// `answer-without-question`.
    case answerWithoutQuestion = "answer-without-question"
    /// `date-invalid`.
    case dateInvalid = "date-invalid"
    /// `date-ambiguous`.
    case dateAmbiguous = "date-ambiguous"
    /// `date-order`.
    case dateOrder = "date-order"
    /// `date-in-future`.
    case dateInFuture = "date-in-future"
    /// `review-overdue`.
    case reviewOverdue = "review-overdue"
    /// `slug-invalid`.
    case slugInvalid = "slug-invalid"
    /// `slug-duplicate`.
    case slugDuplicate = "slug-duplicate"
    /// `related-not-found`.
    case relatedNotFound = "related-not-found"
    /// `link-not-found`.
    case linkNotFound = "link-not-found"
    /// `related-self`.
    case relatedSelf = "related-self"
    /// `about-unknown-key`.
    case unknownKey = "about-unknown-key"
    /// `about-duplicate-key`.
    case duplicateKey = "about-duplicate-key"
    /// `about-missing-key`.
    case missingKey = "about-missing-key"
    /// `clinician-unnamed`.
    case clinicianUnnamed = "clinician-unnamed"
    /// `duplicate-heading`.
    case duplicateHeading = "duplicate-heading"
    /// `section-empty`.
    case sectionEmpty = "section-empty"
    /// `heading-level-skipped`.
    case headingLevelSkipped = "heading-level-skipped"
    /// `type-without-name`.
    case typeWithoutName = "type-without-name"
    /// `sources-missing`.
    case sourcesMissing = "sources-missing"
    /// `source-without-url`.
    case sourceWithoutURL = "source-without-url"
    /// `source-without-date`.
    case sourceWithoutDate = "source-without-date"
    /// `source-licence-unknown`.
    case sourceLicenceUnknown = "source-licence-unknown"
    /// `image-without-alt`.
    case imageWithoutAlt = "image-without-alt"
    /// `image-size-nonstandard`.
    case imageSizeNonstandard = "image-size-nonstandard"
    /// `furniture-in-guide`.
    case furnitureInGuide = "furniture-in-guide"
    /// Other wordings that say too much or the same again.
    case alsoAsked = "also-asked"
    /// `raw-html`.
    case rawHTML = "raw-html"
    /// `link-scheme`.
    case linkScheme = "link-scheme"
    /// `link-unclosed`.
    case linkUnclosed = "link-unclosed"
    /// A heading that is nearly one with a meaning.
    case headingMisspelt = "heading-misspelt"
    /// What looks like mark-up and is read as text.
    case markupUnread = "markup-unread"
    /// `front-matter-syntax`.
    case frontMatterSyntax = "front-matter-syntax"
    /// `front-matter-moved`.
    case frontMatterMoved = "front-matter-moved"
    /// `toc-empty`.
    case contentsEmpty = "toc-empty"
    /// `relative-date`.
    case relativeDate = "relative-date"
    /// `disclaimer-by-content`.
    case disclaimerByContent = "disclaimer-by-content"
    /// `takeaways-count`.
    case takeawaysCount = "takeaways-count"
    /// `takeaway-long`.
    case takeawayLong = "takeaway-long"
    /// `sentence-long`.
    case sentenceLong = "sentence-long"
    /// `grade-high`.
    case gradeHigh = "grade-high"
    /// `lead-missing`.
    case leadMissing = "lead-missing"
    /// `encoding-invalid`.
    case encodingInvalid = "encoding-invalid"
  }

  /// The file, as the reader named it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in bytes, from 1: where the faulty value or an item's text begins, 1 for headings.
  public let column: Int
  /// How much it matters.
  public let severity: Severity
  /// The name that tools know it by.
  public let code: Code
  /// What is wrong, in a sentence.
  public let message: String
  /// What to do about it.
  public let hint: String

  /// A diagnostic.
  public init(
    file: String, line: Int, column: Int, severity: Severity, code: Code, message: String,
    hint: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.code = code
    self.message = message
    self.hint = hint
  }
}

extension Diagnostic: JSONConvertible {
  /// The diagnostic as JSON.
  public var json: JSONValue {
    .object([
      "file": .string(file), "line": .integer(line), "column": .integer(column),
      "severity": .string(severity.rawValue), "code": .string(code.rawValue),
      "message": .string(message), "hint": .string(hint),
    ])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        file: try json.string("file"), line: try json.integer("line"),
        column: try json.integer("column"), severity: try json.name("severity"),
        code: try json.name("code"), message: try json.string("message"),
        hint: try json.string("hint"))
    }
  #endif
}
