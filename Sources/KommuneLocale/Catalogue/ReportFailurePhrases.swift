extension ReportPhrases {
  /// A chapter's Markdown is not there.
  public static func textMissing(chapter: String, path: String) -> Phrase {
    Phrase(
      nb: "Kapitlet «\(chapter)» må ha en tekst på rapportens språk. Fant ikke \(path).",
      nn: "Kapittelet «\(chapter)» må ha ein tekst på språket til rapporten. Fann ikkje \(path).",
      sv: "Kapitlet ”\(chapter)” måste ha en text på rapportens språk. Hittade inte \(path).",
      en: "The chapter “\(chapter)” must have a text in the report's language. Did not find \(path).")
  }
  /// A text shows an exhibit that does not exist.
  public static func unknownExhibit(place: Phrase, name: String) -> Phrase {
    Phrase(
      nb: "Teksten kan bare vise tabeller og figurer fra prosjektet. Fant «\(name)» i \(place.nb).",
      nn: "Teksten kan berre vise tabellar og figurar frå prosjektet. Fann «\(name)» i \(place.nn).",
      sv: "Texten kan bara visa tabeller och figurer från projektet. Fann ”\(name)” i \(place.sv).",
      en: "A text can only show the project's tables and figures. Found “\(name)” in \(place.en).")
  }
  /// A placeholder of no known form.
  public static func unknownPlaceholder(place: Phrase, _ text: String) -> Phrase {
    Phrase(
      nb:
        "En plassholder må være {{show NAVN}}, {{see NAVN}}, {{claim NAVN}}, {{value TALL REGION PERIODE}} eller {{findings}}. Fant «{{\(text)}}» i \(place.nb).",
      nn:
        "Ein plasshaldar må vere {{show NAMN}}, {{see NAMN}}, {{claim NAMN}}, {{value TAL REGION PERIODE}} eller {{findings}}. Fann «{{\(text)}}» i \(place.nn).",
      sv:
        "En platshållare måste vara {{show NAMN}}, {{see NAMN}}, {{claim NAMN}}, {{value TAL REGION PERIOD}} eller {{findings}}. Fann ”{{\(text)}}” i \(place.sv).",
      en:
        "A placeholder must be {{show NAME}}, {{see NAME}}, {{claim NAME}}, {{value FIGURE REGION PERIOD}} or {{findings}}. Found “{{\(text)}}” in \(place.en)."
    )
  }
  /// An exhibit of no known kind.
  public static func unknownKind(exhibit: String, kind: String) -> Phrase {
    Phrase(
      nb: "«\(exhibit)» må være en kjent type tabell eller figur. Fant «\(kind)».",
      nn: "«\(exhibit)» må vere ein kjend type tabell eller figur. Fann «\(kind)».",
      sv: "”\(exhibit)” måste vara en känd typ av tabell eller figur. Fann ”\(kind)”.",
      en: "“\(exhibit)” must be a known kind of table or figure. Found “\(kind)”.")
  }
  /// An indicator or base figure that is not in the registry.
  public static func unknownFigure(place: Phrase, name: String) -> Phrase {
    Phrase(
      nb: "Nøkkeltall og grunnlagstall må stå i registeret. Fant «\(name)» i \(place.nb).",
      nn: "Nøkkeltal og grunnlagstal må stå i registeret. Fann «\(name)» i \(place.nn).",
      sv: "Nyckeltal och underlagsuppgifter måste finnas i registret. Fann ”\(name)” i \(place.sv).",
      en: "Indicators and base figures must be in the registry. Found “\(name)” in \(place.en).")
  }
  /// A region that cannot be read.
  public static func unknownRegion(place: Phrase, name: String) -> Phrase {
    Phrase(
      nb: "En region må være merged, et kommunenummer, fylke:NN, EKGnn, EAK eller EAKUO. Fant «\(name)» i \(place.nb).",
      nn: "Ein region må vere merged, eit kommunenummer, fylke:NN, EKGnn, EAK eller EAKUO. Fann «\(name)» i \(place.nn).",
      sv: "En region måste vara merged, ett kommunnummer, fylke:NN, EKGnn, EAK eller EAKUO. Fann ”\(name)” i \(place.sv).",
      en: "A region must be merged, a municipality number, fylke:NN, EKGnn, EAK or EAKUO. Found “\(name)” in \(place.en).")
  }
  /// An exhibit that lacks something.
  public static func incompleteExhibit(_ exhibit: String, needs: Phrase) -> Phrase {
    Phrase(
      nb: "«\(exhibit)» må ha \(needs.nb).", nn: "«\(exhibit)» må ha \(needs.nn).", sv: "”\(exhibit)” måste ha \(needs.sv).",
      en: "“\(exhibit)” must have \(needs.en).")
  }
  /// What an exhibit may lack: an indicator.
  public static let costWeights = Phrase(
    nb: "kostnadsnøkler («needs:» i prosjektfilen)", nn: "kostnadsnøklar («needs:» i prosjektfila)",
    sv: "kostnadsnycklar («needs:» i projektfilen)", en: "cost weights («needs:» in the project file)")
  /// What an exhibit lacks.
  public static let anIndicator = Phrase(
    nb: "minst ett nøkkeltall (indicators)", nn: "minst eitt nøkkeltal (indicators)", sv: "minst ett nyckeltal (indicators)",
    en: "at least one indicator (indicators)")
  /// What an exhibit may lack: a base figure.
  public static let aFigure = Phrase(
    nb: "minst ett grunnlagstall (figures)", nn: "minst eitt grunnlagstal (figures)", sv: "minst en underlagsuppgift (figures)",
    en: "at least one base figure (figures)")
  /// What an exhibit may lack: a period.
  public static let aPeriod = Phrase(
    nb: "minst én periode (periods)", nn: "minst éin periode (periods)", sv: "minst en period (periods)",
    en: "at least one period (periods)")
  /// What an exhibit may lack: the year of a map.
  public static let aMapYear = Phrase(
    nb: "året hvis kommuneinndeling tallene føres til (map)", nn: "året med kommuneinndelinga som tala blir førte til (map)",
    sv: "året vars kommunindelning talen förs till (map)", en: "the year of the map that figures are carried to (map)")
  /// What an exhibit may lack: two periods.
  public static let twoPeriods = Phrase(
    nb: "to perioder (periods)", nn: "to periodar (periods)", sv: "två perioder (periods)", en: "two periods (periods)")
  /// What an exhibit may lack: kommuner that have reported.
  public static func noFigures(place: Phrase, name: String, period: String) -> Phrase {
    Phrase(
      nb: "En av kildene må ha tall for «\(name)» i \(period). Fant ingen, i \(place.nb).",
      nn: "Ei av kjeldene må ha tal for «\(name)» i \(period). Fann ingen, i \(place.nn).",
      sv: "En av källorna måste ha uppgifter om ”\(name)” för \(period). Fann inga, i \(place.sv).",
      en: "One of the sources must have figures for “\(name)” in \(period). Found none, in \(place.en).")
  }
  /// A line of a text.
  public static func line(_ line: Int, of file: String) -> Phrase {
    Phrase(nb: "\(file), linje \(line)", nn: "\(file), linje \(line)", sv: "\(file), rad \(line)", en: "\(file), line \(line)")
  }
  /// Where something was asked for that cannot be made.
  public static func see(_ place: Phrase) -> Phrase {
    Phrase(nb: "Se \(place.nb).", nn: "Sjå \(place.nn).", sv: "Se \(place.sv).", en: "See \(place.en).")
  }
  /// A suggestion after a misspelt name.
  public static func didYouMean(_ name: String) -> Phrase {
    Phrase(nb: "Mente du «\(name)»?", nn: "Meinte du «\(name)»?", sv: "Menade du ”\(name)”?", en: "Did you mean “\(name)”?")
  }
}
