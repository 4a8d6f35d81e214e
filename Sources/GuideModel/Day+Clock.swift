extension Day {
  /// The day on which a moment falls; moments before 1970 and after 9999 count as the nearest.
  ///
  /// Years are counted from March, so that a leap day is the last of its year, and in cycles of 400
  /// years, which are all of the same length.
  public init(secondsSince1970 seconds: Int) {
    let lastSecondOf9999 = 253_402_300_799
    let days = min(max(seconds, 0), lastSecondOf9999) / 86_400 + 719_468
    let dayOfCycle = days % 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = days / 146_097 * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
    self.month = month
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  }
}
