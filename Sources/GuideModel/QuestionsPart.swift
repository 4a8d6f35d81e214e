extension Guide {
  /// A part of questions and answers.
  public struct QuestionList: Sendable, Hashable {
    /// The heading; nil where a page asks before any heading.
    public let heading: Text?
    /// What stands before the first question.
    public let intro: [Block]
    /// The questions, in order.
    public let items: [FAQ]

    /// A part of questions.
    public init(heading: Text?, intro: [Block] = [], items: [FAQ]) {
      self.heading = heading
      self.intro = intro
      self.items = items
    }
  }

  /// A question and its answer.
  public struct FAQ: Sendable, Hashable {
    /// The question.
    public let question: Text
    /// The answer; empty where the file gives none.
    public let answer: [Block]

    /// A question and its answer.
    public init(question: Text, answer: [Block]) {
      self.question = question
      self.answer = answer
    }
  }
}

extension Guide.FAQ: JSONConvertible {
  /// The question and its answer as JSON.
  public var json: JSONValue {
    .object(
      [.init("questionLine", .integer(question.line))] + question.members(key: "question")
        + [.init("answer", .values(answer))])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      let line = try json.integer("questionLine")
      self.init(
        question: try Guide.Text(json: json, key: "question", line: line),
        answer: try json.values("answer"))
    }
  #endif
}
