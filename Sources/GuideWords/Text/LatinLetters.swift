/// Latin letters with diacritics: which plain letters they are read as.
///
/// A small table in place of Unicode's whole normalisation: the letters of Europe's languages and of
/// the romanised ones.
package enum LatinLetters {
  /// Each row: the plain letters, and the lower-case letters that are read as them.
  private static let rows: [(plain: String, letters: String)] = [
    ("a", "àáâãäåāăąǎảạấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđð"),
    ("e", "èéêëēĕėęěẻẽẹếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉịi̇"), ("j", "ĵ"),
    ("k", "ķǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋǹ"), ("o", "òóôõöøōŏőǒỏọốồổỗộơớờởỡợ"), ("oe", "œ"),
    ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"),
    ("u", "ùúûüũūŭůűųǔủụưứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỷỹỵ"), ("z", "źżž"),
  ]

  private static let plainByLetter: [Character: String] = {
    var table: [Character: String] = [:]
    for row in rows {
      for letter in row.letters { table[letter] = row.plain }
    }
    return table
  }()

  private static let letters: Set<Character> = Set(
    rows.flatMap { row in Array(row.letters) + Array(row.letters.uppercased()) })

  /// The letter as one scalar where the table has it; any other character as it is.
  package static func composed(_ character: Character) -> Character {
    // Characters are equal however they are composed; the table's own are composed.
    letters.firstIndex(of: character).map { letters[$0] } ?? character
  }

  /// What a lower-case letter is read as in plain ASCII; nil where the table has nothing.
  package static func plain(_ character: Character) -> String? { plainByLetter[character] }
}
