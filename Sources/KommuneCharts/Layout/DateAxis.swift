import KommuneLocale

/// An axis of days, written as weeks, months or years, whichever fits.
public struct DateAxis: Sendable {
  /// The first day.
  public var first: CalendarDate
  /// The last day.
  public var last: CalendarDate

  /// Creates an axis; the days may come in either order.
  public init(from first: CalendarDate, to last: CalendarDate) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  /// The range in days since 1970; the last day is wholly inside, and before the first there is room for the half of its mark.
  var domain: ClosedRange<Double> {
    let (start, end) = (Double(first.daysSince1970), Double(last.daysSince1970 + 1))
    return start - (end - start) / 50...end
  }

  /// A day that is written on the axis.
  struct Tick {
    let day: Double
    let label: String
    /// What stands under it: the year, at the first and in January.
    let second: String?
  }

  /// The days that are written.
  ///
  /// - Parameters:
  ///   - room: Pixels along the axis.
  ///   - width: Measures a label.
  func ticks(room: Double, in language: Language, width: (String) -> Double) -> [Tick] {
    let pixelsPerDay = room / (domain.upperBound - domain.lowerBound)
    let week = width("\(DateFormat.week(of: first, in: language))0") + 12
    if pixelsPerDay * 7 >= week { return weeks(in: language) }
    let month = (ChartPhrases.shortMonths.map { width($0[language]) }.max() ?? 30) + 12
    for step in [1, 2, 3, 6] where pixelsPerDay * 30.4 * Double(step) >= month { return months(step, in: language) }
    let years = yearTicks(over: first.year...last.year, room: room, label: width("0000") + 12)
    return years.compactMap { year in
      CalendarDate(year: year, month: 1, day: 1).map { Tick(day: Double($0.daysSince1970), label: String(year), second: nil) }
    }.filter { domain.contains($0.day) }
  }

  private func weeks(in language: Language) -> [Tick] {
    var ticks: [Tick] = []
    for date in days where date.weekday == 1 {
      ticks.append(
        Tick(
          day: Double(date.daysSince1970), label: DateFormat.week(of: date, in: language),
          second: ticks.isEmpty ? String(date.year) : nil))
    }
    return ticks
  }

  private func months(_ step: Int, in language: Language) -> [Tick] {
    var ticks: [Tick] = []
    for date in days where date.day == 1 && (date.month - 1) % step == 0 {
      let needsYear = ticks.isEmpty || date.month == 1
      ticks.append(
        Tick(
          day: Double(date.daysSince1970), label: ChartPhrases.shortMonths[date.month - 1][language],
          second: needsYear ? String(date.year) : nil))
    }
    return ticks
  }

  /// Every day from the first to the last.
  private var days: [CalendarDate] {
    var days: [CalendarDate] = []
    for year in first.year...last.year {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day), date >= first, date <= last else { continue }
          days.append(date)
        }
      }
    }
    return days
  }
}
