import GuideLexicon
import GuideModel

/// Cuts the blocks below a heading where another part begins in the middle of them.
///
/// That is where HTML has a heading of the parts' level, and where the reader is told whom to see or
/// call, and when: a subheading, a line in bold, a line that a list of signs follows. After such a
/// part its neighbours of the same level are parts as well, as nothing says where the outer one goes
/// on.
struct PartSplitter {
  /// The blocks before the first part.
  private(set) var before: [Guide.Block] = []
  /// The parts that begin in the middle.
  private(set) var parts: [HeadedBlocks] = []

  private let partLevel: Int
  private let isLead: Bool
  /// Whether a part of this role may hold other parts.
  private let mayHoldHelp: Bool
  /// Headings down to this level open a part.
  private var level: Int
  /// Whether a line of text opened the part that is open.
  private var isHelpLine = false

  /// Cuts what stands below a heading of a role; nil for what stands before any heading.
  init(_ blocks: [Guide.Block], role: Guide.Role?, partLevel: Int) {
    self.partLevel = partLevel
    isLead = role == nil
    level = partLevel
    mayHoldHelp = role.map { PartSplitter.mayHoldHelp($0) } ?? true
    for (place, block) in blocks.enumerated() {
      if let part = part(openedBy: block, before: blocks.dropFirst(place + 1).first) {
        parts.append(part)
      } else if parts.isEmpty {
        before.append(block)
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
  }

  /// Answers, sources and the like are told by what they stand under; help has levels of its own.
  private static func mayHoldHelp(_ role: Guide.Role) -> Bool {
    switch role {
    case .seekHelp, .faqs, .disclaimer, .sources, .related: false
    case .causes, .normality, .symptoms, .selfCare, .prevention, .types, .takeaways, .bottomLine,
      .other:
      true
    }
  }

  /// The part that a block opens; nil for one that belongs to the part that is open.
  private mutating func part(
    openedBy block: Guide.Block, before next: Guide.Block?
  ) -> HeadedBlocks? {
    switch block {
    case .heading(let level, let text):
      let isInside = level > self.level && !(isLead && parts.isEmpty)
      if isInside, !mayHoldHelp || isInHelp { return nil }
      let role = HeadingText(text.text).role
      if isInside {
        if role != .seekHelp { return nil }
        self.level = level
      }
      isHelpLine = false
      return HeadedBlocks(heading: text.asHeading, role: role)
    case .paragraph(let text):
      guard mayHoldHelp, !isInHelp || isHelpLine, opensHelp(text, before: next) else { return nil }
      (level, isHelpLine) = (6, true)
      return HeadedBlocks(heading: text.unstressed.asHeading, role: .seekHelp)
    case .list, .quote, .code, .table, .image, .rule: return nil
    }
  }

  /// Whether the open part is help: what stands in it are its levels, unless a line opened it too.
  private var isInHelp: Bool { parts.last?.role == .seekHelp }

  private func opensHelp(_ text: Guide.Text, before next: Guide.Block?) -> Bool {
    if BoldLine.isHeading(text) {
      return next != nil && HeadingText(text.text).role == .seekHelp
    }
    guard case .list? = next else { return false }
    return HelpCues.introduceSigns(in: text.text)
  }
}

extension Guide.Text {
  /// The text without the stress that all of it has.
  var unstressed: Guide.Text {
    guard inlines.count == 1, case .strong(let inner) = inlines[0] else { return self }
    return Guide.Text(line: line, inner) ?? self
  }
}
