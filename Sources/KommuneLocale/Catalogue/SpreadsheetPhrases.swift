/// What must hold in a spreadsheet.
public enum SpreadsheetPhrases {
  /// A sheet that was declared must be in the workbook.
  public static func sheetMustExist(_ names: String) -> Phrase {
    let names = ProblemPhrases.printable(names, limit: 200)
    return Phrase(
      nb: "Arket må være et av arkene i boka: \(names).", nn: "Arket må vere eitt av arka i boka: \(names).",
      sv: "Bladet måste vara ett av bladen i boken: \(names).", en: "The sheet must be one of those in the workbook: \(names).")
  }
  /// The file must be a whole archive.
  public static let archive = Phrase(
    nb: "Filen må være en hel zip-fil, slik XLSX er.", nn: "Fila må vere ei heil zip-fil, slik XLSX er.",
    sv: "Filen måste vara en hel zip-fil, som XLSX är.", en: "The file must be a whole zip archive, as XLSX is.")
  /// The file must be a workbook.
  public static let workbook = Phrase(
    nb: "Filen må være en Excel-arbeidsbok med minst ett ark.", nn: "Fila må vere ei Excel-arbeidsbok med minst eitt ark.",
    sv: "Filen måste vara en Excel-arbetsbok med minst ett blad.", en: "The file must be an Excel workbook with at least one sheet.")
  /// A part must be there and readable.
  public static let readablePart = Phrase(
    nb: "Hver del av arbeidsboken må finnes og kunne pakkes ut.", nn: "Kvar del av arbeidsboka må finnast og kunne pakkast ut.",
    sv: "Varje del av arbetsboken måste finnas och kunna packas upp.", en: "Each part of the workbook must be there and unpack.")
  /// A part must be well-formed XML.
  public static let wellFormed = Phrase(
    nb: "Delene av arbeidsboken må være velformet XML.", nn: "Delane av arbeidsboka må vere velforma XML.",
    sv: "Arbetsbokens delar måste vara välformad XML.", en: "The parts of the workbook must be well-formed XML.")
  /// XML must be UTF-8.
  public static let xmlEncoding = Phrase(
    nb: "XML i en arbeidsbok må være kodet som UTF-8.", nn: "XML i ei arbeidsbok må vere koda som UTF-8.",
    sv: "XML i en arbetsbok måste vara kodad som UTF-8.", en: "XML in a workbook must be encoded as UTF-8.")
  /// XML must have no document type.
  public static let noDocumentType = Phrase(
    nb: "XML i en arbeidsbok kan ikke ha DOCTYPE.", nn: "XML i ei arbeidsbok kan ikkje ha DOCTYPE.",
    sv: "XML i en arbetsbok får inte ha DOCTYPE.", en: "XML in a workbook must not have a DOCTYPE.")
  /// Rows and cells must ascend within the sheet.
  public static let ascending = Phrase(
    nb: "Rader og celler må stå i stigende rekkefølge innenfor arket, og vise til tekster som finnes.",
    nn: "Rader og celler må stå i stigande rekkjefølgje innanfor arket, og vise til tekstar som finst.",
    sv: "Rader och celler måste stå i stigande ordning inom bladet, och hänvisa till texter som finns.",
    en: "Rows and cells must ascend within the sheet, and refer to texts that exist.")
  /// A sheet must have figures.
  public static let figures = Phrase(
    nb: "Minst ett synlig ark må ha en tabell med tall. Er tallene lagret som tekst, må de gjøres om til tall i regnearket.",
    nn: "Minst eitt synleg ark må ha ein tabell med tal. Er tala lagra som tekst, må dei gjerast om til tal i reknearket.",
    sv: "Minst ett synligt blad måste ha en tabell med tal. Är talen sparade som text måste de göras om till tal i kalkylbladet.",
    en: "At least one visible sheet must have a table with figures. Figures stored as text must be made numbers in the spreadsheet.")
  /// A table of one column.
  public static let oneColumn = Phrase(
    nb: "En tabell må ha navn på radene i en kolonne og tall i en annen, med overskrifter over.",
    nn: "Ein tabell må ha namn på radene i ein kolonne og tal i ein annan, med overskrifter over.",
    sv: "En tabell måste ha namn på raderna i en kolumn och tal i en annan, med rubriker över.",
    en: "A table must have names of rows in one column and figures in another, with headings above.")
  /// A sheet must have one table.
  public static let oneTable = Phrase(
    nb: "Et ark må ha bare én tabell; det som begynner her, er ikke lest.",
    nn: "Eit ark må ha berre éin tabell; det som byrjar her, er ikkje lese.",
    sv: "Ett blad måste ha bara en tabell; det som börjar här har inte lästs.",
    en: "A sheet must have only one table; what begins here was not read.")
  /// A figure over several cells.
  public static let oneCell = Phrase(
    nb: "Et tall som står over flere celler, er lest bare i den første av dem. Skriv det i hver celle det gjelder.",
    nn: "Eit tal som står over fleire celler, er lese berre i den første av dei. Skriv det i kvar celle det gjeld.",
    sv: "Ett tal som står över flera celler är läst bara i den första av dem. Skriv det i varje cell som det gäller.",
    en: "A figure that stands over several cells is read in the first of them only. Write it in every cell that it is for.")
  /// A table must not be mostly empty.
  public static let dense = Phrase(
    nb: "En stor tabell må ha noe i minst hver åttende celle.", nn: "Ein stor tabell må ha noko i minst kvar åttande celle.",
    sv: "En stor tabell måste ha något i minst var åttonde cell.", en: "A large table must have something in at least every eighth cell.")
  /// A number that is stored as 0.125 and shown as 12,5 %.
  public static let percentage = Phrase(
    nb: "Tall som arket viser i prosent, er lest som de er lagret: 12,5\u{A0}% som 0,125.",
    nn: "Tal som arket viser i prosent, er lesne som dei er lagra: 12,5\u{A0}% som 0,125.",
    sv: "Tal som bladet visar i procent är lästa som de är sparade: 12,5\u{A0}% som 0,125.",
    en: "Numbers that the sheet shows as percentages are read as they are stored: 12.5% as 0.125.")
  /// A number that is stored as 1234567 and shown as 1 235.
  public static let scaled = Phrase(
    nb: "Tall som arket viser i tusener, er lest som de er lagret: 1\u{A0}235 som 1234567.",
    nn: "Tal som arket viser i tusen, er lesne som dei er lagra: 1\u{A0}235 som 1234567.",
    sv: "Tal som bladet visar i tusental är lästa som de är sparade: 1\u{A0}235 som 1234567.",
    en: "Numbers that the sheet shows in thousands are read as they are stored: 1,235 as 1234567.")
  /// A column without a heading and without anything else among the figures.
  public static let emptyColumn = Phrase(
    nb: "En kolonne blant tallene må ha en overskrift; denne er tom og ikke lest.",
    nn: "Ein kolonne blant tala må ha ei overskrift; denne er tom og ikkje lesen.",
    sv: "En kolumn bland talen måste ha en rubrik; denna är tom och har inte lästs.",
    en: "A column among the figures must have a heading; this one is empty and was not read.")
  /// The sheet that is read, where another may be meant.
  public static func sheetIsChosen(_ name: String) -> Phrase {
    let name = ProblemPhrases.printable(name, limit: 80)
    return Phrase(
      nb: "Arket som er lest, er «\(name)»; et annet velges med --sheet.",
      nn: "Arket som er lese, er «\(name)»; eit anna blir valt med --sheet.",
      sv: "Bladet som har lästs är ”\(name)”; ett annat väljs med --sheet.",
      en: "The sheet that was read is “\(name)”; another is chosen with --sheet.")
  }
  /// Comments at cells.
  public static func comments(_ count: Int) -> Phrase {
    guard count > 1 else {
      return Phrase(
        nb: "Det som gjelder et tall, bør stå i tabellen; én kommentar er ikke lest.",
        nn: "Det som gjeld eit tal, bør stå i tabellen; éin kommentar er ikkje lesen.",
        sv: "Det som gäller ett tal bör stå i tabellen; en kommentar har inte lästs.",
        en: "What is about a figure should stand in the table; one comment was not read.")
    }
    return Phrase(
      nb: "Det som gjelder et tall, bør stå i tabellen; \(count) kommentarer er ikke lest.",
      nn: "Det som gjeld eit tal, bør stå i tabellen; \(count) kommentarar er ikkje lesne.",
      sv: "Det som gäller ett tal bör stå i tabellen; \(count) kommentarer har inte lästs.",
      en: "What is about a figure should stand in the table; \(count) comments were not read.")
  }
  /// Rows that the sheet does not show, such as those that a filter has taken away.
  public static func hiddenRows(_ count: Int) -> Phrase {
    guard count > 1 else {
      return Phrase(
        nb: "Det som ikke skal regnes med, bør slettes; én skjult rad med tall er lest som de andre.",
        nn: "Det som ikkje skal reknast med, bør slettast; éi skjult rad med tal er lesen som dei andre.",
        sv: "Det som inte ska räknas med bör tas bort; en dold rad med tal har lästs som de andra.",
        en: "What should not count is best deleted; one hidden row of figures was read like the others.")
    }
    return Phrase(
      nb: "Det som ikke skal regnes med, bør slettes; \(count) skjulte rader med tall er lest som de andre.",
      nn: "Det som ikkje skal reknast med, bør slettast; \(count) skjulte rader med tal er lesne som dei andre.",
      sv: "Det som inte ska räknas med bör tas bort; \(count) dolda rader med tal har lästs som de andra.",
      en: "What should not count is best deleted; \(count) hidden rows of figures were read like the others.")
  }
  /// Columns that the sheet does not show.
  public static func hiddenColumns(_ count: Int) -> Phrase {
    guard count > 1 else {
      return Phrase(
        nb: "Det som ikke skal regnes med, bør slettes; én skjult kolonne er lest som de andre.",
        nn: "Det som ikkje skal reknast med, bør slettast; éin skjult kolonne er lesen som dei andre.",
        sv: "Det som inte ska räknas med bör tas bort; en dold kolumn har lästs som de andra.",
        en: "What should not count is best deleted; one hidden column was read like the others.")
    }
    return Phrase(
      nb: "Det som ikke skal regnes med, bør slettes; \(count) skjulte kolonner er lest som de andre.",
      nn: "Det som ikkje skal reknast med, bør slettast; \(count) skjulte kolonnar er lesne som dei andre.",
      sv: "Det som inte ska räknas med bör tas bort; \(count) dolda kolumner har lästs som de andra.",
      en: "What should not count is best deleted; \(count) hidden columns were read like the others.")
  }
  /// A formula must have a stored result.
  public static let formulaResult = Phrase(
    nb: "En formel må ha et lagret resultat; åpne og lagre filen i Excel.",
    nn: "Ein formel må ha eit lagra resultat; opne og lagre fila i Excel.",
    sv: "En formel måste ha ett sparat resultat; öppna och spara filen i Excel.",
    en: "A formula must have a stored result; open and save the file in Excel.")

  /// An archive may have at most so many parts.
  public static func mostParts(_ count: Int) -> Phrase {
    Phrase(
      nb: "En arbeidsbok kan ha høyst \(count) deler.", nn: "Ei arbeidsbok kan ha høgst \(count) delar.",
      sv: "En arbetsbok får ha högst \(count) delar.", en: "A workbook may have at most \(count) parts.")
  }

  /// All parts together may unpack to at most so many megabytes.
  public static func mostBytes(_ megabytes: Int) -> Phrase {
    Phrase(
      nb: "En arbeidsbok kan pakkes ut til høyst \(megabytes) MB.", nn: "Ei arbeidsbok kan pakkast ut til høgst \(megabytes) MB.",
      sv: "En arbetsbok får packas upp till högst \(megabytes) MB.", en: "A workbook may unpack to at most \(megabytes) MB.")
  }

  /// A sheet may have at most so many filled cells.
  public static func mostCells(_ count: Int) -> Phrase {
    Phrase(
      nb: "Et ark kan ha høyst \(count) utfylte celler.", nn: "Eit ark kan ha høgst \(count) utfylte celler.",
      sv: "Ett blad får ha högst \(count) ifyllda celler.", en: "A sheet may have at most \(count) filled cells.")
  }

  /// The file should have one visible sheet.
  public static func oneSheet(_ name: String) -> Phrase {
    Phrase(
      nb: "Arbeidsboken bør ha ett synlig ark; bare «\(name)» er lest.", nn: "Arbeidsboka bør ha eitt synleg ark; berre «\(name)» er lese.",
      sv: "Arbetsboken bör ha ett synligt blad; bara ”\(name)” har lästs.",
      en: "The workbook should have one visible sheet; only “\(name)” was read.")
  }

  /// Rows around the table were kept as title and notes.
  public static func outsideTable(_ count: Int) -> Phrase {
    guard count > 1 else {
      return Phrase(
        nb: "Én rad utenfor tabellen er tatt vare på som tittel eller merknad, ikke lest som tall.",
        nn: "Éi rad utanfor tabellen er teken vare på som tittel eller merknad, ikkje lesen som tal.",
        sv: "En rad utanför tabellen har sparats som titel eller anmärkning, inte lästs som tal.",
        en: "One row outside the table was kept as title or note, not read as figures.")
    }
    return Phrase(
      nb: "\(count) rader utenfor tabellen er tatt vare på som tittel og merknader, ikke lest som tall.",
      nn: "\(count) rader utanfor tabellen er tekne vare på som tittel og merknader, ikkje lesne som tal.",
      sv: "\(count) rader utanför tabellen har sparats som titel och anmärkningar, inte lästs som tal.",
      en: "\(count) rows outside the table were kept as title and notes, not read as figures.")
  }
}
