import GuideModel
import GuideSystem

extension Surroundings {
  /// The day that counts as today: that of SOURCE_DATE_EPOCH (reproducible-builds.org), so that
  /// tests do not age, else that of the clock, in UTC.
  var today: Day {
    let fixed = value(of: "SOURCE_DATE_EPOCH").flatMap { Int($0) }
    return Day(secondsSince1970: fixed ?? System.secondsSince1970())
  }
}
