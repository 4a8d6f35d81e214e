import GuideIndex
import GuideRendering
import GuideLibrary
import GuideModel
import GuideSearch
import GuideSystem
import GuideWords

extension CommandError {
  /// What is wrong and what to do next, in one line.
  ///
  /// Nil where the output has said it.
  var sentence: String? {
    switch self {
    case .usage(let error): error.sentence
    case .answerIsNo(let refusal): refusal.sentence
    case .failure(let failure): failure.sentence
    case .faultsFound, .nothingAnswers: nil
    }
  }
}

extension UsageError {
  fileprivate var sentence: String {
    switch self {
    case .noCommand:
      "no command given; 'guide help' lists the commands"
    case .unknownCommand(let words, let nearest):
      "no command '\(words.joined(separator: " "))'; "
        + (nearest.map { "did you mean 'guide \($0.rawValue)'?" }
          ?? "'guide help' lists the commands")
    case .wordsWithoutCommand(let words, let suggestions):
      "no command '\(words[0])'; "
        + (suggestions.isEmpty
          ? "'guide list' prints the names of the guides"
          : "try: " + suggestions.joined(separator: "; "))
    case .guideIsNoCommand(let typed, _, let suggestion):
      "'\(typed)' is a guide, not a command; did you mean '\(suggestion)'?"
    case .unknownOption(let text, let nearest):
      "unknown option '\(text)'; "
        + (nearest.map { "did you mean '\($0.spelling)'?" } ?? "'guide help' lists the options")
    case .optionNotTaken(let option, let command):
      "'guide \(command.rawValue)' has no option '\(option.spelling)'; "
        + "see 'guide help \(command.rawValue)'"
    case .needsValue(let option):
      "option '\(option.spelling)' needs a value: \(option.expectation)"
    case .takesNoValue(let option):
      "option '\(option.spelling)' takes no value"
    case .invalidValue(let option, let text):
      "'\(text)' is no value for '\(option.spelling)': it takes \(option.expectation)"
    case .conflict(let one, let other):
      "'\(one.spelling)' and '\(other.spelling)' exclude each other; give one of them"
    case .repeated(let option):
      "'\(option.spelling)' is given twice; give one of them"
    case .missingOperand(let command):
      "'guide \(command.rawValue)' needs \(command.expectation)"
    case .surplusOperand(let command, let word):
      "'guide \(command.rawValue)' has no use for '\(word)'; see 'guide help \(command.rawValue)'"
    case .unknownShell(let name):
      "no completions for '\(name)'; 'guide completions' needs \(Command.completions.expectation)"
    case .unknownCode(let code, let nearest):
      "no finding '\(code)'; "
        + (nearest.map { "did you mean '\($0)'?" }
          ?? "'guide check --json' prints those of a guide")
    case .unusableName(let name):
      "'\(name)' cannot name a guide: small letters, digits and dashes can"
    }
  }
}

extension Command {
  /// What the command's first operand is to be.
  fileprivate var expectation: String {
    switch entry.operands {
    case .shell: Shell.allCases.map { "'\($0.rawValue)'" }.joinedAsChoice
    case .guide, .guideThenWords: "the name of a guide; 'guide list' prints the names"
    case .files: "a file"
    case .folder: "a folder"
    case .placeThenGuides: "a folder to write, or with --json a file"
    case .newName: "a name for the guide"
    case .words: "one word or more"
    case .command: "a command"
    case .none: "nothing"
    }
  }
}

extension Option {
  /// What the option's value is to be.
  fileprivate var expectation: String {
    if self == .max { return "a number from 1" }
    return switch entry.value {
    case .number:
      "a number of columns, \(WidthWish.allowed.lowerBound) to \(WidthWish.allowed.upperBound), "
        + "or 0 for lines that are not wrapped"
    case .choice(_, let words): words.map { "'\($0)'" }.joinedAsChoice
    case .folder: "a folder of guides"
    case .section: "the number or name of a section"
    case .guide: "the name of a guide"
    case .code: "the name of a finding, as 'guide check' prints it"
    case nil: "no value"
    }
  }
}

extension Refusal {
  fileprivate var sentence: String {
    switch self {
    case .noGuide(let name, let nearest):
      "no guide named '\(name)'; "
        + (nearest.isEmpty
          ? name.asSearch
          : nearest.count > 1 && nearest.allSatisfy({ $0.holds(name) })
            ? nearest.joined(separator: ", ") : nearest.asQuestion)
    case .ambiguousGuide(let name, let guides):
      "'\(name)' names more than one guide; did you mean "
        + guides.map { "'\($0.text)'" }.joinedAsChoice + "?"
    case .noSection(let name, let guide, let nearest):
      "'\(guide.typed)' has no section '\(name)'; "
        + (nearest.isEmpty
          ? guide.command("--toc") + " prints the sections" : nearest.asQuestion)
    case .ambiguousSection(let name, let numbers, let guide):
      "'\(guide.typed)' has more than one section '\(name)'; give its number: "
        + numbers.map(String.init).joinedAsChoice
    case .noQuestions(let guide):
      "'\(guide.typed)' has no questions; " + guide.command() + " prints the guide"
    case .nothingFound(let query, let suggestion):
      "nothing found for '\(query)'; "
        + (suggestion.map { "did you mean '\($0)'?" } ?? "try fewer or other words")
    case .noMatch(let words):
      "nothing matches '\(words.joined(separator: " "))'; try fewer or other words"
    }
  }
}

extension ShownName {
  /// The command that shows the guide, which can be copied as it stands between the quotes.
  fileprivate func command(_ option: String = "") -> String {
    let words = ["guide show", typed.quotedForShell, option].filter { !$0.isEmpty }
    return "'" + words.joined(separator: " ") + "'"
  }
}

extension Failure {
  fileprivate var sentence: String {
    switch self {
    case .unreadable(let source, let error): "cannot read \(source.phrase): \(error.clause)"
    case .blank(let source): "cannot read \(source.phrase): \(Failure.blankClause)"
    case .notAGuide(let source, let error): "\(source.phrase) \(error)"
    case .library(let error): error.sentence
    case .notUTF8(let source): "\(source.phrase) is not UTF-8 text; characters are missing"
    case .noFolderToIndex: "no folder to index; name one: 'guide index DIR'"
    case .unindexable(let path, let error): "cannot write the index of '\(path)': \(error.clause)"
    case .unusableIndex(let path, let error):
      "the index '\(path)' is not used: \(error.clause); 'guide index' builds it anew"
    case .unreadableIndex(let path, let error):
      "the index '\(path)' is not used: \(error.clause)"
    case .oldIndex(let path):
      "'\(path)' has changed since it was indexed; 'guide index' renews the index"
    case .unwritable(let error): "cannot write: \(error.clause)"
    case .unwritableFile(let path, let error): "cannot write '\(path)': \(error.clause)"
    case .foreignFile(let name, let folder):
      "'\(folder)' is left as it is: '\(name)' in it is no page of an export; name a new folder"
    }
  }
}

extension Failure {
  /// What is wrong with a file of zeros, as it follows a colon.
  static let blankClause = "it holds nothing but zero bytes"
}

extension Source {
  fileprivate var phrase: String {
    switch self {
    case .file(let path): "'\(path)'"
    case .standardInput: "standard input"
    }
  }
}

extension GuideFileError {
  fileprivate var sentence: String {
    switch reason {
    case .name:
      "'\(path)' is left out: a guide's file is named in small letters, digits and dashes"
    case .second(let slug):
      "'\(path)' is left out: another file of its folder is the guide '\(slug.text)'"
    case .file(let clause), .failure(let clause): "cannot read '\(path)': \(clause)"
    case .folder(let clause): "cannot read guides from '\(path)': \(clause)"
    case .content(let error): "'\(path)' \(error)"
    }
  }
}

extension FileError {
  /// The error as one of a guide's file.
  func ofGuide(at path: String) -> GuideFileError {
    if case .failed = self { return GuideFileError(path: path, reason: .failure(clause)) }
    return GuideFileError(path: path, reason: .file(clause))
  }

  /// The reason, as it follows a colon.
  var clause: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .isFolder: "it is a folder; name a file in it, or use --content for all of its guides"
    case .isNoFolder: "it is not a folder"
    case .isPipe: "it is a pipe or a socket; give its text to '-', standard input"
    case .isDevice: "it is a device, not a file"
    case .linkLoop: "it is a link that leads round in a circle"
    case .linkOut: "it is a link that leads out of the folder"
    case .notPermitted: "you have no permission to read it"
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MB"
    case .isClosed: "it is closed"
    case .failed(let error): error.sentence
    }
  }
}

extension ReplacementError {
  fileprivate var clause: String {
    switch self {
    case .isLocked: "another 'guide index' is at work in it"
    case .failed(let error): error.sentence
    }
  }
}

extension IndexError {
  fileprivate var clause: String {
    switch self {
    case .foreign: "it is no guide index"
    case .otherVersion(let version): "it has another version, \(version)"
    case .truncated: "it ends too early"
    case .damaged: "it is damaged"
    case .unreadable: "it cannot be read"
    }
  }
}

extension WriteError {
  fileprivate var clause: String {
    switch self {
    case .readerGone: "the reader has gone"
    case .isClosed: "standard output is closed"
    case .failed(let error): error.sentence
    }
  }
}

extension [String] {
  /// "a", "a or b", "a, b or c".
  fileprivate var joinedAsChoice: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }

  fileprivate var asQuestion: String {
    "did you mean " + map { "'\($0)'" }.joinedAsChoice + "?"
  }
}

extension String {
  /// Whether a guide's name has another text among its words.
  fileprivate func holds(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").joined(separator: "-")
    return ("-" + self).firstRange(ofText: "-" + words) != nil
  }

  /// Where to look for what is no guide's name: in the guides, where its words are such that a shell
  /// takes them as they are.
  fileprivate var asSearch: String {
    let words = split { " -_".contains($0) }
    guard !words.isEmpty, words.allSatisfy({ Slug($0.lowercased()) != nil }) else {
      return "'guide list' prints the names"
    }
    return "'guide search \(words.joined(separator: " "))' looks inside the guides"
  }
}
