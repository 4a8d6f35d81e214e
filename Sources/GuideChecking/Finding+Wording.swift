import GuideLexicon
import GuideModel
import GuideReading
import GuideWords

/// All words that a check says, in one place.
extension Finding {
  /// What is wrong, in a sentence.
  public var message: String {
    switch self {
    case .titleMissing: "The guide has no title."
    case .multipleTitles(let first): "A second title; the first is on line \(first)."
    case .disclaimerMissing: "The guide has no disclaimer."
    case .disclaimerEmpty: "The disclaimer says nothing."
    case .helpMissing: "No section says when to get help."
    case .urgencyUnknown(let heading): "'\(heading)' does not say how soon to get help."
    case .helpWithoutUrgency: "The help section does not say how soon to get help."
    case .emergencyMissing: "No level says when to call emergency services."
    case .emergencyNotFirst: "A more urgent level stands below a less urgent one."
    case .signLevel(let sign, let urgency):
      "The sign '\(sign)' stands below its level, \(urgency.rawValue)."
    case .questionWithoutAnswer: "The question has no answer."
    case .answerWithoutQuestion: "The answer has no question."
    case .dateInvalid(let text): text.isEmpty ? "There is no date." : "'\(text)' is not a date."
    case .dateAmbiguous(let text): "'\(text)' can mean two days."
    case .dateOrder(let date, let other): "'\(date.rawValue)' is before '\(other.rawValue)'."
    case .dateInFuture(let date): "'\(date.rawValue)' is in the future."
    case .reviewOverdue(.nextReview, let day): "The guide was to be checked by \(day)."
    case .reviewOverdue(_, let day): "The guide was last checked on \(day), over 3 years ago."
    case .slugInvalid(let name): "'\(name)' is not a good name for a guide."
    case .slugDuplicate(let name, let other): "'\(name)' also names the guide '\(other)'."
    case .relatedNotFound: "The related guide does not exist."
    case .linkNotFound: "The link leads to no guide."
    case .relatedSelf: "The guide links to itself."
    case .unknownKey(let key, _): "'\(key)' is not a known key."
    case .duplicateKey(let key, _): "'\(key)' is given twice."
    case .missingKey(let key): "'\(key.rawValue)' is missing."
    case .clinicianUnnamed(let text): "'\(text)' does not say who checked the guide."
    case .duplicateHeading(let heading, _): "The heading '\(heading)' is used twice."
    case .sectionEmpty(let heading): "Nothing stands under '\(heading)'."
    case .headingLevelSkipped(let from, let to): "A heading of level \(to) follows level \(from)."
    case .typeWithoutName: "The type has no name."
    case .sourcesMissing: "The guide names no sources."
    case .sourceWithoutURL: "The source has no address."
    case .sourceWithoutDate: "The source does not say when it was read."
    case .sourceLicenceUnknown: "The source has no licence that is known here."
    case .imageWithoutAlt: "The image has no description."
    case .imageAltUnhelpful(.long(let count)): "The image's description has \(count) characters."
    case .imageAltUnhelpful(.repeatsTitle): "The image's description repeats the title."
    case .imageSizeNonstandard(let size, _): "'\(size)' is not Markdown."
    case .furnitureInGuide: "The line belongs to a web page, not to a guide."
    case .alsoAsked(.none): "The line gives no other wording."
    case .alsoAsked(.many(let count)): "There are \(count) other wordings under one heading."
    case .alsoAsked(.long(let wording, let count)): "'\(wording)' has \(count) words."
    case .alsoAsked(.again(let wording)): "'\(wording)' is given for another place too."
    case .rawHTML: "HTML is not read."
    case .headingMisspelt(let heading, _): "'\(heading)' is a heading like any other."
    case .markupUnread(.item(let bullet)): "'\(bullet)' begins no item of a list."
    case .markupUnread(.heading): "'#' without a blank begins no heading."
    case .linkUnclosed: "The address in round brackets does not end, so it is no link."
    case .linkScheme(let url): "'\(url)' is not an address that guides link to."
    case .frontMatterSyntax: "The line is not 'key: value'."
    case .frontMatterMoved: "The guide begins with front matter."
    case .contentsEmpty: "The table of contents is empty."
    case .relativeDate(let text): "'\(text)' depends on when the page was copied."
    case .disclaimerByContent(let heading): "'\(heading)' was taken for the disclaimer."
    case .takeawaysCount(let count): "The key takeaways are \(count)."
    case .takeawayLong(let count): "The takeaway has \(count) words."
    case .sentenceLong(let count): "A sentence has \(count) words."
    case .gradeHigh(let grade): "The text is hard to read: \(grade)."
    case .leadMissing: "Nothing stands before the first heading."
    case .encodingInvalid: "The file is not UTF-8 text."
    }
  }

  /// What to do about it.
  public var hint: String {
    switch self {
    case .titleMissing: "Begin the file with '# ' and the title."
    case .multipleTitles: "Keep one '# ' heading; make the others '## '."
    case .disclaimerMissing:
      "Add a '## Medical disclaimer' section. Until then the built-in disclaimer is shown."
    case .disclaimerEmpty:
      "Write it under this heading. Until then the built-in disclaimer is shown."
    case .helpMissing: "Add a '## When to get help' section with its levels."
    case .urgencyUnknown: "Start with one of: \(Finding.levelHeadings)."
    case .helpWithoutUrgency: "Put the signs under levels: \(Finding.levelHeadings)."
    case .emergencyMissing:
      "Add '### \(Finding.heading(of: .emergency))' as the first level, with its signs."
    case .emergencyNotFirst: "Put the most urgent level first: emergency, urgent, doctor, home."
    case .signLevel(_, let urgency):
      "Put it under '\(Finding.heading(of: urgency))', as the file of signs has it for all guides."
    case .questionWithoutAnswer: "Put the answer in the lines under the question."
    case .answerWithoutQuestion: "Put the question in the line above, after 'Q:'."
    case .dateInvalid(let text): Finding.hint(forDate: text)
    case .dateAmbiguous: "Write the month as a word, such as 3 April 2025."
    case .dateOrder, .dateInFuture: "Check the two days and the year."
    case .reviewOverdue: "Check the guide against its sources and write the new days."
    case .slugInvalid: "Name the file in small letters, digits and dashes, such as sore-throat.md."
    case .slugDuplicate: "A name must lead to one guide; change one of the two."
    case .relatedNotFound(let slug), .linkNotFound(let slug):
      "No guide has the slug '\(slug)' (file \(slug).md or an 'Also called' name)."
    case .relatedSelf: "A guide cannot be related to itself."
    case .unknownKey(_, let nearest?): "Did you mean '\(nearest)'?"
    case .unknownKey(_, nil): "Known keys are \(Finding.knownKeys)."
    case .duplicateKey(let key, let first): "'\(key)' was given on line \(first); keep one."
    case .missingKey(let key): Finding.hint(for: key)
    case .clinicianUnnamed: Finding.hint(for: NeededKey.clinicalCheck)
    case .duplicateHeading(_, let first):
      "The heading was used on line \(first); merge the two or rename one."
    case .sectionEmpty: "Write a paragraph under this heading or delete it."
    case .headingLevelSkipped(let from, _):
      "Use \(String(repeating: "#", count: from + 1)) for a heading below it."
    case .typeWithoutName:
      "Start the item with the name in bold and a colon: - **Wet cough**: brings up mucus."
    case .sourcesMissing: "Add a '## Sources' section that says what the guide rests on."
    case .sourceWithoutURL:
      "Give the page as a link: [Title](https://...). Publisher. Licence. Read YYYY-MM-DD."
    case .sourceWithoutDate: "Say when it was read: Read YYYY-MM-DD."
    case .sourceLicenceUnknown: "Name one of: \(Lexicon.licences.joined(separator: ", "))."
    case .imageWithoutAlt:
      "Say in a few words what the picture shows: ![A mug of hot lemon](...)."
    case .imageAltUnhelpful: "Say in a few words what the picture shows."
    case .imageSizeNonstandard(let size, let url): Finding.hint(forSize: size, url: url)
    case .furnitureInGuide(let kind):
      "This looks like a leftover \(Finding.name(of: kind)) from a web page; delete the line."
    case .alsoAsked:
      "Give three to five ways in which people ask for it, between semicolons, each once."
    case .rawHTML: "Write it as Markdown."
    case .headingMisspelt(_, let nearest): "Did you mean '\(nearest)'?"
    case .markupUnread(.item): "Begin each item with '- ', on a line of its own."
    case .markupUnread(.heading): "Put a blank after the last '#'."
    case .linkUnclosed:
      "Write [text](address), with ')' right behind the address and no blank in it."
    case .linkScheme: "Link to http, https, mailto or another guide's .md file."
    case .frontMatterSyntax: "Write one 'key: value' a line, without tabs and without nesting."
    case .frontMatterMoved: "Its place is '## About this guide' at the end, one bullet a key."
    case .contentsEmpty: "Nothing to do: contents are made from the headings."
    case .relativeDate: "Write the day itself if you know it."
    case .disclaimerByContent: "Call the section 'Medical disclaimer'."
    case .takeawaysCount: "Three to six are best."
    case .takeawayLong: "One point in up to 25 words is best."
    case .sentenceLong: "Up to 20 words are best; make two sentences of it."
    case .gradeHigh: "Use shorter words and sentences; grade 6 or below is best."
    case .leadMissing: "Say first what it is and what matters most."
    case .encodingInvalid: "Save the file as UTF-8."
    }
  }

  private static let levelHeadings = """
    Call emergency services now if / Get medical help today if / See a doctor or nurse if / \
    Look after yourself at home if
    """

  private static func heading(of urgency: Urgency) -> String {
    switch urgency {
    case .emergency: "Call emergency services now if"
    case .urgent: "Get medical help today if"
    case .routine, .unspecified: "See a doctor or nurse if"
    case .selfCare: "Look after yourself at home if"
    }
  }

  private static var knownKeys: String {
    AboutKey.written.map { $0.rawValue }.joined(separator: ", ")
  }

  private static func hint(forDate text: String) -> String {
    let format = "Dates are written YYYY-MM-DD."
    guard let written = WrittenDate(text) else { return format }
    return "There is no \(written). \(format)"
  }

  private static func hint(for key: NeededKey) -> String {
    switch key {
    case .lastChecked: "Say 'Last checked: YYYY-MM-DD'."
    case .audience: "Say for whom it is: 'For: adults'."
    case .author: "Say 'Written by' and who."
    case .clinicalCheck: "Say 'Checked by a clinician: no' or give the name and role."
    }
  }

  private static func hint(forSize size: String, url: String) -> String {
    let title = size.trimmed(of: "=")
    return "'\(size)' is not Markdown; write the size as a title: (\(url) \"\(title)\")."
  }

  private static func name(of kind: Guide.Furniture.Kind) -> String {
    switch kind {
    case .button: "button"
    case .cta: "call to action"
    case .toc, .tocEntry: "table of contents"
    case .promo: "promotion"
    case .ad: "advert label"
    case .meta: "page label"
    case .menu: "menu"
    case .footer: "footer"
    case .credit: "image credit"
    case .alsoAsked: "wording to be found by"
    }
  }
}

/// A date in the right shape that does not exist, in words.
private struct WrittenDate: CustomStringConvertible {
  let description: String

  init?(_ text: String) {
    let digits = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard digits.map({ $0.count }) == [4, 2, 2], let year = Int(decimal: digits[0]),
      let month = Int(decimal: digits[1]), let day = Int(decimal: digits[2]),
      (1...12).contains(month)
    else { return nil }
    description = "\(day) \(Lexicon.monthTitles[month - 1]) \(year)"
  }
}
