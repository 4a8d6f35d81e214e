/// BM25: what a word brings to a text that holds it, by how rare it is, how often it stands there and
/// how long the text is.
package struct BM25: Sendable {
  /// k1: how slowly a word that comes again and again stops to count.
  let saturation: Float
  /// b: how much a long text is held back.
  let lengthShare: Float

  /// The set for texts of a kind.
  package init(saturation: Float, lengthShare: Float) {
    self.saturation = saturation
    self.lengthShare = lengthShare
  }

  /// The set for the documents of an index, which holds the most that each term can bring.
  ///
  /// From trials on 5,483 health pages with human judgments: the usual 1.2 and .75 reach .65 there,
  /// these .78.
  package static let documents = BM25(saturation: 3, lengthShare: 0.9)

  /// How rare a term is: the logarithm, never negative.
  package static func rarity(documents: Int, of all: Int) -> Float {
    let count = Float(documents)
    return logarithm(1 + (Float(all) - count + 0.5) / (count + 0.5))
  }

  /// What a weighted frequency adds to a score in a text of that length, from 0 to 1.
  package func saturated(_ frequency: Float, length: Float, averageLength: Float) -> Float {
    let holdBack = saturation * (1 - lengthShare + lengthShare * length / max(averageLength, 1))
    return frequency / (frequency + holdBack)
  }
}
