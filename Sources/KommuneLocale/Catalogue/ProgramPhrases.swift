/// What the program says to the one who runs it.
public enum ProgramPhrases {
  /// A file or folder cannot be written.
  public static func cannotWrite(_ path: String, because reason: Phrase) -> Phrase {
    let path = path == "-" ? "stdout" : ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Kan ikke skrive \(path): \(reason.nb).", nn: "Kan ikkje skrive \(path): \(reason.nn).",
      sv: "Kan inte skriva \(path): \(reason.sv).", en: "Cannot write \(path): \(reason.en).")
  }

  /// A report folder cannot be written, and the one that was there is as it was.
  public static func reportNotWritten(_ path: String, because reason: Phrase) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Kan ikke skrive rapporten i \(path): \(reason.nb). Det som stod der fra før, er urørt.",
      nn: "Kan ikkje skrive rapporten i \(path): \(reason.nn). Det som stod der frå før, er urørt.",
      sv: "Kan inte skriva rapporten i \(path): \(reason.sv). Det som fanns där är orört.",
      en: "Cannot write the report in \(path): \(reason.en). What stood there before is untouched.")
  }

  /// The folder for a report holds something else.
  public static func folderIsNotAReport(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Mappen for rapporten må være ny, tom eller en tidligere rapport. \(path) er noe annet og er urørt.",
      nn: "Mappa for rapporten må vere ny, tom eller ein tidlegare rapport. \(path) er noko anna og er urørt.",
      sv: "Mappen för rapporten måste vara ny, tom eller en tidigare rapport. \(path) är något annat och är orörd.",
      en: "The folder for the report must be new, empty or an earlier report. \(path) is something else and is untouched.")
  }

  /// There is no such file or folder.
  public static func noInput(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Filen må finnes. Fant ingen \(path).", nn: "Fila må finnast. Fann inga \(path).", sv: "Filen måste finnas. Fann ingen \(path).",
      en: "The file must exist. Found no \(path).")
  }

  /// A file that a project file names does not exist.
  public static func noProjectFile(_ path: String, project: String) -> Phrase {
    let (path, project) = (
      ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit), ProblemPhrases.printable(project, limit: ProblemPhrases.pathLimit)
    )
    return Phrase(
      nb: "Filene som \(project) nevner, må finnes. Fant ingen \(path).",
      nn: "Filene som \(project) nemner, må finnast. Fann inga \(path).",
      sv: "Filerna som \(project) nämner måste finnas. Fann ingen \(path).",
      en: "The files that \(project) names must exist. Found no \(path).")
  }

  /// A label under `figures` that the file does not have.
  public static func noSuchFigure(_ label: String, file: String, project: String) -> Phrase {
    let (label, file) = (ProblemPhrases.printable(label), ProblemPhrases.printable(file, limit: ProblemPhrases.pathLimit))
    let project = ProblemPhrases.printable(project, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Overskriftene under «figures» i \(project) må finnes i filen. \(file) har ingen «\(label)».",
      nn: "Overskriftene under «figures» i \(project) må finnast i fila. \(file) har ingen «\(label)».",
      sv: "Rubrikerna under «figures» i \(project) måste finnas i filen. \(file) har ingen «\(label)».",
      en: "The headings under «figures» in \(project) must be in the file. \(file) has no «\(label)».")
  }

  /// There are more flaws than are told here.
  public static func moreProblems(_ count: Int, command: String) -> Phrase {
    let command = ProblemPhrases.printable(command, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "… og \(count) til: «\(command)» viser alle.", nn: "… og \(count) til: «\(command)» viser alle.",
      sv: "… och \(count) till: «\(command)» visar alla.", en: "… and \(count) more: «\(command)» shows them all.")
  }

  /// A folder without a project file.
  public static func noProject(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Et prosjekt er en mappe med kommune.yml i. Fant ingen kommune.yml i \(path). «kommune init \(path)» lager en.",
      nn: "Eit prosjekt er ei mappe med kommune.yml i. Fann inga kommune.yml i \(path). «kommune init \(path)» lagar ei.",
      sv: "Ett projekt är en mapp med kommune.yml i. Fann ingen kommune.yml i \(path). «kommune init \(path)» skapar en.",
      en: "A project is a folder with kommune.yml in it. Found no kommune.yml in \(path). «kommune init \(path)» makes one.")
  }

  /// A folder where a file must be.
  public static func isFolder(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Her må det stå en fil. \(path) er en mappe.", nn: "Her må det stå ei fil. \(path) er ei mappe.",
      sv: "Här måste det stå en fil. \(path) är en mapp.", en: "Here must stand a file. \(path) is a folder.")
  }

  /// A file cannot be read.
  public static func cannotRead(_ path: String, because reason: Phrase) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Kan ikke lese \(path): \(reason.nb).", nn: "Kan ikkje lese \(path): \(reason.nn).", sv: "Kan inte läsa \(path): \(reason.sv).",
      en: "Cannot read \(path): \(reason.en).")
  }

  /// A text is not UTF-8.
  public static func mustBeUTF8(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Teksten må være UTF-8. \(path) er noe annet.", nn: "Teksten må vere UTF-8. \(path) er noko anna.",
      sv: "Texten måste vara UTF-8. \(path) är något annat.", en: "The text must be UTF-8. \(path) is something else.")
  }

  /// Another run works on the project.
  public static func isHeld(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "En annen kjøring arbeider med \(path). Prøv igjen når den er ferdig.",
      nn: "Ei anna køyring arbeider med \(path). Prøv igjen når ho er ferdig.",
      sv: "En annan körning arbetar med \(path). Försök igen när den är klar.",
      en: "Another run is working on \(path). Try again when it has finished.")
  }

  /// A report has been written.
  public static func wroteReport(files: Int, path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Skrev \(files) filer i \(path).", nn: "Skreiv \(files) filer i \(path).", sv: "Skrev \(files) filer i \(path).",
      en: "Wrote \(files) files in \(path).")
  }

  /// A project has been made.
  public static func madeProject(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Laget prosjektet \(path). Rediger \(path)/kommune.yml, og skriv rapporten med «kommune report \(path)».",
      nn: "Laga prosjektet \(path). Rediger \(path)/kommune.yml, og skriv rapporten med «kommune report \(path)».",
      sv: "Skapade projektet \(path). Redigera \(path)/kommune.yml och skriv rapporten med «kommune report \(path)».",
      en: "Made the project \(path). Edit \(path)/kommune.yml, and write the report with «kommune report \(path)».")
  }

  /// A project is there already.
  public static func projectIsThere(_ path: String) -> Phrase {
    let path = ProblemPhrases.printable(path, limit: ProblemPhrases.pathLimit)
    return Phrase(
      nb: "Et nytt prosjekt må få en ny eller tom mappe. \(path) har noe i seg og er urørt.",
      nn: "Eit nytt prosjekt må få ei ny eller tom mappe. \(path) har noko i seg og er urørt.",
      sv: "Ett nytt projekt måste få en ny eller tom mapp. \(path) innehåller något och är orörd.",
      en: "A new project must have a new or empty folder. \(path) has something in it and is untouched.")
  }

  /// An indicator that no register has.
  public static func unknownIndicator(_ id: String, nearest: String?) -> Phrase {
    let id = ProblemPhrases.printable(id)
    let hint = nearest.map(ProjectPhrases.didYouMean)
    return Phrase(
      nb: "Nøkkeltallet må finnes i registeret. Fant «\(id)»." + (hint.map { " " + $0.nb } ?? ""),
      nn: "Nøkkeltalet må finnast i registeret. Fann «\(id)»." + (hint.map { " " + $0.nn } ?? ""),
      sv: "Nyckeltalet måste finnas i registret. Fann «\(id)»." + (hint.map { " " + $0.sv } ?? ""),
      en: "The indicator must be in the register. Found «\(id)»." + (hint.map { " " + $0.en } ?? ""))
  }

  /// A base figure that the files do not hold.
  public static func unknownBaseFigure(_ id: String, nearest: String?) -> Phrase {
    let id = ProblemPhrases.printable(id)
    let hint = nearest.map(ProjectPhrases.didYouMean)
    return Phrase(
      nb: "Grunnlagstallet må finnes i filene. Fant ingen «\(id)»." + (hint.map { " " + $0.nb } ?? ""),
      nn: "Grunnlagstalet må finnast i filene. Fann ingen «\(id)»." + (hint.map { " " + $0.nn } ?? ""),
      sv: "Underlagsuppgiften måste finnas i filerna. Fann ingen «\(id)»." + (hint.map { " " + $0.sv } ?? ""),
      en: "The base figure must be in the files. Found no «\(id)»." + (hint.map { " " + $0.en } ?? ""))
  }

  /// Regions that are names alone.
  public static func regionsNeedNumbers(_ file: String, _ name: String) -> Phrase {
    let file = ProblemPhrases.printable(file, limit: ProblemPhrases.pathLimit)
    let name = ProblemPhrases.printable(name, limit: 80)
    return Phrase(
      nb: "Regionene må ha kommunenummer for å bli funnet igjen. Fant bare navn, som «\(name)», i \(file).",
      nn: "Regionane må ha kommunenummer for å bli funne att. Fann berre namn, som «\(name)», i \(file).",
      sv: "Regionerna måste ha kommunnummer för att hittas igen. Fann bara namn, som «\(name)», i \(file).",
      en: "Regions must have municipality numbers to be found again. Found names alone, such as «\(name)», in \(file).")
  }

  /// Files without figures for any indicator.
  public static let noIndicators = Phrase(
    nb: "Filene må ha overskrifter som registeret over grunnlagstall kjenner. Fant ingen som gir et nøkkeltall.",
    nn: "Filene må ha overskrifter som registeret over grunnlagstal kjenner. Fann ingen som gir eit nøkkeltal.",
    sv: "Filerna måste ha rubriker som registret över underlagsuppgifter känner till. Fann inga som ger ett nyckeltal.",
    en: "The files must have headings that the register of base figures knows. Found none that gives an indicator.")

  /// A period that is none.
  public static func badPeriod(_ text: String) -> Phrase {
    let text = ProblemPhrases.printable(text)
    return Phrase(
      nb: "\(ProjectPhrases.periodMustBeWritten.nb) Fant «\(text)».", nn: "\(ProjectPhrases.periodMustBeWritten.nn) Fann «\(text)».",
      sv: "\(ProjectPhrases.periodMustBeWritten.sv) Fann «\(text)».", en: "\(ProjectPhrases.periodMustBeWritten.en) Found «\(text)».")
  }

  /// How bad a flaw is, before its sentence.
  public static func severity(_ name: String) -> Phrase {
    switch name {
    case "error": Phrase(nb: "feil", nn: "feil", sv: "fel", en: "error")
    case "warning": Phrase(nb: "advarsel", nn: "åtvaring", sv: "varning", en: "warning")
    default: Phrase(nb: "merknad", nn: "merknad", sv: "anmärkning", en: "note")
    }
  }

  /// How many flaws `check` found.
  public static func foundProblems(errors: Int, warnings: Int, notes: Int) -> Phrase {
    Phrase(
      nb: "\(errors) feil, \(warnings) \(warnings == 1 ? "advarsel" : "advarsler"), \(notes) \(notes == 1 ? "merknad" : "merknader").",
      nn: "\(errors) feil, \(warnings) \(warnings == 1 ? "åtvaring" : "åtvaringar"), \(notes) \(notes == 1 ? "merknad" : "merknader").",
      sv: "\(errors) fel, \(warnings) \(warnings == 1 ? "varning" : "varningar"), \(notes) \(notes == 1 ? "anmärkning" : "anmärkningar").",
      en:
        "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings"), "
        + "\(notes) \(notes == 1 ? "note" : "notes").")
  }
}

/// Why the operating system refused.
extension ProgramPhrases {
  /// `ENOENT`.
  public static let noSuchFile = Phrase(
    nb: "filen eller mappen finnes ikke", nn: "fila eller mappa finst ikkje", sv: "filen eller mappen finns inte",
    en: "there is no such file or folder")
  /// `EACCES`.
  public static let notPermitted = Phrase(
    nb: "ingen tilgang", nn: "ingen tilgang", sv: "ingen åtkomst", en: "permission denied")
  /// `ENOSPC`.
  public static let diskFull = Phrase(nb: "disken er full", nn: "disken er full", sv: "disken är full", en: "the disk is full")
  /// `EFBIG`.
  public static let fileTooLarge = Phrase(
    nb: "filen blir større enn systemet tillater", nn: "fila blir større enn systemet tillèt",
    sv: "filen blir större än systemet tillåter", en: "the file grows larger than the system allows")
  /// `EROFS`.
  public static let readOnly = Phrase(
    nb: "filsystemet kan bare leses", nn: "filsystemet kan berre lesast", sv: "filsystemet är skrivskyddat",
    en: "the file system is read-only")
  /// `ENOTDIR`.
  public static let notAFolder = Phrase(
    nb: "en del av stien er ikke en mappe", nn: "ein del av stigen er ikkje ei mappe", sv: "en del av sökvägen är ingen mapp",
    en: "a part of the path is not a folder")
  /// `EISDIR`.
  public static let isAFolder = Phrase(
    nb: "det er en mappe", nn: "det er ei mappe", sv: "det är en mapp", en: "it is a folder")
  /// `ENAMETOOLONG`.
  public static let nameTooLong = Phrase(
    nb: "navnet er for langt", nn: "namnet er for langt", sv: "namnet är för långt", en: "the name is too long")
  /// `EEXIST`.
  public static let alreadyThere = Phrase(
    nb: "det står noe der fra før", nn: "det står noko der frå før", sv: "det finns redan något där", en: "something is there already")

  /// Any other reason, by its number.
  public static func systemFault(_ code: Int32) -> Phrase {
    Phrase(nb: "systemfeil \(code)", nn: "systemfeil \(code)", sv: "systemfel \(code)", en: "system error \(code)")
  }
}
