import GuideModel

/// What was typed makes no sense.
enum UsageError: Error, Sendable, Hashable {
  case noCommand
  case unknownCommand([String], nearest: Command?)
  /// Words stand where a command was expected; command lines that may be what was meant.
  case wordsWithoutCommand([String], suggestions: [String])
  /// A guide's name stands where a command was expected; the command line that shows it.
  case guideIsNoCommand(typed: String, guide: Slug, suggestion: String)
  case unknownOption(String, nearest: Option?)
  case optionNotTaken(Option, by: Command)
  case needsValue(Option)
  case takesNoValue(Option)
  case invalidValue(Option, String)
  case conflict(Option, Option)
  /// An option of which only one can be meant was given twice.
  case repeated(Option)
  case missingOperand(Command)
  case surplusOperand(Command, String)
  case unknownShell(String)
  case unknownCode(String, nearest: String?)
  case unusableName(String)
}
