/// A question and its answer.
public struct FAQ: Sendable, Hashable {
  /// The question's line.
  public let questionLine: Int
  /// The question.
  public let question: String
  /// The answer; empty where the file gives none.
  public let answer: [Block]

  /// A question and its answer.
  public init(questionLine: Int, question: String, answer: [Block]) {
    self.questionLine = questionLine
    self.question = question
    self.answer = answer
  }
}
