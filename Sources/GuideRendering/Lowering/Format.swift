/// The form that a page is given.
public enum Format: Sendable, Hashable {
  /// Text to read, laid out for a screen or a pipe.
  case text(TextLayout)
  /// One JSON object or array; a whole guide has the shape of the schema `guide/1`.
  case json
  /// Markdown; a whole guide has the canonical form, which can be read again.
  case markdown
  /// One self-contained HTML page.
  case html
}
