import GuideWords

/// Repairs misspelt words of an emergency: fear and pain make typing hard.
///
/// As careful as a search's repair: the first letter must be right, one letter may be wrong, added,
/// missing or swapped with its neighbour, and a word that is one by itself ("cheat") stays. A word
/// too often taken for an emergency shows a notice too often; that is the price.
enum MisspeltSigns {
  /// The text with such words in place of misspelt ones; nil where none is near.
  static func repaired(_ text: PhraseText) -> PhraseText? {
    var words = text.words
    var isRepaired = false
    for index in words.indices {
      guard let sign = sign(near: words[index].folded) else { continue }
      words[index] = PhraseText.Word(folded: sign, stem: Stems.stem(of: sign))
      isRepaired = true
    }
    return isRepaired ? PhraseText(words: words) : nil
  }

  /// The shortest word that is repaired.
  private static let shortest = 4

  private static func sign(near word: [UInt8]) -> [UInt8]? {
    guard word.count >= shortest, let first = word.first, firstBytes.contains(first) else {
      return nil
    }
    var nearest: [UInt8]?
    for sign in signs where sign[0] == first && abs(sign.count - word.count) <= 1 {
      if sign == word { return nil }
      if nearest == nil, EditDistance.between(word, sign, limit: 1) == 1 { nearest = sign }
    }
    return nearest.flatMap { words.contains(word) ? nil : $0 }
  }

  private static let firstBytes = ByteSet(signs.map { $0[0] })

  /// Words of the signs that people misspell.
  private static let signs = WordList.words(
    of: """
      chest breathe breath breathing breathless speech speaking slurred slurring headache faint
      fainted fainting collapse collapsed unconscious consciousness unresponsive seizure seizures
      confused confusion vomit vomited vomiting cough coughed coughing bleed bleeding heavily
      blood stool stools tarry urinate bladder bowels groin genitals stiff fever temperature
      swollen swelling swelled tongue throat allergic overdose overdosed poison poisoned poisoning
      swallow swallowed bleach drowsy floppy stroke paralysed paralyzed droopy drooping numbness
      weakness suddenly suicide suicidal myself diarrhea diarrhoea haemorrhage hemorrhage choking
      painkillers paracetamol black poisonous pain numb speak
      """)

  /// Words that differ from them by a letter and are no mistakes.
  private static let words = Set(
    WordList.words(
      of: """
        back beach blacks bladders blank block bled bleeds blench blend blending blond bloods
        bloody bloom bowers bowls breach breadth breathed breather breathes breathings breaths breed breeding brood cheat
        chess chests chough collapses confuse confuses confusions contusion cooking couch couched
        couching coughs crest droop droops dropping dropsy drossy drowse fain fainter faintings
        faints fait feint fevers fewer fiver flint grain grin groan grown
        headaches numbs overdoes overdone paid pail pains paint pair paralyse plain poisoner poisons prison sallow selling shallow smelling
        sneak sneaking sniff speaks spear spearing speck steak spelling spool spurred spurring staff stiffs stoke stood
        stoop stoops strike strobe strode stroked strokes strove stuff suicides swallower
        swallows swellings tardy tarty threat throats throaty tongued tongues vomits
        """))
}
