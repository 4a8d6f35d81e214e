import GuideModel
import GuideReading
import Testing

/// Every word of a file stands in the guide's texts or in its furniture, and every address in its
/// links.
struct LawTests {
  /// What the JSON of a guide says: its texts, and the addresses in them.
  struct Kept {
    let texts: String
    let addresses: Set<String>
    private let words: Set<String>

    init(_ guide: Guide) {
      var json = JSONTexts()
      json.add(guide.json, isInline: false)
      (texts, addresses) = (json.texts, json.addresses)
      words = Set(
        texts.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) })
    }

    /// Names of front matter get a capital where they become headings.
    func holds(word: String) -> Bool { words.contains(word) }

    func holds(address: String) -> Bool {
      addresses.contains { $0.hasPrefix(address) } || texts.contains(address)
    }
  }

  private struct JSONTexts {
    var texts = ""
    var addresses: Set<String> = []

    /// The text that inlines make stands beside them: inlines are asked for addresses alone.
    mutating func add(_ value: JSONValue, isInline: Bool) {
      switch value {
      case .object(let members):
        for member in members {
          let isInline = isInline || member.key.hasSuffix("nlines")
          if member.key == "url", case .string(let url) = member.value { addresses.insert(url) }
          if !isInline || member.key != "text" { add(member.value, isInline: isInline) }
        }
      case .array(let values): for value in values { add(value, isInline: isInline) }
      case .string(let text): if !isInline { texts += text + "\n" }
      case .null, .bool, .number: break
      }
    }
  }

  @Test(arguments: 0..<120) func everyWordIsKept(_ seed: UInt64) throws {
    let file = RandomGuide(seed: seed)
    let kept = Kept(try read(file.text, slug: "t"))
    let lost = file.words.filter { !kept.holds(word: $0) }
    let lostAddresses = file.addresses.filter { !kept.holds(address: $0) }
    #expect(file.words.count > 50 && file.addresses.count > 5)
    #expect(lost.isEmpty && lostAddresses.isEmpty, "\(lost) \(lostAddresses) in:\n\(file.text)")
  }
}
