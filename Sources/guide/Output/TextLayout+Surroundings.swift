import GuideRendering
import GuideSystem

extension TextLayout {
  /// The layout that the options ask for and, where they say nothing, the surroundings suggest.
  ///
  /// A table may be as wide as the terminal; other text is hard to read above a width.
  init(_ display: Display, in surroundings: Surroundings, isTable: Bool = false) {
    let style: Style = surroundings.wantsColor(display.color) ? .ansi : .plain
    // A pipe or a file may be read by anything, so links are hidden in escapes on terminals only.
    let isTerminal = surroundings.outputIsTerminal()
    self.init(
      width: surroundings.width(display.width, isTable: isTable), style: style,
      links: style == .ansi && isTerminal && surroundings.takesHyperlinks
        ? .hyperlinks : .footnotes,
      matches: style == .ansi || isTerminal ? .stressed : .unmarked,
      characters: surroundings.takesUTF8 ? .unicode : .ascii, today: surroundings.today)
  }
}

extension Surroundings {
  /// The widths that text is given unasked: long lines are hard to read.
  private static let comfortableWidths = 20...80

  /// The columns of a line: as asked for, COLUMNS, the terminal that shows the text, the terminal
  /// at the other end of a pipe, 80.
  fileprivate func width(_ wish: WidthWish, isTable: Bool = false) -> Int? {
    switch wish {
    case .unlimited: return nil
    case .columns(let columns): return columns
    case .found:
      let found =
        columnsVariable ?? outputSize()?.columns ?? controllingTerminalSize()?.columns
        ?? Self.comfortableWidths.upperBound
      let widest =
        isTable ? WidthWish.allowed.upperBound : Self.comfortableWidths.upperBound
      return min(max(found, Self.comfortableWidths.lowerBound), widest)
    }
  }

  /// The columns of a line of what goes to standard error.
  var errorWidth: Int {
    let found = columnsVariable ?? errorSize()?.columns ?? Self.comfortableWidths.upperBound
    return min(max(found, Self.comfortableWidths.lowerBound), Self.comfortableWidths.upperBound)
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

  /// Whether the terminal can do no more than print, as far as is known.
  var hasDumbTerminal: Bool {
    guard let terminal = value(of: "TERM") else { return true }
    return terminal == "dumb"
  }

  /// Whether the terminal is one that is known to take hyperlinks (OSC 8); others might print them.
  ///
  /// A multiplexer hides the terminal behind it, whatever that has left in the environment.
  fileprivate var takesHyperlinks: Bool {
    let terminal = value(of: "TERM") ?? ""
    let program = value(of: "TERM_PROGRAM") ?? ""
    if value(of: "TMUX") != nil || value(of: "STY") != nil || terminal.hasPrefix("screen")
      || terminal.hasPrefix("tmux")
    {
      return false
    }
    let names = [
      "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "contour", "wezterm",
    ]
    if names.contains(terminal) { return true }
    let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "mintty", "Hyper", "rio", "Tabby"]
    if programs.contains(program) { return true }
    // GNOME's terminals since 0.50.1, Windows Terminal, Konsole since 20.12.
    if let version = value(of: "VTE_VERSION").flatMap({ Int($0) }), version > 5000 { return true }
    if let version = value(of: "KONSOLE_VERSION").flatMap({ Int($0) }), version >= 201_200 {
      return true
    }
    return value(of: "WT_SESSION") != nil || value(of: "DOMTERM") != nil
  }

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
