import GuideModel
import GuideReading

/// What a check can find, with what only that finding knows.
enum Finding: Sendable, Hashable {
  /// No heading of the first level.
  case titleMissing
  /// A second one; the line of the first.
  case multipleTitles(first: Int)
  /// No disclaimer.
  case disclaimerMissing
  /// A disclaimer that says nothing.
  case disclaimerEmpty
  /// No section says when to get help.
  case helpMissing
  /// A level of help whose heading names none.
  case urgencyUnknown(heading: String)
  /// A help section without levels.
  case helpWithoutUrgency
  /// No level says when to call emergency services.
  case emergencyMissing
  /// A level that should stand further up.
  case emergencyNotFirst
  /// A sign that stands at a less urgent level than the file of signs has it.
  case signLevel(sign: String, urgency: Urgency)
  /// A question that nothing answers.
  case questionWithoutAnswer(String)
  /// An answer that nothing asks.
  case answerWithoutQuestion
  /// A date that is no day; the day where it is written well and does not exist.
  case dateInvalid(String)
  /// A date that means two days.
  case dateAmbiguous(String)
  /// A day that comes before one it should follow.
  case dateOrder(AboutDate, before: AboutDate)
  /// A day after today.
  case dateInFuture(AboutDate)
  /// The next check is due, or the last is long past.
  case reviewOverdue(AboutDate, Day)
  /// A file name that is no guide's.
  case slugInvalid(String)
  /// A name or other name that another guide has.
  case slugDuplicate(String, other: String)
  /// A related guide that is not in the library.
  case relatedNotFound(slug: String)
  /// A link in a text to a guide that is not in the library.
  case linkNotFound(slug: String)
  /// A guide related to itself.
  case relatedSelf
  /// A key that is not known, and a known one that is spelt nearly so.
  case unknownKey(String, nearest: String?)
  /// A key given before.
  case duplicateKey(String, first: Int)
  /// A key that readers need.
  case missingKey(NeededKey)
  /// A clinical check by nobody who is named; what is said of it.
  case clinicianUnnamed(String)
  /// A heading used before.
  case duplicateHeading(String, first: Int)
  /// A heading with nothing under it.
  case sectionEmpty(String)
  /// A heading more than one level below the one before.
  case headingLevelSkipped(from: Int, to: Int)
  /// A type that no name begins.
  case typeWithoutName
  /// No sources.
  case sourcesMissing
  /// A source without an address.
  case sourceWithoutURL
  /// A source that does not say when it was read.
  case sourceWithoutDate
  /// A source without a known licence.
  case sourceLicenceUnknown
  /// An image without a description.
  case imageWithoutAlt
  /// An image's description that is too long or repeats the title.
  case imageAltUnhelpful(AltFault)
  /// An image size that is no Markdown.
  case imageSizeNonstandard(size: String, url: String)
  /// A leftover of a web page.
  case furnitureInGuide(Guide.Furniture.Kind)
  /// Other wordings of a section that help nobody to find it.
  case alsoAsked(WordingFault)
  /// HTML.
  case rawHTML
  /// A link that leads somewhere that guides do not link to.
  case linkScheme(String)
  /// The text of a link whose address has no end, or has a blank in it.
  case linkUnclosed
  /// A heading that is nearly one with a meaning.
  case headingMisspelt(String, nearest: String)
  /// A line that looks like mark-up and is read as text.
  case markupUnread(Lookalike)
  /// A line of front matter that is no `key: value`.
  case frontMatterSyntax
  /// Front matter, whose place is the end of the guide.
  case frontMatterMoved
  /// A label of a table of contents with nothing below it.
  case contentsEmpty
  /// An age in place of a date.
  case relativeDate(String)
  /// A section that was taken for the disclaimer.
  case disclaimerByContent(String)
  /// Too few or too many takeaways.
  case takeawaysCount(Int)
  /// A long takeaway; its words.
  case takeawayLong(Int)
  /// A long sentence; its words.
  case sentenceLong(Int)
  /// A text that is hard to read.
  case gradeHigh(ReadingGrade)
  /// Nothing before the first heading.
  case leadMissing
  /// Bytes that are no UTF-8.
  case encodingInvalid

  /// What is wrong with other wordings.
  enum WordingFault: Sendable, Hashable {
    /// There are none after the label.
    case none
    /// There are this many under one heading.
    case many(Int)
    /// One is this many words long.
    case long(String, Int)
    /// One is given for another place too.
    case again(String)
  }

  /// What is wrong with an image's description.
  enum AltFault: Sendable, Hashable {
    /// It is this many characters long.
    case long(Int)
    /// It is the guide's title.
    case repeatsTitle
  }

  /// A day that a guide gives of itself.
  enum AboutDate: String, Sendable, Hashable {
    /// The day of publication.
    case published = "Published"
    /// The day of the last change.
    case updated = "Updated"
    /// The day of the last check.
    case reviewed = "Last checked"
    /// The day of the next check.
    case nextReview = "Next check due"
  }

  /// A key that readers need.
  enum NeededKey: String, Sendable, Hashable, CaseIterable {
    /// When it was last checked.
    case lastChecked = "Last checked"
    /// For whom.
    case audience = "For"
    /// Who wrote it.
    case author = "Written by"
    /// Whether a clinician checked it.
    case clinicalCheck = "Checked by a clinician"
  }
}

extension Finding {
  /// What looks like mark-up to an author.
  public enum Lookalike: Sendable, Hashable {
    /// A list's item, by a character that is no bullet in Markdown.
    case item(Character)
    /// A heading without a blank after its marks.
    case heading
  }
}
