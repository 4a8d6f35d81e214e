import GuideModel
import GuideReading

extension Finding {
  /// The finding's name.
  public var code: Diagnostic.Code {
    switch self {
    case .titleMissing: .titleMissing
    case .multipleTitles: .multipleTitles
    case .disclaimerMissing: .disclaimerMissing
    case .disclaimerEmpty: .disclaimerEmpty
    case .helpMissing: .helpMissing
    case .urgencyUnknown: .urgencyUnknown
    case .helpWithoutUrgency: .helpWithoutUrgency
    case .emergencyMissing: .emergencyMissing
    case .emergencyNotFirst: .emergencyNotFirst
    case .signLevel: .signLevel
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
    case .linkNotFound: .linkNotFound
    case .relatedSelf: .relatedSelf
    case .unknownKey: .unknownKey
    case .duplicateKey: .duplicateKey
    case .missingKey: .missingKey
    case .clinicianUnnamed: .clinicianUnnamed
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
    case .alsoAsked: .alsoAsked
    case .rawHTML: .rawHTML
    case .linkScheme: .linkScheme
    case .linkUnclosed: .linkUnclosed
    case .headingMisspelt: .headingMisspelt
    case .markupUnread: .markupUnread
    case .frontMatterSyntax: .frontMatterSyntax
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
