/// Every number that ranking and asking rest on, in one place.
///
/// The field weights, `saturation`, `lengthShare` and `nameCoverage` come from trials on 5,483 health
/// pages with human judgments (BM25 with the usual 1.2 and .75 reaches .65 there, with these .78);
/// the others from the development questions and from everyday questions written for this. Of most a
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

  // MARK: BM25F

  /// k1: how slowly a word that comes again and again stops to count.
  static let saturation: Float = 3
  /// b: how much a long guide is held back.
  static let lengthShare: Float = 0.9
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
  /// What such a word counts where guides are ranked.
  static let kinShare: Float = 0.2
  /// How many such words of one group count whole; of more, each counts less.
  static let mostKin: Float = 5
  /// What a word that goes with any subject counts.
  static let genericWord: Float = 0.25
  /// What a place of the body counts.
  static let bodyWord: Float = 0.5

  /// What a word of a question or subheading counts beside one of the text below it.
  static let passageHeading: Float = 2
  /// What a word of a part's heading counts beside one of its text.
  static let partHeading: Float = 3
  /// k1 among the passages of a guide.
  static let passageSaturation: Float = 1.2
  /// b among the passages of a guide.
  static let passageLengthShare: Float = 0.5
  /// What a heading adds whose words the question covers whole, the guide's title left out.
  static let headingCoverage: Float = 1
  /// What the question of an answer adds that is covered so.
  static let questionCoverage: Float = 1.5
  /// From which coverage of its name on a type is taken to be named.
  static let namedType: Float = 0.5
  /// How well a question's word is known where only a word of the same meaning stands.
  static let kinKnown: Float = 0.85
  /// What the evidence for a type counts where the question neither names it nor asks for types.
  static let unnamedType: Float = 0.6
  /// How much of its part's score a passage gets.
  static let partShare: Float = 0.5
  /// What a fitting intent adds.
  static let intent: Float = 1.5
  /// How well a heading with a word of the intent fits.
  static let headingIntent: Float = 1
  /// How well the opening fits where the question asks what the subject is.
  static let opening: Float = 0.9

  /// From which confidence on a guide of a library is about the question's subject.
  static let guideConfidence: Float = 0.36
  /// How much of a question a passage of a library must hold, its headings and title included, to
  /// answer it where the guide's rank alone does not tell: of many pages one always holds half.
  static let passageShare: Float = 0.75
  /// How much of a question a guide that was named must hold to answer it.
  static let knownShare: Float = 0.6
  /// How much of it will do where the best passage holds rare words of the question.
  static let leastKnownShare: Float = 0.4
  /// What the words of the question must bring to a passage for that.
  static let strongEvidence: Float = 1.5
  /// What the rank of its guide counts beside a passage's own score, which is at most 1.
  static let guideShare: Float = 3

  /// How rare a term is: the logarithm of BM25, never negative.
  static func rarity(documents: Int, of all: Int) -> Float {
    let count = Float(documents)
    return logarithm(1 + (Float(all) - count + 0.5) / (count + 0.5))
  }

  /// What a weighted frequency adds to a score in a guide of that length, from 0 to 1.
  static func saturated(_ frequency: UInt32, length: UInt16, averageLength: Float) -> Float {
    let frequency = Float(frequency)
    return frequency / (frequency + holdBack(length: length, averageLength: averageLength))
  }

  /// The frequency at which a word counts half in a guide of that length.
  static func holdBack(length: UInt16, averageLength: Float) -> Float {
    saturation * (1 - lengthShare + lengthShare * Float(length) / max(averageLength, 1))
  }
}
