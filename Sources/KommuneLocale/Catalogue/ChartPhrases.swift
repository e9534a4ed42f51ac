/// Phrases that charts write on themselves, and of which they make their sentences in words.
public enum ChartPhrases {
  /// Why a figure is missing when nobody said why.
  public static let figureMissing = Phrase(nb: "tall mangler", nn: "tal manglar", sv: "uppgift saknas", en: "figure missing")
  /// Municipalities, in the plural.
  public static let kommuner = Phrase(nb: "kommuner", nn: "kommunar", sv: "kommuner", en: "municipalities")
  /// Heads the column of names in a chart's table.
  public static let name = Phrase(nb: "Navn", nn: "Namn", sv: "Namn", en: "Name")
  /// Heads the column of years in a chart's table.
  public static let year = Phrase(nb: "År", nn: "År", sv: "År", en: "Year")
  /// Heads the column of figures in a chart's table.
  public static let figure = Phrase(nb: "Verdi", nn: "Verdi", sv: "Värde", en: "Value")
  /// Heads the column of ranks in a chart's table.
  public static let rank = Phrase(nb: "Plass", nn: "Plass", sv: "Plats", en: "Rank")
  /// Heads the column of ages in a chart's table.
  public static let age = Phrase(nb: "Alder", nn: "Alder", sv: "Ålder", en: "Age")

  /// Said of a vertical axis of lines.
  public static let axisWithoutZero = Phrase(
    nb: "Den loddrette aksen begynner ikke på null.", nn: "Den loddrette aksen byrjar ikkje på null.",
    sv: "Den lodräta axeln börjar inte på noll.", en: "The vertical axis does not begin at zero.")
  /// What dashes and stars mean.
  public static let provisionalMeaning = Phrase(
    nb: "Stiplet eller *: foreløpige tall.", nn: "Stipla eller *: førebelse tal.", sv: "Streckat eller *: preliminära uppgifter.",
    en: "Dashed or *: provisional figures.")
  /// What dots mean.
  public static let estimatedMeaning = Phrase(
    nb: "Prikket: anslag.", nn: "Prikka: overslag.", sv: "Prickat: uppskattning.", en: "Dotted: estimates.")

  /// `.. = tal ikkje tilgjengelege.`
  public static func meaning(of symbol: String, _ meaning: Phrase) -> Phrase {
    Phrase { "\(symbol) = \(meaning[$0])." }
  }

  /// Stands in a gap among bars: how many are left out.
  public static func leftOut(_ count: Int) -> Phrase {
    let number = NumberFormat()
    return Phrase {
      let text = number.string(Double(count), in: $0)
      return switch $0 {
      case .nb: "… \(text) er ikke vist"
      case .nn: "… \(text) er ikkje \(count == 1 ? "vist" : "viste")"
      case .sv: "… \(text) visas inte"
      case .en: "… \(text) not shown"
      }
    }
  }

  /// Stands below bars: how many have no figure.
  public static func withoutFigure(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) uten tall", nn: "\(count) utan tal", sv: "\(count) utan uppgift", en: "\(count) without a figure")
  }

  /// Tells what the unnamed grey lines are.
  public static func otherLines(_ count: Int) -> Phrase {
    Phrase(
      nb: count == 1 ? "1 annen" : "\(count) andre", nn: count == 1 ? "1 annan" : "\(count) andre",
      sv: count == 1 ? "1 annan" : "\(count) andra", en: count == 1 ? "1 other" : "\(count) others")
  }

  /// Tells what a dot is: "398 kommunar".
  public static func dots(_ count: Int, _ unit: Phrase) -> Phrase {
    Phrase { "\(NumberFormat().string(Double(count), in: $0)) \(unit[$0])" }
  }

  /// The dashed line of a small picture: "snitt 4 år 70 269".
  public static func fourYearMean(_ value: String) -> Phrase {
    // No-break spaces keep the words on one line where a small picture is narrow.
    Phrase(
      nb: "Snitt\u{A0}4\u{A0}år:\u{A0}\(value)", nn: "Snitt\u{A0}4\u{A0}år:\u{A0}\(value)", sv: "Medel\u{A0}4\u{A0}år:\u{A0}\(value)",
      en: "4-year\u{A0}mean:\u{A0}\(value)")
  }
  /// What the dashed line of a small picture means.
  public static let fourYearMeanMeaning = Phrase(
    nb: "gjennomsnitt av de fire siste årene", nn: "gjennomsnitt av dei fire siste åra", sv: "medelvärde för de fyra senaste åren",
    en: "mean of the last four years")
  /// Heads the column of four-year means.
  public static let fourYearMeanHeading = Phrase(nb: "Snitt 4 år", nn: "Snitt 4 år", sv: "Medel 4 år", en: "4-year mean")

  /// "80 %-intervall".
  public static func interval(_ percent: Double) -> Phrase {
    Phrase {
      let share = NumberFormat.percent(decimals: 0).string(percent, in: $0)
      return switch $0 {
      case .nb, .nn: "\(share)-intervall"
      case .sv: "\(share)-intervall"
      case .en: "\(share) interval"
      }
    }
  }

  /// What a triangle that points up means in a heat table.
  public static let highestSign = Phrase(nb: "høyeste verdi", nn: "høgaste verdi", sv: "högsta värde", en: "highest value")
  /// What a triangle that points down means in a heat table.
  public static let lowestSign = Phrase(nb: "laveste verdi", nn: "lågaste verdi", sv: "lägsta värde", en: "lowest value")

  /// Our own figure among others.
  public static let ownValue = Phrase(nb: "egen verdi", nn: "eigen verdi", sv: "eget värde", en: "own value")
  /// The range of all kommuner.
  public static let wholeCountry = Phrase(nb: "hele landet", nn: "heile landet", sv: "hela landet", en: "whole country")
  /// The half of all kommuner around the median.
  public static let middleHalf = Phrase(nb: "midterste halvdel", nn: "midtre halvdel", sv: "mittersta hälften", en: "middle half")
  /// The ten best kommuner.
  public static let bestTen = Phrase(nb: "de ti beste", nn: "dei ti beste", sv: "de tio bästa", en: "best ten")
  /// The end of a scale that is not wanted.
  public static let worse = Phrase(nb: "dårligere", nn: "dårlegare", sv: "sämre", en: "worse")
  /// The end of a scale that is wanted.
  public static let better = Phrase(nb: "bedre", nn: "betre", sv: "bättre", en: "better")
  /// The low end of a scale.
  public static let lower = Phrase(nb: "lavere", nn: "lågare", sv: "lägre", en: "lower")
  /// The high end of a scale.
  public static let higher = Phrase(nb: "høyere", nn: "høgare", sv: "högre", en: "higher")
  /// A step that adds.
  public static let increase = Phrase(nb: "økning", nn: "auke", sv: "ökning", en: "increase")
  /// A step that takes away.
  public static let decrease = Phrase(nb: "reduksjon", nn: "reduksjon", sv: "minskning", en: "decrease")
  /// A step that states a total.
  public static let total = Phrase(nb: "sum", nn: "sum", sv: "summa", en: "total")
  /// What a box is.
  public static let boxMeaning = Phrase(
    nb: "midterste halvdel med median", nn: "midtre halvdel med median", sv: "mittersta hälften med median", en: "middle half with median")
  /// What a dot beyond a box is.
  public static let beyondWhiskers = Phrase(
    nb: "langt fra de andre, eller færre enn fem", nn: "langt frå dei andre, eller færre enn fem",
    sv: "långt från de andra, eller färre än fem", en: "far from the others, or fewer than five")
  /// Heads the column that says how many.
  public static let count = Phrase(nb: "Antall", nn: "Tal på", sv: "Antal", en: "Number")

  /// "Kostragruppe 13 (n = 42)".
  public static func counted(_ group: Phrase, _ count: Int) -> Phrase {
    Phrase { "\(group[$0]) (n\u{A0}=\u{A0}\(count))" }
  }

  /// A task that is done.
  public static let done = Phrase(nb: "ferdig", nn: "ferdig", sv: "klar", en: "done")
  /// A task that has begun.
  public static let ongoing = Phrase(nb: "pågår", nn: "i gang", sv: "pågår", en: "ongoing")
  /// A task that has not begun.
  public static let planned = Phrase(nb: "planlagt", nn: "planlagd", sv: "planerad", en: "planned")
  /// A task that is not done after its deadline.
  public static let late = Phrase(nb: "over fristen", nn: "over fristen", sv: "försenad", en: "late")
  /// A task whose progress nobody has told.
  public static let progressUntold = Phrase(
    nb: "framdrift ikke oppgitt", nn: "framdrift ikkje oppgjeven", sv: "framsteg inte angivna", en: "progress not stated")
  /// Heads the column of tasks.
  public static let task = Phrase(nb: "Oppgave", nn: "Oppgåve", sv: "Uppgift", en: "Task")
  /// Heads the column of first days.
  public static let start = Phrase(nb: "Start", nn: "Start", sv: "Start", en: "Start")
  /// Heads the column of deadlines.
  public static let deadline = Phrase(nb: "Frist", nn: "Frist", sv: "Sista dag", en: "Deadline")
  /// Heads the column that says how far a task has come.
  public static let status = Phrase(nb: "Status", nn: "Status", sv: "Status", en: "Status")
  /// Heads the column of a map's classes.
  public static let mapClass = Phrase(nb: "Klasse", nn: "Klasse", sv: "Klass", en: "Class")

  /// "I dag 14.03.2018", at the day that the report is about.
  public static func today(_ date: String) -> Phrase {
    Phrase(nb: "I dag \(date)", nn: "I dag \(date)", sv: "I dag \(date)", en: "Today \(date)")
  }

  /// The months, short, January first.
  public static let shortMonths: [Phrase] = [
    Phrase(nb: "jan.", nn: "jan.", sv: "jan.", en: "Jan"),
    Phrase(nb: "feb.", nn: "feb.", sv: "feb.", en: "Feb"),
    Phrase(nb: "mars", nn: "mars", sv: "mars", en: "Mar"),
    Phrase(nb: "apr.", nn: "apr.", sv: "apr.", en: "Apr"),
    Phrase(nb: "mai", nn: "mai", sv: "maj", en: "May"),
    Phrase(nb: "juni", nn: "juni", sv: "juni", en: "Jun"),
    Phrase(nb: "juli", nn: "juli", sv: "juli", en: "Jul"),
    Phrase(nb: "aug.", nn: "aug.", sv: "aug.", en: "Aug"),
    Phrase(nb: "sep.", nn: "sep.", sv: "sep.", en: "Sep"),
    Phrase(nb: "okt.", nn: "okt.", sv: "okt.", en: "Oct"),
    Phrase(nb: "nov.", nn: "nov.", sv: "nov.", en: "Nov"),
    Phrase(nb: "des.", nn: "des.", sv: "dec.", en: "Dec"),
  ]

  /// The smallest value.
  public static let lowest = Phrase(nb: "lavest", nn: "lågast", sv: "lägst", en: "lowest")
  /// The largest value.
  public static let highest = Phrase(nb: "høyest", nn: "høgast", sv: "högst", en: "highest")
  /// The value that a quarter lies below.
  public static let lowerQuartile = Phrase(nb: "nedre kvartil", nn: "nedre kvartil", sv: "nedre kvartil", en: "lower quartile")
  /// The middle value.
  public static let median = Phrase(nb: "median", nn: "median", sv: "median", en: "median")
  /// The value that a quarter lies above.
  public static let upperQuartile = Phrase(nb: "øvre kvartil", nn: "øvre kvartil", sv: "övre kvartil", en: "upper quartile")
}
