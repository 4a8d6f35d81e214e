/// Words that the rows of signs name together: `@cant` stands for all of its row.
package enum WordClasses {
  /// The words of a class.
  package static func members(of name: Substring.UTF8View) -> [Substring.UTF8View] {
    table[Array(name)] ?? []
  }

  private static let table: [[UInt8]: [Substring.UTF8View]] = {
    var table: [[UInt8]: [Substring.UTF8View]] = [:]
    for row in rows.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = row.split(separator: UInt8(ascii: " "))
      if let name = words.first { table[Array(name)] = Array(words.dropFirst()) }
    }
    return table
  }()

  private static let rows = """
    cant cannot cant couldnt unable barely hardly
    trouble trouble hard difficult difficulty difficulties struggle problem
    never dont doesnt didnt not never longer
    pain pain painful hurt ache achy sore agony
    weak weak weakness limp paralysed paralyzed paralysis
    numb numb numbness tingle tingling tingly dead
    swollen swollen swelling swell swelled swole puffed puffy puffing balloon ballooned ballooning
    fever fever feverish temperature temp hot shivery shivering burning boiling roasting chills
    child baby babies bub infant newborn child children toddler kid kids son daughter boy girl
    self myself yourself himself herself themselves themself
    took take took taken taking swallow swallowed had have
    swallowed swallow swallowed eat ate eaten drink drank drunk necked gulped downed lick licked sip sipped
    pills pill tablet tablets paracetamol acetaminophen tylenol ibuprofen aspirin painkiller painkillers medicine medicines medication meds drug drugs opioid insulin
    stool stool stools poo poos poop pooing pooping faeces feces motion motions bowel diarrhoea diarrhea shit crap
    groin groin genital genitals genitalia saddle crotch private privates buttocks bottom bum butt anus vagina vulva penis willy testicles passage perineum
    """
}
