import GuideModel

/// What was typed makes no sense.
enum UsageError: Error, Sendable, Hashable {
  case noCommand
  case unknownCommand([String], nearest: Command?)
  /// A guide's name stands where a command was expected.
  case guideIsNoCommand(typed: String, guide: Slug)
  case unknownOption(String, nearest: Option?)
  case optionNotTaken(Option, by: Command)
  case needsValue(Option)
  case takesNoValue(Option)
  case invalidValue(Option, String)
  case conflict(Option, Option)
  case missingOperand(Command)
  case surplusOperand(Command, String)
  case unknownShell(String)
}
