import GuideModel
import GuideReading

/// Checks of the days that a guide gives of itself.
extension GuideCheck {
  private var mostYearsBetweenChecks: Int { 3 }

  /// Where the days of a guide stand in its file.
  typealias Places = [Finding.AboutDate: (line: Int, column: Int)]

  /// Checks the days against each other and against today.
  /// - Parameter places: where they stand; a day that has none is reported at the file's beginning.
  mutating func checkDays(at places: Places) {
    let days = guide.days
    for date in [Finding.AboutDate.published, .updated, .reviewed] {
      if let day = days[date], day > checker.today { add(.dateInFuture(date), at: places[date]) }
    }
    let orders: [(Finding.AboutDate, Finding.AboutDate)] = [
      (.reviewed, .published), (.updated, .published), (.nextReview, .reviewed),
    ]
    for (later, earlier) in orders {
      guard let last = days[later], let first = days[earlier], last < first else { continue }
      add(.dateOrder(later, before: earlier), at: places[later])
    }
    checkReview(at: places)
  }

  private mutating func checkReview(at places: Places) {
    if let next = guide.nextReview, next < checker.today {
      add(.reviewOverdue(.nextReview, next), at: places[.nextReview])
    } else if let last = guide.reviewed, last.isOver(mostYearsBetweenChecks, before: checker.today)
    {
      add(.reviewOverdue(.reviewed, last), at: places[.reviewed])
    }
  }

  private mutating func add(_ finding: Finding, at place: (line: Int, column: Int)?) {
    add(finding, .warning, line: place?.line ?? 1, column: place?.column ?? 1)
  }
}

extension Guide {
  /// The days that it gives of itself.
  fileprivate var days: [Finding.AboutDate: Day] {
    var days: [Finding.AboutDate: Day] = [:]
    days[.published] = published
    days[.updated] = updated
    days[.reviewed] = reviewed
    days[.nextReview] = nextReview
    return days
  }
}

extension Day {
  /// Whether more than so many years lie between the day and a later one.
  fileprivate func isOver(_ years: Int, before other: Day) -> Bool {
    (other.year - years, other.month, other.day) > (year, month, day)
  }
}
