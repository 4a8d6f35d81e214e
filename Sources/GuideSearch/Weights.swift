import GuideIndex
import GuideModel

/// Every number that ranking and asking rest on, in one place.
///
/// The field weights and `nameCoverage` come from trials on 5,483 health pages with human judgments, as
/// do the parameters of BM25 that an index is made with; the others from the development questions and from everyday questions written for this. Of most a
/// step of a fifth either way was tried and changes little, in either half of the questions; not of
/// the thresholds below that say when an answer is sure.
enum Weights {
  // MARK: Fields: what one occurrence of a word counts

  /// A word of the title.
  static let title: UInt32 = 6
  /// A word of another name.
  static let alias: UInt32 = 3
  /// A word of a heading or a question.
  static let heading: UInt32 = 1
  /// A word of the text.
  static let body: UInt32 = 1

  // MARK: Guides

  /// How much a name adds that the question covers whole, as a share of the word score.
  static let nameCoverage: Float = 1

  /// What a repaired word counts beside one that was found as it was written.
  static let repaired: Float = 0.8
  /// What the first words of a long query count: a letter names its subject first.
  static let subject: Float = 1.3
  /// What a word that goes with any subject counts where guides are ranked.
  static let genericTerm: Float = 0.7
  /// What each further time that a word stands in a query adds to its weight.
  static let repetition: Float = 0.3

  // MARK: Asking

  /// What a word of the everyday vocabulary counts beside the question's own word.
  static let everydayWord: Float = 0.75
  /// What such a word counts where guides are ranked and the question's own word is known.
  static let synonymShare: Float = 0.35
  /// What it counts there where the library lacks the question's own word.
  static let onlySynonymShare: Float = 0.7
  /// How well such a word covers one of a guide's name.
  static let synonymInName: Float = 0.75
  /// How many such words of one group count whole; of more, each counts less.
  static let mostSynonyms: Float = 3
  /// What a word that goes with any subject counts.
  static let genericWord: Float = 0.25
  /// What a place of the body counts.
  static let bodyWord: Float = 0.5

  /// What a word of a message counts that is most likely chatter.
  static let chatter: Float = 0.4

  /// What a word of a unit's heading counts beside one of its text.
  static let partHeading: Float = 3
  /// BM25 among the units of a guide.
  static let units = BM25(saturation: 1.2, lengthShare: 0.5)
  /// What a heading or a question of the guide adds whose words are said whole, the guide's names
  /// left out.
  static let headingCoverage: Float = 2.5
  /// How much of that another wording of the unit brings that is said so.
  static let wordingCoverage: Float = 0.8
  /// From which coverage of its name on a type is taken to be named.
  static let namedType: Float = 0.5
  /// What a fitting intent adds.
  static let intent: Float = 2.5
  /// How well a heading with a word of the intent fits, where the part's kind says nothing.
  static let headingIntent: Float = 1
  /// How well it fits where the part's kind says something else, or it is a question.
  static let otherHeadingIntent: Float = 0.15
  /// How well the opening fits where the question asks what the subject is.
  static let opening: Float = 0.9
  /// What a summary loses that nobody asked for: its sentences stand in the sections too.
  static let summaryUnasked: Float = 2

  /// What a part adds to a complaint that asks for nothing.
  static func prior(of role: Guide.Role) -> Float {
    switch role {
    case .causes, .selfCare: 1
    case .normality: 0.5
    case .seekHelp, .symptoms, .prevention, .types, .faqs, .takeaways, .bottomLine, .disclaimer,
      .sources, .related, .other:
      0
    }
  }

  /// What a guide's rank gains where its names say all of the question.
  static let namedShare: Float = 0.4
  /// The highest evidence of a guide's rank that counts for its certainty.
  static let mostEvidence: Float = 1
  /// What a name of the guide that the question says whole adds to its certainty.
  static let nameCertainty: Float = 0.3
  /// What it adds that the guide knows all of the question.
  static let knownCertainty: Float = 0.6
  /// What a short question loses of its certainty where the guide knows none of it.
  static let unknownShare: Float = 0.9
  /// How much the concepts of a short question weigh at most.
  static let shortQuestion: Float = 3.5
  /// From which certainty on a library answers.
  static let certainty: Float = 0.94
  /// From which certainty on the nearest headings are named where none answers.
  static let nearness: Float = 0.3
  /// How much of a question a guide that was named must hold to answer it.
  static let knownShare: Float = 0.66
  /// How much of it will do where the best passage holds rare words of the question.
  static let leastKnownShare: Float = 0.4
  /// What the words of the question must bring to a passage for that.
  static let strongEvidence: Float = 1.5
  /// What a question adds that a guide asks as it stands: more than anything else.
  static let ownQuestion: Float = 10
  /// What the rank of its guide counts beside a passage's own score, which is at most 1.
  static let guideShare: Float = 3
}
