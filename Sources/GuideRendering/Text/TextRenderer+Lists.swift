import GuideModel

extension TextRenderer {
  /// Writes a list of guides.
  mutating func write(_ guides: [GuideSummary], _ style: Page.ListStyle) {
    switch style {
    case .columns: writeColumns(guides)
    case .names: for guide in guides { writer.line(Array(guide.name.text.utf8)[...]) }
    case .long: for guide in guides { writeFields(of: guide) }
    case .table: writeTable(of: guides)
    }
  }

  /// Writes the fields of each guide in columns, or as a record where they do not fit.
  private mutating func writeTable(of guides: [GuideSummary]) {
    guard !guides.isEmpty else { return }
    let header = ["Name", "Title", "Written by", "Published", "Checked", "From"]
    let rows = guides.map { guide in
      [
        guide.name.text, guide.title, guide.author ?? "", guide.published?.description ?? "",
        guide.reviewed?.description ?? "", guide.origin.description,
      ]
    }
    let text = { (words: String) in Wording.text(words) }
    write(
      Guide.Table(
        line: 1, alignments: header.map { _ in .none }, header: header.map(text),
        rows: rows.map { $0.map(text) }))
  }

  /// Writes names and titles side by side, or, where that leaves too little room, titles under
  /// names.
  private mutating func writeColumns(_ guides: [GuideSummary]) {
    let gap = 3
    let columns = gap + (guides.map { $0.name.text.utf8.count }.max() ?? 0)
    let isNarrow = layout.width.map { columns > $0 / 2 } ?? false
    for guide in guides {
      let name = guide.name.text
      if isNarrow {
        write(name)
        marked("  ") { $0.write(guide.title) }
      } else {
        let padding = String(repeating: " ", count: columns - name.utf8.count)
        marked(name + padding) { $0.write(guide.title) }
      }
    }
  }

  /// Writes what scripts cut at tabs: a field that is not given is empty.
  private mutating func writeFields(of guide: GuideSummary) {
    writer.beginLine()
    writer.append(oneLine: guide.name.text, as: layout.characters)
    write(field: guide.title)
    write(field: guide.author ?? "")
    write(field: guide.published?.description ?? "")
    write(field: guide.reviewed?.description ?? "")
    write(field: guide.origin.description)
    writer.endLine()
  }

  private mutating func write(field: String) {
    writer.append("\t")
    writer.append(oneLine: field, as: layout.characters)
  }
}
