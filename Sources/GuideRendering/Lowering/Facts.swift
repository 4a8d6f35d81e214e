import GuideModel

/// What a guide says of itself, in words: the same facts for every format.
struct Facts {
  /// A name and what the guide says, or a sentence.
  struct Fact {
    let text: Guide.Text

    /// A fact under its name, whether the guide gives it or not.
    init(_ name: String, _ value: Guide.Text?) {
      let opening = name + ": "
      let value = value ?? Wording.text(Wording.notGiven)
      text = Guide.Text(
        line: value.line, text: opening + value.text,
        inlines: value.inlines.isEmpty ? [] : [.text(opening)] + value.inlines)
    }

    init(_ name: String, _ value: String?) {
      self.init(name, value.map { Wording.text($0) })
    }

    init(sentence: String) { text = Wording.text(sentence) }
  }

  let guide: Guide

  /// The sentences under the title: who checked it, and when, or that this is overdue on a day.
  func check(on today: Day?) -> String {
    let clinician = guide.about.clinicalCheck == nil ? guide.reviewer : nil
    var text = Facts.closed(clinician.map { "Reviewed by \($0.text)" } ?? clinicalCheck.text.text)
    if let due = guide.nextReview, let today, due < today {
      text += " Check was due \(due.inWords)."
    } else {
      // A copied page speaks of reviews, as its publisher does.
      text += guide.form == .raw ? " Last reviewed" : " Last checked"
      text += (guide.reviewed.map { " " + $0.inWords } ?? ": " + Wording.notGiven) + "."
    }
    return text
  }

  private static func closed(_ sentence: String) -> String {
    sentence.utf8.last == UInt8(ascii: ".") ? sentence : sentence + "."
  }

  /// Whether a clinician checked it, in plain words.
  private var clinicalCheck: Fact {
    let check = guide.about.clinicalCheck
    return check == nil || isCheckedByClinician
      ? Fact("Checked by a clinician", check) : Fact(sentence: Wording.notCheckedByClinician)
  }

  /// Whether the guide names a clinician who checked it, rather than "no" or nothing.
  var isCheckedByClinician: Bool {
    guard let check = guide.about.clinicalCheck else { return false }
    return !check.text.utf8.elementsEqual("no".utf8) { $0 | 0x20 == $1 }
  }

  /// What stands at the foot of the page.
  var foot: [Fact] {
    let about = guide.about
    return given("Also called", about.alsoCalled.joinedOrNil) + given("For", about.audience)
      + given("Region", about.region) + [Fact("Written by", guide.author)]
      + given("Reviewed by", guide.reviewer)
      + [Fact("Published", guide.published?.inWords)] + given("Updated", guide.updated?.inWords)
      + [
        Fact("Last checked", guide.reviewed?.inWords),
        Fact("Next check due", guide.nextReview?.inWords), clinicalCheck,
      ] + given("Licence", about.licence) + given("Tags", about.tags.joinedOrNil)
  }

  /// What the canonical form keeps: what the guide says, as it is written there.
  var canonical: [Fact] {
    let about = guide.about
    return given("Also called", about.alsoCalled.joinedOrNil) + given("For", about.audience)
      + given("Region", about.region) + given("Written by", guide.author)
      + given("Reviewed by", guide.reviewer) + given("Published", guide.published?.description)
      + given("Updated", guide.updated?.description)
      + given("Last checked", guide.reviewed?.description)
      + given("Next check due", guide.nextReview?.description)
      + given("Checked by a clinician", about.clinicalCheck) + given("Licence", about.licence)
      + given("Tags", about.tags.joinedOrNil)
  }

  private func given(_ name: String, _ value: Guide.Text?) -> [Fact] {
    value.map { [Fact(name, $0)] } ?? []
  }

  private func given(_ name: String, _ value: String?) -> [Fact] {
    value.map { [Fact(name, $0)] } ?? []
  }

  /// Where the guide says when to get help.
  var helpPlaces: [Guide.ContentsEntry] { guide.contents.filter { $0.role == .seekHelp } }

  /// Where the guide says when to get help, nil where it has no such part.
  ///
  /// Not wanted where the emergency level stands above.
  var helpPointer: String? {
    let places = helpPlaces.map(Wording.place)
    return places.isEmpty ? nil : Wording.helpPointer + ": " + places.joined(separator: "; ")
  }

  /// The levels that stand under the title: those that call for emergency services.
  var emergencyLevels: [Guide.Help.Level] {
    guide.help?.levels.filter { $0.urgency == .emergency } ?? []
  }
}

extension [String] {
  fileprivate var joinedOrNil: String? { isEmpty ? nil : joined(separator: ", ") }
}

extension Guide.TypeItem {
  /// The name and what parts it from the description, for a format that marks the name itself.
  var labelledEffect: Guide.Text? {
    guard let effect, isEffectLabelled else { return effect }
    return Facts.Fact("Effect", effect).text
  }
}

extension Guide.RelatedGuide {
  /// Who wrote it and how old it was, as the page said.
  var byline: String? {
    let words = [author?.text, updatedText?.text].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ". ")
  }
}
