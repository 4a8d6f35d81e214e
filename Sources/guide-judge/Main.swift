import Foundation
import GuideModel
import GuideReading
import GuideSearch

/// Makes run files for search and ask: one line a result, question, place and score, tab-separated.
///
///     guide-judge find GUIDES QUERIES.jsonl        which guide
///     guide-judge section GUIDES SECTION.jsonl     which section of one given guide
///     guide-judge ask GUIDES QUESTIONS.jsonl       which guide answers, if any does
///     guide-judge article PAGE UNITS.jsonl QUESTIONS.jsonl   which part of one page answers
///     guide-judge outcome PAGE QUESTIONS.txt       what kind of answer each line of a file gets
///     guide-judge signs SIGNS.txt WORDINGS.tsv...    recall and false alarms a sign
///     guide-judge patterns WORDINGS.tsv...           patterns of signs that none of them says
///     guide-judge time GUIDES                      how long reading and each format take
///     guide-judge facts PAGE                       what is seen of each block of a copied page
///     guide-judge explain PAGE                     what each line of a copied page was taken for
///
/// GUIDES is a folder of guides, PAGE a file. Everything is read once and asked in one process.
@main
struct Main {
  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      print(try Judge.run(arguments), terminator: "")
    } catch {
      FileHandle.standardError.write(Data("guide-judge: \(error)\n".utf8))
      exit(2)
    }
  }
}
