/// What was typed, sorted into options and operands; not yet what it means.
struct TypedLine: Sendable {
  /// An option and its value, where it takes one.
  struct TypedOption: Sendable {
    let option: Option
    let value: String?
  }

  private(set) var options: [TypedOption] = []
  private(set) var operands: [String] = []

  /// Whether an option was given.
  func has(_ option: Option) -> Bool {
    options.contains { $0.option == option }
  }

  /// The value that an option was given last.
  func value(of option: Option) -> String? {
    options.last { $0.option == option }?.value
  }

  /// The value that an option was given last, as one of the words it may be.
  func choice<Word: RawRepresentable<String>>(of option: Option) throws(UsageError) -> Word? {
    guard let text = value(of: option) else { return nil }
    guard let word = Word(rawValue: text) else { throw .invalidValue(option, text) }
    return word
  }

  /// The options as they can be typed again.
  var optionWords: [String] {
    options.flatMap { [$0.option.spelling] + ($0.value.map { [$0] } ?? []) }
  }

  /// Throws where an option was given that a command does not take, or one twice of which only one
  /// can be meant.
  func check(against command: Command) throws(UsageError) {
    // The command's row is made only where there is something to look up in it.
    if options.isEmpty { return }
    let taken = command.entry.options
    if let stray = options.first(where: { !taken.contains($0.option) }) {
      throw .optionNotTaken(stray.option, by: command)
    }
    for option in [Option.section, .guide] where options.count(where: { $0.option == option }) > 1 {
      throw .repeated(option)
    }
  }
}

extension TypedLine {
  /// Sorts the arguments.
  ///
  /// What follows `--` is an operand, whatever it looks like.
  init(scanning arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        return
      } else if argument.hasPrefix("--") {
        try scanLong(argument.dropFirst(2), &rest)
      } else if argument.hasPrefix("-"), argument != "-" {
        try scanLetters(argument.dropFirst(), &rest)
      } else {
        operands.append(argument)
      }
    }
  }

  /// `--name`, `--name=value` or `--name value`.
  private mutating func scanLong(
    _ text: Substring, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = Option(rawValue: name) else {
      throw .unknownOption("--" + name, nearest: nearestOption(to: name))
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard option.entry.value != nil else {
      guard attached == nil else { throw .takesNoValue(option) }
      options.append(TypedOption(option: option, value: nil))
      return
    }
    try append(option, attached ?? rest.popFirst())
  }

  /// `-l`, `-w40`, `-w 40`, `-lw40`.
  private mutating func scanLetters(
    _ letters: Substring, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    var letters = letters
    while let letter = letters.popFirst() {
      guard let option = Option.allCases.first(where: { $0.entry.letter == letter }) else {
        throw .unknownOption("-" + String(letter), nearest: nil)
      }
      guard option.entry.value != nil else {
        options.append(TypedOption(option: option, value: nil))
        continue
      }
      try append(option, letters.isEmpty ? rest.popFirst() : String(letters))
      return
    }
  }

  private mutating func append(_ option: Option, _ value: String?) throws(UsageError) {
    guard let value else { throw .needsValue(option) }
    options.append(TypedOption(option: option, value: value))
  }

  /// The option that was probably meant, among those that the command takes.
  private func nearestOption(to name: String) -> Option? {
    let command = operands.first.flatMap(Command.init(rawValue:))
    let taken = command.map { [.help, .version] + $0.entry.options } ?? Option.allCases
    return nearest(to: name, among: taken.map { $0.rawValue }).flatMap(Option.init(rawValue:))
  }
}
