import GuideModel
import GuideReading
import Testing

struct DayTests {
  @Test(arguments: [
    "2024-02-29", "2023-12-31", "0001-01-01", "9999-12-31", "2000-02-29",
  ])
  func daysThatExist(_ text: String) { #expect(Day(text)?.description == text) }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-1", "24-01-01",
    "2024-01-00", "2024/01/01", "", "0000-01-01", "2024-01-01 ",
  ])
  func daysThatDoNot(_ text: String) { #expect(Day(text) == nil) }

  @Test func earlierDaysComeFirst() throws {
    let days = ["2024-02-01", "2023-12-31", "2024-01-31"].compactMap { Day($0) }
    #expect(days.sorted().map(\.description) == ["2023-12-31", "2024-01-31", "2024-02-01"])
  }
}
