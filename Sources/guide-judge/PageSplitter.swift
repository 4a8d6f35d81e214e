import GuideModel
import GuideSearch

/// stand-in
enum PageSplitter {
  static func read(name: String, _ text: String) -> GuideText {
    var title = name
    var aliases: [String] = []
    var parts: [GuideText.Part] = []
    var heading = ""
    var headingLine = 1
    var number: Int? = nil
    var passages: [GuideText.Passage] = []
    var n = 0
    func flush() {
      parts.append(.init(number: number, line: headingLine, heading: heading, role: .other, passages: passages))
      passages = []
    }
    for (i, l) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if l.hasPrefix("# ") { title = String(l.dropFirst(2)); heading = title }
      else if l.hasPrefix("## ") { flush(); n += 1; number = n; heading = String(l.dropFirst(3)); headingLine = i + 1 }
      else if l.hasPrefix("Also called: ") { aliases = l.dropFirst(13).split(separator: ",").map { String($0.drop { $0 == " " }) } }
      else if l.hasPrefix("Source: ") {}
      else if !l.isEmpty { passages.append(.init(line: i + 1, kind: l.hasPrefix("- ") ? .item : .paragraph, heading: nil, text: String(l.hasPrefix("- ") ? l.dropFirst(2) : l))) }
    }
    flush()
    return GuideText(name: name, title: title, aliases: aliases, parts: parts)
  }
}
