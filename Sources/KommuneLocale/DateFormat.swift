/// How a date is written for people.
public enum DateFormat: Sendable {
  /// `14. mars 2018`, in running text.
  case long
  /// `14.03.2018`, in tables (`2018-03-14` in Swedish and English).
  case short

  /// Writes `date` in `language`.
  public func string(_ date: CalendarDate, in language: Language) -> String {
    switch (self, language) {
    case (.long, .nb), (.long, .nn): "\(date.day). \(Self.months[date.month - 1][language]) \(date.year)"
    case (.long, .sv), (.long, .en): "\(date.day) \(Self.months[date.month - 1][language]) \(date.year)"
    case (.short, .nb), (.short, .nn): date.iso.split(separator: "-").reversed().joined(separator: ".")
    case (.short, .sv), (.short, .en): date.iso
    }
  }

  /// The names of the months, January first.
  public static let months: [Phrase] = [
    Phrase(nb: "januar", nn: "januar", sv: "januari", en: "January"), Phrase(nb: "februar", nn: "februar", sv: "februari", en: "February"),
    Phrase(nb: "mars", nn: "mars", sv: "mars", en: "March"), Phrase(nb: "april", nn: "april", sv: "april", en: "April"),
    Phrase(nb: "mai", nn: "mai", sv: "maj", en: "May"), Phrase(nb: "juni", nn: "juni", sv: "juni", en: "June"),
    Phrase(nb: "juli", nn: "juli", sv: "juli", en: "July"), Phrase(nb: "august", nn: "august", sv: "augusti", en: "August"),
    Phrase(nb: "september", nn: "september", sv: "september", en: "September"),
    Phrase(nb: "oktober", nn: "oktober", sv: "oktober", en: "October"),
    Phrase(nb: "november", nn: "november", sv: "november", en: "November"),
    Phrase(nb: "desember", nn: "desember", sv: "december", en: "December"),
  ]

  /// `veke 39`.
  public static func week(of date: CalendarDate, in language: Language) -> String {
    "\(Phrase(nb: "uke", nn: "veke", sv: "vecka", en: "week")[language]) \(date.isoWeek)"
  }
}
