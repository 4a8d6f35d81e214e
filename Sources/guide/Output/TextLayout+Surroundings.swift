import GuideRendering
import GuideSystem

extension TextLayout {
  /// The layout that the options ask for and, where they say nothing, the surroundings suggest.
  init(_ display: Display, in surroundings: Surroundings) {
    let style: Style = surroundings.wantsColor(display.color) ? .ansi : .plain
    // A pipe or a file may be read by anything, so links are hidden in escapes on terminals only.
    let isTerminal = surroundings.outputIsTerminal()
    self.init(
      width: surroundings.width(display.width), style: style,
      links: style == .ansi && isTerminal ? .hyperlinks : .footnotes,
      matches: style == .ansi || isTerminal ? .stressed : .unmarked,
      characters: surroundings.takesUTF8 ? .unicode : .ascii)
  }
}

extension Surroundings {
  /// The widths that text is given unasked: long lines are hard to read.
  private static let comfortableWidths = 20...80

  /// The columns of a line: as asked for, COLUMNS, the terminal that shows the text, the terminal
  /// at the other end of a pipe, 80.
  fileprivate func width(_ wish: WidthWish) -> Int? {
    switch wish {
    case .unlimited: return nil
    case .columns(let columns): return columns
    case .found:
      let found =
        columnsVariable ?? outputSize()?.columns ?? controllingTerminalSize()?.columns
        ?? Self.comfortableWidths.upperBound
      return min(max(found, Self.comfortableWidths.lowerBound), Self.comfortableWidths.upperBound)
    }
  }

  private var columnsVariable: Int? {
    guard let columns = value(of: "COLUMNS").flatMap({ Int($0) }), columns > 0 else { return nil }
    return columns
  }

  /// Whether bold and italics are wanted: `--color`, then NO_COLOR (no-color.org), then
  /// CLICOLOR_FORCE or FORCE_COLOR, then CLICOLOR=0 and TERM=dumb (bixense.com/clicolors), then
  /// what standard output is.
  func wantsColor(_ wish: ColorWish) -> Bool {
    switch wish {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if value(of: "NO_COLOR") != nil { return false }
    if isForced("CLICOLOR_FORCE") || isForced("FORCE_COLOR") { return true }
    if variable("CLICOLOR") == "0" || hasDumbTerminal { return false }
    return outputIsTerminal()
  }

  private func isForced(_ name: String) -> Bool {
    guard let value = value(of: name) else { return false }
    return value != "0"
  }

  /// Whether the terminal can do no more than print.
  var hasDumbTerminal: Bool { variable("TERM") == "dumb" }

  /// Whether the locale's characters are UTF-8.
  ///
  /// Where no locale is named at all, they are taken to be: nearly every terminal's are.
  fileprivate var takesUTF8: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.lazy.compactMap({ self.value(of: $0) }).first else { return true }
    let characterSet = locale.utf8.prefix { $0 != UInt8(ascii: "@") }
    let folded = characterSet.filter { $0 != UInt8(ascii: "-") }.map { $0 | 0x20 }
    return folded.reversed().starts(with: "utf8".utf8.reversed())
  }
}
