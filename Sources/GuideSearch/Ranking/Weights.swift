/// Every number that ranking and asking rest on, in one place.
///
/// The field weights, `saturation`, `lengthShare` and `nameCoverage` come from trials on 5,483 health
/// pages with human judgments (BM25 with the usual 1.2 and .75 reaches .65 there, with these .78);
/// the others from the development questions, where a step of a tenth either way changes little.
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
  /// What each further time that a word stands in a query adds to its weight.
  static let repetition: Float = 0.3

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
