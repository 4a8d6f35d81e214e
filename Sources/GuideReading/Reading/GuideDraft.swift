/// A guide under construction: both readers hand it the parts that they find, in order.
///
/// One reader has it, and nobody else. A class, because to copy its fields out of a value as large as
/// this the runtime would have to make a type's metadata for each.
final class GuideDraft {
  var title = ""
  var author: String?
  var reviewer: String?
  var published: Day?
  var updated: Day?
  var reviewed: Day?
  var nextReview: Day?
  var alsoCalled: [String] = []
  var audience: String?
  var region: String?
  var clinicalCheck: String?
  var licence: String?
  var tags: [String] = []
  var lead: [Text] = []
  var images: [Image] = []
  var faqs: [FAQ] = []
  var related: [RelatedGuide] = []
  var furniture: [Furniture] = []
  var notes: [ReadingNote] = []

  private(set) var sections: [Section] = []
  private(set) var contents: [ContentsEntry] = []
  private(set) var types: [TypeList] = []
  private(set) var help: Help?
  private(set) var takeaways: Takeaways?
  private(set) var bottomLine: BottomLine?
  private var disclaimerPart: HeadedBlocks?
  private var sourcesPart: HeadedBlocks?
  /// A source that stands at the end of the file, outside of any list.
  var finalSource: Source?

  private var sources: SourceList? {
    let list = sourcesPart.map(SourceList.init)
    guard let finalSource else { return list }
    return SourceList(
      line: list?.line ?? finalSource.line, heading: list?.heading ?? AboutKey.source.rawValue,
      items: (list?.items ?? []) + [finalSource])
  }

  private var about: About {
    About(
      alsoCalled: alsoCalled, audience: audience, region: region, clinicalCheck: clinicalCheck,
      licence: licence, tags: tags)
  }

  /// The finished guide.
  func guide(form: Guide.Form, slug: Slug) -> Guide {
    Guide(
      form: form, slug: slug, title: title, author: author, reviewer: reviewer,
      published: published, updated: updated, reviewed: reviewed, nextReview: nextReview,
      lead: lead, images: images, sections: sections, types: types, faqs: faqs,
      takeaways: takeaways, bottomLine: bottomLine,
      disclaimer: disclaimerPart.flatMap(Disclaimer.init) ?? .builtIn,
      sources: sources, related: related, furniture: furniture,
      help: help, about: about, contents: contents)
  }
}

/// A heading and what stands under it.
struct HeadedBlocks {
  /// The heading's line.
  let line: Int
  /// The heading without mark-up or closing colon.
  let heading: String
  /// What the part is for.
  let role: Role
  /// What stands under it.
  var blocks: [Block] = []
}

extension GuideDraft {
  /// Puts a heading into the numbered contents, unless its part has no number.
  func list(_ part: HeadedBlocks) {
    switch part.role {
    case .disclaimer, .sources, .related: return
    case .causes, .normality, .symptoms, .seekHelp, .selfCare, .prevention, .types, .faqs,
      .takeaways, .bottomLine, .other:
      let entry = ContentsEntry(
        number: contents.count + 1, line: part.line, heading: part.heading, role: part.role)
      contents.append(entry)
    }
  }

  /// Adds a part where its role says; what a field has no room for is a section of that role.
  func add(_ part: HeadedBlocks) {
    switch part.role {
    case .types: addTypes(part)
    case .takeaways where takeaways == nil: addTakeaways(part)
    case .bottomLine where bottomLine == nil:
      bottomLine = BottomLine(
        line: part.line, heading: part.heading, paragraphs: part.blocks.flatMap { $0.texts })
    case .disclaimer: addDisclaimer(part)
    case .sources: addSources(part)
    case .faqs, .related:
      if !part.blocks.isEmpty { addSection(part) }
    case .causes, .normality, .symptoms, .seekHelp, .selfCare, .prevention, .other, .takeaways,
      .bottomLine:
      addSection(part)
    }
  }

  /// Adds the help section, if there is none yet.
  func add(_ help: Help) {
    self.help = self.help ?? help
  }

  private func addSection(_ part: HeadedBlocks) {
    sections.append(
      Section(line: part.line, heading: part.heading, role: part.role, blocks: part.blocks))
  }

  /// A types section is a list of types where it is paragraphs and lists; otherwise prose.
  private func addTypes(_ part: HeadedBlocks) {
    var intro: [Text] = []
    var items: [Text] = []
    for block in part.blocks {
      switch block {
      case .paragraph(let text): intro.append(text)
      case .list(let list): items += list.items
      case .image(let image): images.append(image)
      case .heading, .quote, .code, .table, .rule: return addSection(part)
      }
    }
    if items.isEmpty { return addSection(part) }
    let topic = EffectTopic(ofHeading: part.heading)
    types.append(
      TypeList(
        line: part.line, heading: part.heading, intro: intro,
        items: items.map { TypeItem($0, topic: topic) }))
  }

  private func addTakeaways(_ part: HeadedBlocks) {
    var intro: [Text] = []
    var items: [Text] = []
    for block in part.blocks {
      if case .list(let list) = block { items += list.items } else { intro += block.texts }
    }
    takeaways = Takeaways(line: part.line, heading: part.heading, intro: intro, items: items)
  }

  /// Several disclaimers are one: nothing of them may get lost.
  private func addDisclaimer(_ part: HeadedBlocks) {
    if disclaimerPart == nil {
      disclaimerPart = part
    } else {
      disclaimerPart?.blocks += part.blocks
    }
  }

  private func addSources(_ part: HeadedBlocks) {
    if sourcesPart == nil {
      sourcesPart = part
    } else {
      sourcesPart?.blocks += part.blocks
    }
  }

  /// Takes a section that reads like a disclaimer out of the text and for one, where the file has
  /// none under a heading of its own.
  func findDisclaimerByContent() {
    guard disclaimerPart == nil,
      let index = sections.firstIndex(where: { DisclaimerCues.areAll(in: $0) })
    else { return }
    let section = sections.remove(at: index)
    contents = contents.filter { $0.line != section.line }.enumerated().map { index, entry in
      ContentsEntry(
        number: index + 1, line: entry.line, heading: entry.heading, role: entry.role)
    }
    notes.append(
      ReadingNote(kind: .disclaimerByContent(section.heading), line: section.line, column: 1))
    addDisclaimer(
      HeadedBlocks(
        line: section.line, heading: section.heading, role: .disclaimer, blocks: section.blocks))
  }
}

extension Source {
  /// The source that a paragraph or list item names.
  init(_ text: Text) {
    self.init(line: text.line, text: text.text, url: text.inlines.firstURL ?? text.text.firstURL)
  }
}

extension SourceList {
  fileprivate init(_ part: HeadedBlocks) {
    self.init(
      line: part.line, heading: part.heading,
      items: part.blocks.flatMap { $0.texts }.map(Source.init))
  }
}

extension Disclaimer {
  fileprivate init?(_ part: HeadedBlocks) {
    let paragraphs = part.blocks.flatMap { $0.texts }.map {
      Paragraph(line: $0.line, text: $0.text)
    }
    self.init(line: part.line, heading: part.heading, paragraphs: paragraphs)
  }
}
