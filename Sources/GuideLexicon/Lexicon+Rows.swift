package import GuideModel
package import GuideWords

// What stands in the file of words, each kind parsed when it is first asked for.

extension Lexicon {
  /// What a heading of the help section says of how soon.
  ///
  /// The order decides: "Ask for an urgent GP appointment" holds both "urgent" and "GP".
  package static let urgency: [Rule<Urgency>] = Vocabulary.rules("urgency")

  /// Headings that say by their whole text which part they open.
  package static let specialHeadings: [Rule<Guide.Role>] = Vocabulary.rules("heading")

  /// Headings of the part in which a guide speaks of itself.
  package static let aboutHeadings = Vocabulary.phrases("about")

  /// Headings whose words show what their part is for, whatever else they say.
  package static let roles: [Rule<Guide.Role>] = Vocabulary.rules("role")

  /// Whole lines that belong to a web page and not to the guide on it.
  package static let furniture: [Rule<Guide.Furniture.Kind>] = Vocabulary.rules("furniture")

  /// The same on copied pages only: in a guide's own file such a line may be meant.
  package static let chrome: [Rule<Guide.Furniture.Kind>] = Vocabulary.rules("chrome")

  /// Headings that end the article.
  package static let closings = Vocabulary.phrases("closing")

  /// Lines that stand under an article.
  package static let footers = Vocabulary.phrases("footer")

  /// Page numbers of a print.
  package static let pageNumbers = Vocabulary.phrases("pageNumber")

  /// Who made an image.
  package static let credits = Vocabulary.phrases("credit")

  /// What somebody who writes or reviews works as.
  package static let jobs = Vocabulary.phrases("job")

  /// Sentences of emergencies, which no advert holds.
  package static let emergency = Vocabulary.phrases("emergency")

  /// Sentences of adverts.
  package static let promises = Vocabulary.phrases("promise")

  /// Headings of copied pages that tell when to get help.
  package static let pageHelp = Vocabulary.phrases("pageHelp")

  /// How lines begin that send the reader somewhere.
  package static let pageOpenings = Vocabulary.phrases("opening")

  /// The small words that running text is full of.
  package static let functionWords = Vocabulary.words("functionWord")

  /// Labels before a date.
  package static let dateLabels: [Rule<DayField>] = Vocabulary.rules("date")

  /// Words that say which day the next one on a line is.
  package static let dateWords: [String: DayField] = Vocabulary.rows("dateWord").reduce(into: [:]) {
    $0[$1.pattern] = DayField(rawValue: $1.meaning)
  }

  /// Words that stand beside names and days and tell nothing of the article.
  package static let headerFillers = Vocabulary.words("headerFiller")

  /// Those of them that only lead over to a name or a day, so that nothing is lost without them.
  package static let headerLabels = Set(
    Vocabulary.rows("headerFiller").filter { $0.meaning == "label" }.map { $0.pattern })

  /// Labels before a name.
  package static let personLabels: [Rule<Person>] = Vocabulary.rules("person")

  /// Titles before a name.
  package static let personTitles = Vocabulary.words("title")

  /// Degrees after a name, without full stops.
  package static let degrees = Vocabulary.words("degree")

  /// Small words inside a name.
  package static let nameParticles = Vocabulary.words("particle")

  /// Who a name line's label says the person is.
  package enum Person: String, Sendable { case author, reviewer }

  /// Which of a guide's days a date line gives.
  package enum DayField: String, Sendable { case published, updated, reviewed, nextReview }

  /// Lines longer than this are prose, whatever they say.
  package static let longestFurniture = 300
}

extension Urgency {
  /// How soon a level's heading says to get help.
  package init(ofHeading heading: String) {
    self = Lexicon.first(of: Lexicon.urgency, matching: Words(heading)) ?? .unspecified
  }
}

extension Guide.Role {
  /// What a part with this heading is for.
  package init(ofHeading heading: Words) {
    self =
      Guide.Role(ofSpecialHeading: heading) ?? Lexicon.first(of: Lexicon.roles, matching: heading)
      ?? .other
  }

  /// The part that the whole heading names; nil for a heading of the guide's own.
  package init?(ofSpecialHeading heading: Words) {
    guard let role = Lexicon.first(of: Lexicon.specialHeadings, matching: heading) else {
      return nil
    }
    self = role
  }
}

extension Guide.Furniture.Kind {
  /// What a whole line of a page is, where it belongs to the page and not to the guide.
  package init?(ofLine text: String) {
    guard text.utf8.count <= Lexicon.longestFurniture,
      let kind = Lexicon.first(of: Lexicon.furniture, matching: Words(text))
    else { return nil }
    self = kind
  }

  /// The same for a line of a copied page.
  package init?(ofPageLine text: String) {
    guard text.utf8.count <= Lexicon.longestFurniture else { return nil }
    self.init(ofPageLine: text, words: Words(text))
  }

  /// The same for a line that has been cut into words already.
  ///
  /// Whatever may send the reader to get help is the guide's.
  package init?(ofPageLine text: String, words: Words) {
    guard text.utf8.count <= Lexicon.longestFurniture else { return nil }
    if let kind = Lexicon.first(of: Lexicon.furniture, matching: words) {
      self = kind
      return
    }
    let isBare =
      text.utf8.first != UInt8(ascii: " ") && text.utf8.prefix(2).allSatisfy { $0 < 0x80 }
    let words =
      isBare ? words : Words(text.drop { !$0.isASCII && !$0.isLetter && $0 != "©" || $0 == " " })
    guard words.count <= 16, let kind = Lexicon.first(of: Lexicon.chrome, matching: words),
      words.count <= 10 || kind == .ad, kind == .ad || !HelpCues.introduceSigns(in: text),
      !(text.hasSuffix(".") && RedFlags.mayBe(in: text))
    else { return nil }
    self = kind
  }
}
