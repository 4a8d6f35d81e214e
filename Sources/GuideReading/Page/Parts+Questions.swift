import GuideLexicon
import GuideModel
import GuideWords

/// The questions of the part that is open.
struct OpenQuestions {
  /// A question and what has come of its answer.
  struct Question {
    let text: Guide.Text
    var answer: [Guide.Block] = []
  }

  /// Whether the part is one of questions, in which none has had a prefix.
  var areUnmarked = false
  var current: Question?
  /// The questions of the part that have been answered.
  var closed: [Guide.FAQ] = []

  /// Whether a question stands without any answer.
  var awaitsAnswer: Bool { current?.answer.isEmpty ?? false }

  /// Whether none has come.
  var isEmpty: Bool { current == nil && closed.isEmpty }

  mutating func openSection() { areUnmarked = true }
}

extension PageReader {
  private var longestQuestion: Int { 160 }

  /// `Q: …`, `Question 2: …`.
  mutating func readQuestion() -> Bool {
    guard startsAfresh else { return false }
    if lineText.dialogue == .question {
      questions.areUnmarked = false
      startQuestion("")
      return true
    }
    guard let text = line.text.after(.question) else { return false }
    questions.areUnmarked = false
    startQuestion(text)
    return true
  }

  /// The line after a label is the question, whatever it looks like.
  mutating func readAwaited() -> Bool {
    guard let openText, openText.awaitsQuestion else { return false }
    self.openText = OpenText(kind: .question, line: line.number, text: line.text)
    return true
  }

  /// `A: …`, `Answer: …`.
  mutating func readAnswer() -> Bool {
    guard startsAfresh else { return false }
    let label = lineText.dialogue == .answer && questions.current != nil ? "" : nil
    guard let text = label ?? line.text.after(.answer) else { return false }
    isInHeader = false
    closeText()
    closeList()
    if questions.current == nil { note(.answerWithoutQuestion) }
    if !text.isEmpty { openText = OpenText(kind: .paragraph, line: line.number, text: text) }
    return true
  }

  /// In a part of questions without prefixes, a short first line of a block that ends in `?`.
  mutating func readUnmarkedQuestion() -> Bool {
    guard questions.areUnmarked, followsBlank || followsFurniture || followsEnd else {
      return false
    }
    let text = ListMarker(line.text)?.content ?? line.text
    guard text.hasSuffix("?"), text.count <= longestQuestion else { return false }
    startQuestion(text)
    // The line is the whole question, even where its answer follows without a blank line.
    closeText()
    return true
  }

  private mutating func startQuestion(_ text: String) {
    isInHeader = false
    closeText()
    closeList()
    closeQuestion()
    openText = OpenText(kind: .question, line: line.number, text: text)
  }

  /// The question is read to its end; what follows is its answer.
  mutating func openQuestion(_ text: Guide.Text) {
    if !text.text.isEmpty { questions.current = OpenQuestions.Question(text: text) }
  }

  /// Ends the question that is being answered, if there is one.
  mutating func closeQuestion() {
    guard let question = questions.current else { return }
    questions.current = nil
    questions.closed.append(Guide.FAQ(question: question.text, answer: question.answer))
  }
}

/// A line that only says that a question or an answer follows.
enum DialogueLine {
  case question, answer

  init?(_ text: String) {
    guard text.utf8.count < 12 else { return nil }
    let words = HeadingText(text)
    if words.isQuestionLabel {
      self = .question
    } else if words.isAnswerLabel {
      self = .answer
    } else {
      return nil
    }
  }
}

/// The two prefixes of a conversation.
package enum DialoguePrefix {
  case question, answer

  fileprivate var firstByte: UInt8 {
    switch self {
    case .question: UInt8(ascii: "q")
    case .answer: UInt8(ascii: "a")
    }
  }

  fileprivate var words: [String] {
    switch self {
    case .question: ["question", "q"]
    case .answer: ["answer", "a"]
    }
  }
}

extension StringProtocol {
  /// What follows `Q:`, `Question 1:` or the like; nil where the text begins with none.
  package func after(_ prefix: DialoguePrefix) -> String? {
    let longestLabel = 16
    let bare = self[(utf8.firstIndex { $0 != UInt8(ascii: "*") } ?? startIndex)...]
    let isMark = { (byte: UInt8) in byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") }
    guard let colon = bare.utf8.prefix(longestLabel).firstIndex(where: isMark),
      let first = bare.utf8.first, first.lowercased == prefix.firstByte
    else { return nil }
    let label = bare[..<colon].foldedBytes.filter { $0.isLetterOrDigit }
    // "Q." and "A." before a blank; "A.M." and "answer." are none.
    if bare.utf8[colon] == UInt8(ascii: "."),
      label.contains(where: { !$0.isDigit && $0 != prefix.firstByte })
        || !bare[colon...].dropFirst().hasPrefix(" ") || !first.isCapital
    {
      return nil
    }
    guard let word = prefix.words.first(where: { label.starts(with: $0.utf8) }),
      label.dropFirst(word.utf8.count).allSatisfy({ $0.isDigit })
    else { return nil }
    let text = String(bare[bare.index(after: colon)...])
    return bare.startIndex == startIndex ? text.trimmed(of: .space) : text.droppingStars
  }
}

extension String {
  /// The text without the end of bold type and blanks before it.
  fileprivate var droppingStars: String {
    String(self[(utf8.firstIndex { !" *".utf8.contains($0) } ?? endIndex)...])
  }
}
