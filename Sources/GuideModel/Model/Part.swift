/// One headed part of a guide, in the order of the page.
///
/// Neighbouring parts with the same heading stand under it together: an introduction before a list
/// of questions is `.prose`, the questions after it are `.faqs`.
public enum Part: Sendable, Hashable {
  /// Paragraphs, lists and subheadings.
  case prose(heading: ContentsEntry, Section)
  /// The help section with its levels of urgency.
  case help(heading: ContentsEntry, Help)
  /// A list of types.
  case types(heading: ContentsEntry, TypeList)
  /// Questions and answers.
  case faqs(heading: ContentsEntry, [FAQ])
  /// The main points.
  case takeaways(heading: ContentsEntry, Takeaways)
  /// The closing words.
  case bottomLine(heading: ContentsEntry, BottomLine)

  /// The numbered heading that the part stands under.
  public var heading: ContentsEntry {
    switch self {
    case .prose(let heading, _), .help(let heading, _), .types(let heading, _),
      .faqs(let heading, _), .takeaways(let heading, _), .bottomLine(let heading, _):
      heading
    }
  }
}
