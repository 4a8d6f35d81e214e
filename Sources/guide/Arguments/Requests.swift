import GuideModel

/// What `--color` says.
enum ColorWish: String, CaseIterable, Sendable {
  case auto, always, never
}

/// What `--format` says.
enum Form: String, CaseIterable, Sendable {
  case text, markdown, json, html
}

/// What `--width` says.
enum WidthWish: Sendable, Hashable {
  /// Nothing: the terminal is asked.
  case found
  /// At most so many columns.
  case columns(Int)
  /// Lines are not wrapped.
  case unlimited

  /// The widths that can be asked for; narrower text is no text, wider lines are not read.
  static let allowed = 20...200
}

/// What `--no-pager` says.
enum PagerWish: Sendable, Hashable {
  case whereNeeded, never
}

/// How text is to be shown.
struct Display: Sendable, Hashable {
  var width = WidthWish.found
  var color = ColorWish.auto
  var pager = PagerWish.whereNeeded
}

/// What every command that reads guides was told.
struct Reading: Sendable, Hashable {
  /// The form of the output.
  var form = Form.text
  /// How text is shown.
  var display = Display()
  /// The folders of `--content`, as typed.
  var content: String?
}

/// What `list` was told.
struct ListRequest: Sendable, Hashable {
  /// Whether each guide is listed by its name only or with what its file says.
  enum Detail: Sendable, Hashable { case short, long }

  let words: [String]
  let detail: Detail
  let reading: Reading
}

/// What `show` was told.
struct ShowRequest: Sendable, Hashable {
  /// What of the guide is shown.
  enum Extent: Sendable, Hashable {
    case whole, contents
    /// The contents with what `-s` takes, for scripts.
    case contentsInColumns
    case section(String)
  }

  let guide: String
  let extent: Extent
  let reading: Reading
}

/// What `faq` was told.
struct FAQRequest: Sendable, Hashable {
  let words: [String]
  let reading: Reading
}

/// What `search` was told.
struct SearchRequest: Sendable, Hashable {
  let query: String
  let most: Int?
  let reading: Reading
}

/// What `ask` was told.
struct AskRequest: Sendable, Hashable {
  let question: String
  /// The only guide to ask, as typed.
  let guide: String?
  let most: Int?
  let reading: Reading
}

/// What `index` was told.
struct IndexRequest: Sendable, Hashable {
  let folder: String?
  let reading: Reading
}

/// What `check` was told.
struct CheckRequest: Sendable, Hashable {
  let files: [String]
  let reading: Reading
}

/// What `new` was told.
struct NewRequest: Sendable, Hashable {
  /// What the guide is to be called.
  let name: Slug
  /// Its title.
  let title: String
}

/// What `export` was told.
struct ExportRequest: Sendable, Hashable {
  /// What is written.
  enum Form: Sendable, Hashable {
    /// A folder of pages.
    case pages
    /// A file with a guide a line.
    case lines
  }

  let form: Form
  let path: String
  /// The guides, as typed; all of the library where there are none.
  let guides: [String]
  let reading: Reading
}

/// What `help` was told.
enum HelpRequest: Sendable, Hashable {
  case overview
  case command(Command)
  /// How a guide's file is written.
  case format
  case manual
}

/// The shells that can complete.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}
