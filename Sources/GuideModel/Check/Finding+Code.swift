extension Finding {
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
    /// `emergency-not-first`.
    case emergencyNotFirst = "emergency-not-first"
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
    /// `related-self`.
    case relatedSelf = "related-self"
    /// `about-unknown-key`.
    case unknownKey = "about-unknown-key"
    /// `about-duplicate-key`.
    case duplicateKey = "about-duplicate-key"
    /// `about-missing-key`.
    case missingKey = "about-missing-key"
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
    /// `raw-html`.
    case rawHTML = "raw-html"
    /// `link-scheme`.
    case linkScheme = "link-scheme"
    /// `front-matter-syntax`.
    case frontMatterSyntax = "front-matter-syntax"
    /// `front-matter-unclosed`.
    case frontMatterUnclosed = "front-matter-unclosed"
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

  /// The finding's name.
  public var code: Code {
    switch self {
    case .titleMissing: .titleMissing
    case .multipleTitles: .multipleTitles
    case .disclaimerMissing: .disclaimerMissing
    case .disclaimerEmpty: .disclaimerEmpty
    case .helpMissing: .helpMissing
    case .urgencyUnknown: .urgencyUnknown
    case .helpWithoutUrgency: .helpWithoutUrgency
    case .emergencyNotFirst: .emergencyNotFirst
    case .questionWithoutAnswer: .questionWithoutAnswer
    case .answerWithoutQuestion: .answerWithoutQuestion
    case .dateInvalid: .dateInvalid
    case .dateAmbiguous: .dateAmbiguous
    case .dateOrder: .dateOrder
    case .dateInFuture: .dateInFuture
    case .reviewOverdue: .reviewOverdue
    case .slugInvalid: .slugInvalid
    case .slugDuplicate: .slugDuplicate
    case .relatedNotFound: .relatedNotFound
    case .relatedSelf: .relatedSelf
    case .unknownKey: .unknownKey
    case .duplicateKey: .duplicateKey
    case .missingKey: .missingKey
    case .duplicateHeading: .duplicateHeading
    case .sectionEmpty: .sectionEmpty
    case .headingLevelSkipped: .headingLevelSkipped
    case .typeWithoutName: .typeWithoutName
    case .sourcesMissing: .sourcesMissing
    case .sourceWithoutURL: .sourceWithoutURL
    case .sourceWithoutDate: .sourceWithoutDate
    case .sourceLicenceUnknown: .sourceLicenceUnknown
    case .imageWithoutAlt, .imageAltUnhelpful: .imageWithoutAlt
    case .imageSizeNonstandard: .imageSizeNonstandard
    case .furnitureInGuide: .furnitureInGuide
    case .rawHTML: .rawHTML
    case .linkScheme: .linkScheme
    case .frontMatterSyntax: .frontMatterSyntax
    case .frontMatterUnclosed: .frontMatterUnclosed
    case .frontMatterMoved: .frontMatterMoved
    case .contentsEmpty: .contentsEmpty
    case .relativeDate: .relativeDate
    case .disclaimerByContent: .disclaimerByContent
    case .takeawaysCount: .takeawaysCount
    case .takeawayLong: .takeawayLong
    case .sentenceLong: .sentenceLong
    case .gradeHigh: .gradeHigh
    case .leadMissing: .leadMissing
    case .encodingInvalid: .encodingInvalid
    }
  }
}
