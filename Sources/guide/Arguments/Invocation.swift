import GuideModel

/// What the reader wants, as far as the arguments say it.
///
/// Parsing them reads nothing else.
enum Invocation: Sendable, Hashable {
  case list(ListRequest)
  case show(ShowRequest)
  case faq(FAQRequest)
  case search(SearchRequest)
  case ask(AskRequest)
  case index(IndexRequest)
  case check(CheckRequest)
  case explain(Diagnostic.Code, Reading)
  case new(NewRequest)
  case export(ExportRequest)
  case completions(Shell)
  case help(HelpRequest, Reading)
  case version

  /// Parses the arguments after the program's name, in GNU order: options stand anywhere.
  init(parsing arguments: [String]) throws(UsageError) {
    guard !arguments.isEmpty else { throw .noCommand }
    let typed = try TypedLine(scanning: arguments)
    if typed.has(.version), !typed.has(.help) {
      self = .version
      return
    }
    guard let word = typed.operands.first else {
      guard typed.has(.help) else { throw .noCommand }
      self = .help(.overview, try Reading(typed))
      return
    }
    guard let command = Command(rawValue: word) else {
      throw .unknownCommand(typed.operands, nearest: Command(nearest: word))
    }
    if typed.has(.help) {
      self = .help(.command(command), try Reading(typed))
      return
    }
    try typed.check(against: command)
    try self.init(command, typed, operands: Array(typed.operands.dropFirst()))
  }

  private init(
    _ command: Command, _ typed: TypedLine, operands: [String]
  ) throws(UsageError) {
    switch command {
    case .list:
      self = .list(
        ListRequest(
          words: operands, detail: typed.has(.long) ? .long : .short,
          reading: try Reading(typed)))
    case .show:
      guard !operands.isEmpty else { throw .missingOperand(.show) }
      self = .show(
        ShowRequest(
          guide: operands.joinedByBlanks, extent: try ShowRequest.Extent(typed),
          reading: try Reading(typed)))
    case .faq:
      self = .faq(FAQRequest(words: operands, reading: try Reading(typed)))
    case .search: self = .search(try SearchRequest(operands, typed))
    case .ask: self = .ask(try AskRequest(operands, typed))
    case .index: self = .index(try IndexRequest(operands, typed))
    case .check:
      guard let code = typed.value(of: .explain) else {
        self = .check(CheckRequest(files: operands, reading: try Reading(typed)))
        return
      }
      if let word = operands.first { throw .surplusOperand(.check, word) }
      if typed.has(.json) { throw .conflict(.explain, .json) }
      self = .explain(try Diagnostic.Code(typed: code), try Reading(typed))
    case .new: self = .new(try NewRequest(operands))
    case .export: self = .export(try ExportRequest(operands, typed))
    case .completions:
      self = .completions(try Shell(operands))
    case .help:
      self = .help(try HelpRequest(operands, typed), try Reading(typed))
    }
  }
}

extension Reading {
  fileprivate init(_ typed: TypedLine) throws(UsageError) {
    form = try Form(typed)
    display.width = try WidthWish(typed)
    display.color = try typed.choice(of: .color) ?? .auto
    display.pager = typed.has(.noPager) ? .never : .whereNeeded
    content = typed.value(of: .content)
    if content == "" { throw .invalidValue(.content, "") }
  }
}

extension Form {
  fileprivate init(_ typed: TypedLine) throws(UsageError) {
    let format: Form? = try typed.choice(of: .format)
    guard typed.has(.json) else {
      self = format ?? .text
      return
    }
    guard format == nil || format == .json else { throw .conflict(.json, .format) }
    self = .json
  }
}

extension WidthWish {
  fileprivate init(_ typed: TypedLine) throws(UsageError) {
    guard let text = typed.value(of: .width) else {
      self = .found
      return
    }
    guard let number = Int(text), number == 0 || WidthWish.allowed.contains(number) else {
      throw .invalidValue(.width, text)
    }
    self = number == 0 ? .unlimited : .columns(number)
  }
}

extension ShowRequest.Extent {
  fileprivate init(_ typed: TypedLine) throws(UsageError) {
    switch (typed.value(of: .section), typed.has(.toc)) {
    case (.some, true): throw .conflict(.section, .toc)
    case (let section?, false): self = .section(section)
    case (nil, true): self = typed.has(.long) ? .contentsInColumns : .contents
    case (nil, false): self = .whole
    }
  }
}

extension SearchRequest {
  fileprivate init(_ operands: [String], _ typed: TypedLine) throws(UsageError) {
    guard !operands.isEmpty else { throw .missingOperand(.search) }
    query = operands.joinedByBlanks
    most = try typed.most
    reading = try Reading(typed)
  }
}

extension AskRequest {
  fileprivate init(_ operands: [String], _ typed: TypedLine) throws(UsageError) {
    guard !operands.isEmpty else { throw .missingOperand(.ask) }
    question = operands.joinedByBlanks
    guide = typed.value(of: .guide)
    most = try typed.most
    reading = try Reading(typed)
  }
}

extension IndexRequest {
  fileprivate init(_ operands: [String], _ typed: TypedLine) throws(UsageError) {
    guard operands.count < 2 else { throw .surplusOperand(.index, operands[1]) }
    folder = operands.first
    reading = try Reading(typed)
  }
}

extension TypedLine {
  /// More results than this are all that there are.
  private static let mostResults = 1_000_000

  /// The value of `--max`; a number with more digits than a machine's still means all.
  fileprivate var most: Int? {
    get throws(UsageError) {
      guard let text = value(of: .max) else { return nil }
      let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard isNumber, text.utf8.contains(where: { $0 != UInt8(ascii: "0") }) else {
        throw .invalidValue(.max, text)
      }
      return min(Int(text) ?? Self.mostResults, Self.mostResults)
    }
  }
}

extension Shell {
  fileprivate init(_ operands: [String]) throws(UsageError) {
    guard let name = operands.first else { throw .missingOperand(.completions) }
    guard operands.count == 1 else { throw .surplusOperand(.completions, operands[1]) }
    guard let shell = Shell(rawValue: name) else { throw .unknownShell(name) }
    self = shell
  }
}

extension NewRequest {
  fileprivate init(_ operands: [String]) throws(UsageError) {
    guard !operands.isEmpty else { throw .missingOperand(.new) }
    let typed = operands.joinedByBlanks
    guard let name = Slug(typed.lowercased().split(separator: " ").joined(separator: "-")) else {
      throw .unusableName(typed)
    }
    self.init(
      name: name, title: typed.split(separator: "-").joined(separator: " ").capitalisedFirst)
  }
}

extension ExportRequest {
  fileprivate init(_ operands: [String], _ typed: TypedLine) throws(UsageError) {
    guard let path = operands.first, !path.isEmpty else { throw .missingOperand(.export) }
    self.init(
      form: typed.has(.json) ? .lines : .pages, path: path, guides: Array(operands.dropFirst()),
      reading: try Reading(typed))
  }
}

extension Diagnostic.Code {
  fileprivate init(typed: String) throws(UsageError) {
    guard let code = Diagnostic.Code(rawValue: typed) else {
      let codes = Diagnostic.Code.allCases.map { $0.rawValue }
      throw .unknownCode(typed, nearest: nearest(to: typed, among: codes))
    }
    self = code
  }
}

extension HelpRequest {
  fileprivate init(_ operands: [String], _ typed: TypedLine) throws(UsageError) {
    guard let word = operands.first else {
      self = typed.has(.man) ? .manual : .overview
      return
    }
    if operands == ["format"], !typed.has(.man) {
      self = .format
      return
    }
    guard let command = Command(rawValue: word) else {
      throw .unknownCommand(operands, nearest: Command(nearest: word))
    }
    guard !typed.has(.man) else { throw .surplusOperand(.help, word) }
    guard operands.count == 1 else { throw .surplusOperand(.help, operands[1]) }
    self = .command(command)
  }
}

extension [String] {
  /// The words as one text. (The standard library's `joined` has the runtime look up conformances,
  /// which costs more than all the rest of the parsing.)
  fileprivate var joinedByBlanks: String {
    var text = first ?? ""
    for word in dropFirst() { text += " " + word }
    return text
  }
}
