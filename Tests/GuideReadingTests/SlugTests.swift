import GuideModel
import GuideReading
import Testing

@Suite("Names of guides")
struct SlugTests {
  @Test(arguments: [
    "", "-a", "_a", "A", "a b", "a.b", "../a", "a/b", "é", "a\u{0}", "a\n", "sore-throat.md",
  ])
  func refusesWhatIsNoName(text: String) { #expect(Slug(text) == nil) }

  @Test(arguments: ["a", "7", "a-b_c", "a-", "sore-throat", String(repeating: "x", count: 400)])
  func takesAName(text: String) { #expect(Slug(text)?.text == text) }

  /// Names that are the same for 0 to 40 bytes: the numbers tell 32 of them apart.
  @Test func sortKeysHaveTheOrderOfTheNames() {
    let shared = String(repeating: "sore-7_z", count: 5)
    let ends = ["", "0", "9", "a", "a0", "b-", "b_", "z", "zz"]
    let names = (0...40).flatMap { length in
      ends.compactMap { Slug(String(shared.prefix(length)) + $0) }
    }
    for left in names {
      for right in names {
        let (isLess, isSame) = (left.sortKey < right.sortKey, left.sortKey == right.sortKey)
        #expect(isLess == (left.text < right.text) && isSame == (left.text == right.text))
      }
    }
  }
}
