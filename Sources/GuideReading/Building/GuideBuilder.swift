import GuideLexicon
import GuideModel

/// A guide under construction: both readers hand it the parts that they find, in order.
///
/// A class, mutated in place; owned by one reader.
final class GuideBuilder {
  var title = Guide.Text(line: 1, text: "")
  var author: Guide.Text?
  var reviewer: Guide.Text?
  var published: Day?
  var updated: Day?
  var reviewed: Day?
  var nextReview: Day?
  var about = AboutBuilder()
  var lead: [Guide.Block] = []
  var furniture: [Guide.Furniture] = []
  var notes: [ReadingNote] = []

  private(set) var parts: [Guide.Part] = []
  /// Questions that go into the last part, as their headings are as high as those of parts.
  private var asked: [Guide.FAQ] = []
  /// Where the part of sources stands.
  private var sourcesPlace: Int?
  private var disclaimer: HeadedBlocks?
  private var sources: HeadedBlocks?

  /// Whether the file has a disclaimer under a heading of its own.
  var hasDisclaimer: Bool { disclaimer != nil }

  /// Whether the guide has a help section with levels.
  var hasHelp: Bool { contains { if case .help = $0 { true } else { false } } }

  /// The finished guide.
  func guide(form: Guide.Form, slug: Slug) -> Guide {
    closeParts()
    return Guide(
      form: form, slug: slug, title: title, author: author, reviewer: reviewer,
      published: published, updated: updated, reviewed: reviewed, nextReview: nextReview,
      lead: lead, parts: parts, disclaimer: ownDisclaimer ?? .builtIn, about: about.about,
      furniture: furniture, redFlagLines: RedFlagLines(lead: lead, parts: parts).sorted)
  }

  private var ownDisclaimer: Guide.Disclaimer? {
    disclaimer.map { .own(heading: $0.heading, blocks: $0.blocks) }
  }

  private func contains(_ isWanted: (Guide.Part) -> Bool) -> Bool {
    parts.contains(where: isWanted)
  }
}

/// What a guide says of itself, as it is gathered.
struct AboutBuilder {
  var heading: Guide.Text?
  var alsoCalled: [String] = []
  var audience: Guide.Text?
  var region: Guide.Text?
  var clinicalCheck: Guide.Text?
  var licence: Guide.Text?
  var tags: [String] = []
  var blocks: [Guide.Block] = []

  var about: Guide.About {
    Guide.About(
      heading: heading, alsoCalled: alsoCalled, audience: audience, region: region,
      clinicalCheck: clinicalCheck, licence: licence, tags: tags, blocks: blocks)
  }
}

/// A heading and what stands under it.
struct HeadedBlocks {
  /// The heading without a closing colon.
  let heading: Guide.Text
  /// What the part is for.
  let role: Guide.Role
  /// What stands under it.
  var blocks: [Guide.Block] = []

  /// The blocks below the heading as one of theirs.
  fileprivate var asBlocks: [Guide.Block] { [.heading(level: 3, heading)] + blocks }
}

extension GuideBuilder {
  /// Adds a part that a reader has put together.
  func add(_ part: Guide.Part) { append(part) }

  private func append(_ part: Guide.Part) {
    closeQuestions()
    parts.append(part)
  }

  /// Puts what was gathered for parts into them.
  private func closeParts() {
    closeQuestions()
    if let sourcesPlace, let sources {
      parts[sourcesPlace] = .sources(
        Guide.SourceList(heading: sources.heading, blocks: sources.blocks))
    }
  }

  private func closeQuestions() {
    guard !asked.isEmpty, case .questions(let list)? = parts.last else { return }
    parts[parts.count - 1] = .questions(
      Guide.QuestionList(heading: list.heading, intro: list.intro, items: list.items + asked))
    asked = []
  }

  /// Adds a part where its role says; what a field has no room for is a section of that role.
  func add(_ part: HeadedBlocks) {
    switch part.role {
    case .types: addTypes(part)
    case .takeaways where !contains { if case .takeaways = $0 { true } else { false } }:
      append(.takeaways(Guide.Takeaways(heading: part.heading, blocks: part.blocks)))
    case .bottomLine where !contains { if case .bottomLine = $0 { true } else { false } }:
      append(.bottomLine(Guide.BottomLine(heading: part.heading, blocks: part.blocks)))
    case .disclaimer: addDisclaimer(part)
    case .sources: addSources(part)
    case .causes, .normality, .symptoms, .seekHelp, .selfCare, .prevention, .other, .takeaways,
      .bottomLine, .faqs, .related:
      addSection(part)
    }
  }

  /// Adds the questions of a part; one without any is prose, unless nothing stands in it.
  func add(_ part: HeadedBlocks, questions: [Guide.FAQ]) {
    if questions.isEmpty, !part.blocks.isEmpty { return addSection(part) }
    append(
      .questions(
        Guide.QuestionList(heading: part.heading, intro: part.blocks, items: questions)))
  }

  /// Adds a question whose heading is as high as that of a part to the part of questions before it.
  ///
  /// - Parameter opensPart: whether it opens a part where there is none before it.
  /// - Returns: false where there is none.
  func add(_ question: Guide.FAQ, opensPart: Bool) -> Bool {
    switch parts.last {
    case .questions(let list)? where opensPart || list.items.isEmpty || !asked.isEmpty: break
    case .prose(let section)? where section.role == .faqs || (opensPart && section.blocks.isEmpty):
      parts[parts.count - 1] = .questions(
        Guide.QuestionList(heading: section.heading, intro: section.blocks, items: []))
    case .prose, .help, .types, .questions, .takeaways, .bottomLine, .disclaimer, .sources,
      .related, .about, nil:
      if !opensPart { return false }
      append(.questions(Guide.QuestionList(heading: nil, items: [])))
    }
    asked.append(question)
    return true
  }

  private func addSection(_ part: HeadedBlocks) {
    append(
      .prose(Guide.Section(heading: part.heading, role: part.role, blocks: part.blocks)))
  }

  /// A types section is a list of types where it holds a list and no subheadings; else prose.
  private func addTypes(_ part: HeadedBlocks) {
    var intro: [Guide.Block] = []
    var items: [Guide.TypeItem] = []
    // What follows the last item; put there once, however much it is.
    var following: [Guide.Block] = []
    let topic = EffectTopic(ofHeading: part.heading.text)
    for block in part.blocks {
      switch block {
      case .heading: return addSection(part)
      case .list(let list):
        items.follow(by: &following)
        items += list.items.map { Guide.TypeItem($0, topic: topic) }
      case .paragraph, .quote, .code, .table, .image, .rule:
        if items.isEmpty { intro.append(block) } else { following.append(block) }
      }
    }
    items.follow(by: &following)
    if items.isEmpty { return addSection(part) }
    append(.types(Guide.TypeList(heading: part.heading, intro: intro, items: items)))
  }

  /// Several disclaimers are one, at the place of the first: nothing of them may get lost.
  ///
  /// One that says nothing is none, so that the built-in one is shown; its heading is furniture.
  private func addDisclaimer(_ part: HeadedBlocks) {
    if part.blocks.isEmpty {
      let heading = part.heading
      furniture.append(Guide.Furniture(line: heading.line, kind: .meta, text: heading.text))
    } else if disclaimer == nil {
      disclaimer = part
      append(.disclaimer)
    } else {
      disclaimer?.blocks += part.asBlocks
    }
  }

  /// Several parts of sources are one, at the place of the first.
  private func addSources(_ part: HeadedBlocks) {
    if sources == nil { sources = part } else { sources?.blocks += part.asBlocks }
    placeSources()
  }

  /// Adds a source that stands at the end of the file, outside of any part.
  func add(source: Guide.Text) {
    let block = Guide.Block.paragraph(source)
    if sources == nil {
      append(.sources(Guide.SourceList(heading: nil, blocks: [block])))
    } else {
      sources?.blocks.append(block)
    }
  }

  private func placeSources() {
    if sourcesPlace != nil { return }
    append(.sources(Guide.SourceList(heading: nil, blocks: [])))
    sourcesPlace = parts.count - 1
  }

  /// Takes a section that reads like a disclaimer out of the text and for one, where the file has
  /// none under a heading of its own.
  func findDisclaimerByContent() {
    guard disclaimer == nil else { return }
    for (place, part) in parts.enumerated() {
      guard case .prose(let section) = part, DisclaimerCues.areAll(in: section) else { continue }
      let heading = section.heading
      notes.append(
        ReadingNote(kind: .disclaimerByContent(heading.text), line: heading.line, column: 1))
      disclaimer = HeadedBlocks(heading: heading, role: .disclaimer, blocks: section.blocks)
      parts[place] = .disclaimer
      return
    }
  }

  /// Finds the disclaimer of a file that has none under a heading: a section that reads like one, or
  /// a paragraph that is called so or reads like one.
  func findDisclaimer() {
    findDisclaimerByContent()
    guard disclaimer == nil else { return }
    closeParts()
    // The list of sources is looked through where it stands.
    (sources, sourcesPlace) = (nil, nil)
    for isCalledSo in [true, false] {
      if let found = lead.removeDisclaimer(calledSo: isCalledSo) { return take(found, at: 0) }
      for place in parts.indices.reversed() {
        guard let (part, found) = parts[place].withoutDisclaimer(calledSo: isCalledSo) else {
          continue
        }
        parts[place] = part
        return take(found, at: place + 1)
      }
    }
  }

  private func take(_ found: HeadedBlocks, at place: Int) {
    disclaimer = found
    parts.insert(.disclaimer, at: place)
    let (heading, line) = (found.heading.text, found.heading.line)
    notes.append(ReadingNote(kind: .disclaimerByContent(heading), line: line, column: 1))
  }
}

extension [Guide.TypeItem] {
  /// Takes blocks as what follows the last item.
  fileprivate mutating func follow(by blocks: inout [Guide.Block]) {
    if !blocks.isEmpty, let last = popLast() { append(last.followed(by: blocks)) }
    blocks = []
  }
}
