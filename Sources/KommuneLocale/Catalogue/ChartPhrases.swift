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
    nb: "Prikket: anslag.", nn: "Prikka: anslag.", sv: "Prickat: uppskattning.", en: "Dotted: estimates.")

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
