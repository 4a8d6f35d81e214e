/// The word lists of the Porter 2 algorithm, in the order in which they are tried: where one ending
/// is the end of another, the longer one stands first.
///
/// Source: snowballstem.org, `algorithms/english.sbl` of Snowball 3.
package enum EnglishEndings {
  /// Whole words with a stem of their own.
  package static let wholeWords: [Replacement] = [
    Replacement("skis", "ski"), Replacement("skies", "sky"),
    Replacement("idly", "idl"), Replacement("gently", "gentl"), Replacement("ugly", "ugli"),
    Replacement("early", "earli"), Replacement("only", "onli"), Replacement("singly", "singl"),
    Replacement("sky", "sky"), Replacement("news", "news"), Replacement("howe", "howe"),
    Replacement("atlas", "atlas"), Replacement("cosmos", "cosmos"), Replacement("bias", "bias"),
    Replacement("andes", "andes"),
  ]

  /// Beginnings after which R1 starts, so that "general" and "generate" keep apart.
  package static let prefixes: [Ending] = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
  ]

  package static let possessives: [Ending] = ["'s'", "'s", "'"]

  package static let eed: [Ending] = ["eedly", "eed"]
  package static let keepingEed: [Ending] = ["proc", "exc", "succ"]
  package static let edAndIng: [Ending] = ["ingly", "edly", "ing", "ed"]
  package static let keepingIng: [Ending] = ["inn", "out", "cann", "herr", "earr", "even"]
  package static let missingE: [Ending] = ["at", "bl", "iz"]
  package static let doubles: [Ending] = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"]
  package static let past: Ending = "past"

  package static let step2: [Replacement] = [
    Replacement("ational", "ate"), Replacement("ization", "ize"), Replacement("fulness", "ful"),
    Replacement("ousness", "ous"), Replacement("iveness", "ive"), Replacement("tional", "tion"),
    Replacement("biliti", "ble"), Replacement("lessli", "less"), Replacement("ation", "ate"),
    Replacement("alism", "al"), Replacement("aliti", "al"), Replacement("entli", "ent"),
    Replacement("ousli", "ous"), Replacement("iviti", "ive"), Replacement("fulli", "ful"),
    Replacement("ogist", "og"), Replacement("enci", "ence"), Replacement("anci", "ance"),
    Replacement("abli", "able"), Replacement("izer", "ize"), Replacement("ator", "ate"),
    Replacement("alli", "al"), Replacement("bli", "ble"), Replacement("ogi", "og"),
    Replacement("li", ""),
  ]
  /// Goes only behind l.
  package static let ogi: Ending = "ogi"
  /// Goes only behind c, d, e, g, h, k, m, n, r, t.
  package static let li: Ending = "li"

  package static let step3: [Replacement] = [
    Replacement("ational", "ate"), Replacement("tional", "tion"), Replacement("alize", "al"),
    Replacement("icate", "ic"), Replacement("iciti", "ic"), Replacement("ative", ""),
    Replacement("ical", "ic"), Replacement("ness", ""), Replacement("ful", ""),
  ]
  /// Goes only in R2.
  package static let ative: Ending = "ative"

  package static let step4: [Ending] = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
    "ive", "ize", "ion", "al", "er", "ic",
  ]
  /// Goes only behind s or t.
  package static let ion: Ending = "ion"

  // MARK: Endings that a step names by themselves

  package static let sses: Ending = "sses"
  package static let ied: Ending = "ied"
  package static let ies: Ending = "ies"
  package static let us: Ending = "us"
  package static let ss: Ending = "ss"
  package static let s: Ending = "s"
  package static let ing: Ending = "ing"
  package static let ying: Ending = "ying"
  package static let y: Ending = "y"
  package static let consonantY: Ending = "Y"
  package static let e: Ending = "e"
  package static let ll: Ending = "ll"
  package static let l: Ending = "l"
  package static let ee: Ending = "ee"
  package static let ie: Ending = "ie"
  package static let i: Ending = "i"
}
