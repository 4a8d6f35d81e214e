/// What help and the man page say of the environment.
enum EnvironmentVariables {
  /// Variables that belong together and what they do.
  static let all: [(names: String, meaning: String)] = [
    (
      "GUIDE_PAGER, PAGER",
      "the pager, else less; used only when standard output is a terminal and the text does not "
        + "fit; empty or cat: none"
    ),
    (
      "LESS",
      "where it is not set, the pager gets FRX and a prompt that says how to leave; else R is added"
    ),
    (
      "NO_COLOR, CLICOLOR=0, TERM=dumb",
      "no bold, no italics, no red; with TERM=dumb, empty or not set, no pager either"
    ),
    (
      "CLICOLOR_FORCE, FORCE_COLOR",
      "bold, italics and red also into a pipe; NO_COLOR wins over both"
    ),
    ("COLUMNS", "the width of lines, after --width; else the terminal's, 80 at most"),
    (
      "LC_ALL, LC_CTYPE, LANG",
      "where they name a character set other than UTF-8, text is written in ASCII look-alikes"
    ),
    ("GUIDE_CONTENT", "as --content, where that is not given"),
    ("XDG_DATA_HOME", "its folder guide (else ~/.local/share/guide) adds to the built-in guides"),
    ("SOURCE_DATE_EPOCH", "the moment that counts as today, in seconds since 1970"),
  ]
}
