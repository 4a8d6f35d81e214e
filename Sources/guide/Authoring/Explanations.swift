import GuideModel

extension Diagnostic.Code {
  /// Why a check finds this, and how the matter is put right.
  var explanation: String { Diagnostic.Code.explanations[self] ?? "" }

  private static let explanations: [Diagnostic.Code: String] = [
    // Title, lead and headings.
    .titleMissing:
      "A guide is listed and found by its title, the one heading of the first level. Begin the file "
      + "with '# ' and the symptom in a reader's words, such as '# Sore throat'.",
    .multipleTitles:
      "Only the first '# ' heading is the title. Where another one begins a part, write '## '; where "
      + "it begins another guide, put that into a file of its own.",
    .leadMissing:
      "What stands between the title and the first heading is read first and most. Say there in one "
      + "or two paragraphs what it is, how it mostly ends, and what would be an emergency.",
    .sectionEmpty:
      "A heading in the contents promises something. Write a paragraph or a list under it, or delete "
      + "the heading. 'guide new' leaves such blanks on purpose.",
    .duplicateHeading:
      "Two parts with the same heading cannot be told apart in the contents or by '-s'. Merge them or "
      + "rename one.",
    .headingLevelSkipped:
      "Screen readers and the contents count on levels that go down one at a time: '## ' holds "
      + "'### ', which holds '#### '.",
    .encodingInvalid:
      "Some bytes are no UTF-8, so characters would be lost. Save the file as UTF-8; an old one is "
      + "turned by: iconv -f WINDOWS-1252 -t UTF-8.",
    .alsoAsked:
      "The line 'Also asked: …; …' gives other wordings by which a place is found. Give a few short "
      + "ones as people type them, between semicolons, each once.",
    // What keeps readers safe.
    .signLevel:
      "The same sign stands at a more urgent level in the file of signs that guides share. Move it up "
      + "to that level, or say in its words what makes it less urgent.",
    .disclaimerMissing:
      "Every guide says what it does not replace. Add '## Medical disclaimer' with a paragraph; until "
      + "then the program's own is shown and marked as such.",
    .disclaimerEmpty:
      "The heading of the disclaimer is there and nothing under it. Write a paragraph; until then the "
      + "program's own is shown.",
    .disclaimerByContent:
      "A part was taken for the disclaimer because of what it says. If it is one, call it 'Medical "
      + "disclaimer'; if not, say less in it of advice and professionals.",
    .helpMissing:
      "A reader must learn when to get help. Add '## When to get help' with its levels, the most urgent "
      + "first; 'guide help format' has their headings.",
    .urgencyUnknown:
      "The heading in the help section does not say how soon help is needed, so it cannot be shown in "
      + "its place. Begin it as one of the four levels begins, such as 'Get medical help today if'.",
    .helpWithoutUrgency:
      "The help section has no levels, so nothing can be printed under the title for an emergency. Put "
      + "each sign under the level that it calls for.",
    .emergencyMissing:
      "The help section does not say when life may be at risk, so nothing urgent can be printed under "
      + "the title. Add the level, even if its signs are rare; they are what a guide must not miss.",
    .emergencyNotFirst:
      "A more urgent level stands below a less urgent one, and some readers stop at the first. The "
      + "order is: emergency services, help today, doctor or nurse, at home.",
    // Questions, types, takeaways, plain words.
    .questionWithoutAnswer:
      "A question stands without an answer, so 'guide ask' could only quote the question. Put the "
      + "answer in the lines under it.",
    .answerWithoutQuestion:
      "An answer stands without a question. Put the question in the line above, after 'Q:', or as a "
      + "'### ' heading.",
    .typeWithoutName:
      "An item among the types does not begin with a name. Write '- **Wet cough**: brings up mucus.'",
    .takeawaysCount:
      "Key takeaways are what a reader keeps: three to six points. More are a second guide; fewer are "
      + "the bottom line.",
    .takeawayLong:
      "A takeaway is one point in up to 25 words. Split it, or leave the detail to its part.",
    .sentenceLong:
      "Sentences of up to 20 words are understood at first reading. Make two of it, or a list.",
    .gradeHigh:
      "The reading grade is that of American schools, by the length of sentences and words. Health "
      + "guides are best at grade 6 or below: shorter words, one thought a sentence. Names of "
      + "medicines count too and cannot be helped.",
    // Days.
    .dateInvalid:
      "The value is no day. Days are written YYYY-MM-DD, such as 2026-11-27, and must exist.",
    .dateAmbiguous:
      "03/04/2025 is in March for some and in April for others. Write 2025-04-03, or the month as a "
      + "word.",
    .dateOrder:
      "A guide is published, then changed and checked, then due again. One of the two days is wrong.",
    .dateInFuture:
      "What has been done cannot be in the future. Look at the year.",
    .reviewOverdue:
      "The day of the next check has come, or the last check is over three years old. Read the sources "
      + "again, mend the guide, and write the new days; readers are told until then.",
    .relativeDate:
      "'3 weeks ago' says nothing once the page has been copied. Write the day, if you know it.",
    // Names and keys.
    .slugInvalid:
      "The file's name is the guide's, and is typed: small letters, digits and dashes, such as "
      + "sore-throat.md.",
    .slugDuplicate:
      "A name must lead to one guide. Change the name, or take it out of one guide's 'Also called'.",
    .linkNotFound:
      "A link in the text leads to a guide's file that is not in the library, so a reader would be sent "
      + "to nothing. Correct the name, or add the guide.",
    .relatedNotFound:
      "No guide of the library has the name that the link leads to. Mend the link, or write the guide.",
    .relatedSelf:
      "The guide names itself as one to read next. Delete the item.",
    .unknownKey:
      "The key is not one that is read, so its value would be hidden. 'guide help format' lists the "
      + "keys.",
    .duplicateKey:
      "A key is given twice, and only one value can count. Keep one.",
    .clinicianUnnamed:
      "The head of the guide repeats what stands here, and readers trust it. Say 'no', or give the name "
      + "and role of who checked it.",
    .missingKey:
      "Readers need to know for whom the guide is, who wrote it, when it was last checked and whether "
      + "a clinician did so. Where none has, say 'Checked by a clinician: no'.",
    // Sources, images, addresses.
    .sourcesMissing:
      "A guide without sources cannot be checked by anybody. Add '## Sources' with an item for each: "
      + "- [Title](https://example.org). Publisher. Licence. Read 2026-11-27.",
    .sourceWithoutURL:
      "The next author must find the page again. Write it as a link.",
    .sourceWithoutDate:
      "Pages change. Say when you read it: 'Read 2026-11-27.'",
    .sourceLicenceUnknown:
      "The terms decide what may be copied. Name the licence, or say 'Facts only' where you copied no "
      + "sentence.",
    .imageWithoutAlt:
      "The text shows an image by its description, and so does a screen reader. Say in a few words "
      + "what can be seen, not the title again: ![A mug of hot lemon](...).",
    .imageSizeNonstandard:
      "'=400x300' after an address is no Markdown, and other readers print it raw. Write the size as a "
      + "title: (photo.jpg \"400x300\").",
    .headingMisspelt:
      "Some headings have a meaning: 'When to get help' leads a guide with its signs, 'Common questions' "
      + "makes questions of the headings below. One that is nearly such a heading has none.",
    .markupUnread:
      "Markdown makes a list of lines that begin with '- ' or '1. ', and a heading of one that begins "
      + "with '## '. Other marks are shown as they stand, and what was meant as a list of signs is none.",
    .linkUnclosed:
      "A link is [text](address). Without the ')', or with a blank in the address, readers see the "
      + "brackets. Where they are meant, write '\\[' for the first one.",
    .linkScheme:
      "A guide links to http, https, mailto or tel addresses and to other guides' .md files. Other "
      + "addresses are shown and not made live.",
    // What came along with a copied page.
    .furnitureInGuide:
      "The line belongs to the page that was copied: a button, an advert, a menu. It is kept out of "
      + "what is shown. Delete it.",
    .rawHTML:
      "HTML is shown as it stands and not obeyed. Write the same as Markdown.",
    .frontMatterSyntax:
      "Front matter is read a line at a time as 'key: value', without tabs and without nesting. The "
      + "line is neither.",
    .frontMatterMoved:
      "What front matter says is read, but its place is '## About this guide' at the end, where a "
      + "reader sees it.",
    .contentsEmpty:
      "A label such as 'Table of contents' has nothing below it. Nothing is to be done: contents are "
      + "made from the headings.",
  ]
}
