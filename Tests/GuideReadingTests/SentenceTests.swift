import Testing

import GuideLexicon
import GuideModel

@testable import GuideReading
import GuideWords

struct SentenceTests {
  @Test(arguments: [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ("Ask Dr. Who. Then St. John, e.g. Ann.", ["Ask Dr. Who.", "Then St. John, e.g. Ann."]),
    ("He said “stop.” Then he left.", ["He said “stop.”", "Then he left."]),
    ("Wait. “Go now.”", ["Wait.", "“Go now.”"]),
    ("It takes 3.5 days. about that", ["It takes 3.5 days. about that"]),
    ("Écoutez. Être là.", ["Écoutez.", "Être là."]),
    ("At 5 p.m. Then rest.", ["At 5 p.m.", "Then rest."]),
  ])
  func sentences(_ text: String, _ expected: [String]) {
    #expect(text.sentences.map { String($0) } == expected)
  }

  @Test(arguments: [
    "See a doctor.", "Call 911 at once.", "You need urgent care.", "Ask for your GP’s view.",
    "Go to A&E.", "Make an appointment with healthcare professionals.", "CONTACT A NURSE",
  ])
  func redFlags(_ text: String) { #expect(RedFlags.mayBe(in: text)) }

  @Test(arguments: [
    "A doctor may offer them.", "You will see it soon.", "See it. The doctor knows.",
    "The overseer of the doctorate called.", "Calling a doctor is rare.", "Ask your doctor.",
  ])
  func noRedFlags(_ text: String) { #expect(!RedFlags.mayBe(in: text)) }

  @Test(arguments: [
    ("It eases pain.", Guide.TypeItem.EffectLevel.eases), ("It can reduce pain.", .eases),
    ("It doesn’t usually cause pain.", .unlikely), ("Pain is unlikely.", .unlikely),
    ("It is not likely to hurt.", .unlikely), ("It does not often lead to pain.", .unlikely),
    ("They often cause pain.", .likely), ("It is likely to lead to pain.", .likely),
    ("It may hurt.", .possible), ("It sometimes hurts.", .possible), ("It hurts.", .notStated),
    ("It often causes pain.", .notStated), ("It often feels light and may hurt.", .possible),
  ])
  func effectLevels(_ text: String, _ level: Guide.TypeItem.EffectLevel) {
    #expect(Guide.TypeItem.EffectLevel(of: text) == level)
  }

  @Test(arguments: [
    ("... when should|to ... doctor ...", "When to see a doctor", true),
    ("(the) bottom line", "The bottom line", true), ("(the) bottom line", "Bottom line:", true),
    ("(the) bottom line", "The big bottom line", false), ("# min read", "12 min read", true),
    ("#-min read", "5-min read", true),
    ("get instant ... answers ...", "Get instant answers", true),
    ("... a b ...", "a a b", true), ("... a b", "a b a", false), ("q&a", "Q&A", true),
  ])
  func phrases(_ pattern: String, _ text: String, _ fits: Bool) {
    #expect(Phrase(stringLiteral: pattern).matches(Words(text)) == fits)
  }
}
