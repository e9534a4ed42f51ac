/// The files of a new project, as `kommune init` writes them.
public enum NewProjectPhrases {
  /// `kommune.yml`, in a language and dated a day.
  public static func projectFile(language: Language, date: CalendarDate) -> Phrase {
    Phrase(
      nb: projectFile(
        comment: "Hva som slås sammen, hvem det sammenlignes med, og hvilke tall det bygger på.", title: "Kunnskapsgrunnlag",
        date: date.iso,
        language: language.rawValue, name: "Nye kommune",
        sources: "Legg filene i kilder/ og beskriv dem slik; under figures står grunnlagstallet i registeret og overskriften i filen.",
        folder: "kilder", figures: "Folkemengde", chapter: "Innledning"),
      nn: projectFile(
        comment: "Kva som blir slått saman, kven det blir jamført med, og kva tal det byggjer på.", title: "Kunnskapsgrunnlag",
        date: date.iso,
        language: language.rawValue, name: "Nye kommune",
        sources: "Legg filene i kjelder/ og skildre dei slik; under figures står grunnlagstalet i registeret og overskrifta i fila.",
        folder: "kjelder", figures: "Folkemengd", chapter: "Innleiing"),
      sv: projectFile(
        comment: "Vad som slås samman, vem det jämförs med och vilka siffror det bygger på.", title: "Kunskapsunderlag", date: date.iso,
        language: language.rawValue, name: "Nya kommunen",
        sources: "Lägg filerna i kallor/ och beskriv dem så här; under figures står registrets underlagsuppgift och filens rubrik.",
        folder: "kallor", figures: "Folkmängd", chapter: "Inledning"),
      en: projectFile(
        comment: "What is merged, whom it is compared with, and which figures it rests on.", title: "Knowledge base", date: date.iso,
        language: language.rawValue, name: "New kommune",
        sources:
          "Put the files in sources/ and describe them like this; under figures stand the register's base figure and the file's heading.",
        folder: "sources", figures: "Population", chapter: "Introduction"))
  }

  /// The first chapter.
  public static let chapter = Phrase(
    nb: """
      Skriv her hva kunnskapsgrunnlaget er til for, og hvem som skal bruke det. Teksten er Markdown.

      En linje med bare et navn i doble krøllparenteser viser en tabell eller en figur:

      {{show datastatus}}

      """,
    nn: """
      Skriv her kva kunnskapsgrunnlaget er til for, og kven som skal bruke det. Teksten er Markdown.

      Ei linje med berre eit namn i doble krøllparentesar viser ein tabell eller ein figur:

      {{show datastatus}}

      """,
    sv: """
      Skriv här vad kunskapsunderlaget är till för och vem som ska använda det. Texten är Markdown.

      En rad med bara ett namn inom dubbla klammerparenteser visar en tabell eller en figur:

      {{show datastatus}}

      """,
    en: """
      Write here what the knowledge base is for and who will use it. The text is Markdown.

      A line with only a name in double braces shows a table or a figure:

      {{show datastatus}}

      """)

  private static func projectFile(
    comment: String, title: String, date: String, language: String, name: String, sources: String, folder: String, figures: String,
    chapter: String
  ) -> String {
    """
    # \(comment)
    title: \(title)
    language: \(language)
    date: \(date)

    merger:
      name: \(name)
      parts: [1504, 1534]

    against: [group, "fylke:15", EAKUO, EAK]

    # \(sources)
    # sources:
    #   - id: folkemengde
    #     file: \(folder)/07459.csv
    #     publisher: SSB
    #     table: "07459"
    #     title: \(figures)
    #     license: CC BY 4.0
    #     figures:
    #       folkemengde: Personer

    exhibits:
      - id: datastatus
        kind: data-status

    chapters:
      - id: kapittel-1
        title: \(chapter)
        text: kapittel/kapittel-1

    """
  }
}
