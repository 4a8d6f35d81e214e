// bytes → Document: the source's lines, then blocks; inlines when they are asked for.

extension Document {
  /// Reads the blocks of a document, and its link definitions, in time linear in its size.
  ///
  /// Inlines are parsed when asked for, leaf by leaf. `bytes` may hold anything, but no more than
  /// `sizeLimit` of it.
  public init(parsing bytes: [UInt8], options: Options = .commonMark) {
    precondition(bytes.count <= Document.sizeLimit, "a document over the size limit")
    let source = SourceText(bytes)
    var blockParser = BlockParser(options: options, sourceCount: source.bytes.count)
    blockParser.parse(source.bytes.span, lineStarts: source.lineStarts)
    let text = DocumentText(source: source, joined: blockParser.arena)
    self.init(
      Storage(
        text: text, blocks: blockParser.blocks, infos: blockParser.infos,
        alignments: blockParser.alignments, options: options, references: blockParser.references,
        allowances: blockParser.references.allowances(
          of: blockParser.blocks, text.bytes.span, options)))
  }

  /// A parser for the inlines of this document's leaves.
  func inlineParser(joiningLines: Bool) -> InlineParser {
    InlineParser(
      options: options, references: references, joinsLines: joiningLines)
  }
}
