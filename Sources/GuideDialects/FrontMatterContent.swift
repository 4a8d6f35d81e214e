import GuideLexicon
import GuideMarkdown
package import GuideModel
import GuideWords

/// A field of front matter that is content: its name names a part of a guide, and its value says
/// something.
package struct FrontMatterContent {
  /// What becomes of it.
  package enum Kind {
    /// A part with what stands in it.
    case part
    /// Questions and their answers.
    case questions
    /// Guides to read next.
    case related
  }

  package let kind: Kind
  /// What the part is for.
  package let role: Guide.Role
  /// What the part is called.
  package let heading: String
  /// The line of the field's name.
  package let line: Int
  package let value: FrontMatterValue

  /// The content that a field is; nil for a setting of its tool.
  package init?(_ field: FrontMatterField) {
    guard let line = field.lines.first?.number, !field.name.isEmpty else { return nil }
    let role = HeadingText(field.words).role
    (self.line, value) = (line, field.value)
    if !field.value.questions.isEmpty {
      (kind, self.role, heading) = (.questions, .faqs, StandingText.questionsHeading)
    } else if role == .related || field.words.hasPrefix("related") {
      guard !field.value.links.isEmpty else { return nil }
      (kind, self.role) = (.related, .related)
      heading = field.value.firstHeading ?? field.words.withCapital
    } else {
      guard FrontMatterContent.says(field.value, role) else { return nil }
      (kind, self.role, heading) = (.part, role, field.words.withCapital)
    }
  }

  /// Whether a value says something as a part of a role: a list does, and so do several words.
  private static func says(_ value: FrontMatterValue, _ role: Guide.Role) -> Bool {
    switch role {
    // A summary in front matter is what search engines show.
    case .other, .bottomLine, .related: return false
    case .causes, .normality, .symptoms, .seekHelp, .selfCare, .prevention, .types, .faqs,
      .takeaways, .disclaimer, .sources:
      if let text = value.text { return text.blankParts.count > 2 }
      return !value.texts.isEmpty
    }
  }

  /// What of the value its kind has no room for.
  package var furniture: [Guide.Furniture] {
    let rest: [FrontMatterValue.Member] =
      switch kind {
      case .part: []
      case .questions: value.questionRest
      case .related: value.linkRest(heading: heading)
      }
    return rest.flatMap { member in
      member.value.texts.map {
        Guide.Furniture(line: $0.line, kind: .meta, text: "\(member.name): \($0.text.singleSpaced)")
      }
    }
  }
}

extension FrontMatterValue {
  private static let questionNames = ["question", "q", "title", "name", "heading"]
  private static let answerNames = ["answer", "a", "text", "content", "body", "acceptedanswer"]
  private static let addressNames = ["url", "href", "link", "path", "slug"]
  private static let titleNames = ["title", "name", "text", "label", "heading"]
  private static let teaserNames = ["description", "teaser", "summary", "excerpt"]

  /// The questions of a list in which each item asks and answers.
  package var questions: [(question: FrontMatterValue, answer: FrontMatterValue)] {
    guard case .list(let items) = self else { return [] }
    var questions: [(question: FrontMatterValue, answer: FrontMatterValue)] = []
    for item in items {
      guard let question = item.member(Self.questionNames), question.text != nil,
        let answer = item.member(Self.answerNames)
      else { return [] }
      questions.append((question, answer))
    }
    return questions
  }

  fileprivate var questionRest: [Member] {
    guard case .list(let items) = self else { return [] }
    return items.flatMap { $0.rest(without: [Self.questionNames, Self.answerNames]) }
  }

  /// The members that are the first of none of some names.
  private func rest(without names: [[String]]) -> [Member] {
    let taken = names.compactMap { names in
      members.firstIndex { names.contains($0.name.folded) }
    }
    return members.indices.filter { !taken.contains($0) }.map { members[$0] }
  }

  /// The links in it, wherever they stand.
  package var links: [(title: FrontMatterValue, address: String, teaser: FrontMatterValue?)] {
    if let title = member(Self.titleNames), title.text != nil,
      let address = member(Self.addressNames)?.text
    {
      return [(title, address, member(Self.teaserNames))]
    }
    switch self {
    case .text: return []
    case .list(let values): return values.flatMap { $0.links }
    case .map(let members): return members.flatMap { $0.value.links }
    }
  }

  /// What links have beside title, address and teaser.
  fileprivate func linkRest(heading: String) -> [Member] {
    switch self {
    case .text: return []
    case .list(let values):
      let texts = values.filter { $0.text != nil }.map { Member(name: "", value: $0) }
      return texts + values.flatMap { $0.linkRest(heading: heading) }
    case .map(let members):
      if member(Self.titleNames)?.text != nil, member(Self.addressNames)?.text != nil {
        return rest(without: [Self.titleNames, Self.addressNames, Self.teaserNames])
      }
      let texts = members.filter { $0.value.text != nil && $0.value.text != heading }
      return texts + members.flatMap { $0.value.linkRest(heading: heading) }
    }
  }

  /// The first text that is called a heading.
  fileprivate var firstHeading: String? {
    if let text = member(["heading"])?.text { return text }
    guard case .list(let values) = self else { return nil }
    return values.lazy.compactMap { $0.member(["heading"])?.text }.first
  }
}
