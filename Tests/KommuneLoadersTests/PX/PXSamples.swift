import KommuneLoaders

/// Small PX files to vary in tests.
enum PXSamples {
  /// Two regions, two base figures, two years.
  static let small = """
    CHARSET="ANSI";
    CODEPAGE="iso-8859-1";
    LANGUAGE="no";
    DECIMALS=1;
    SHOWDECIMALS=0;
    MATRIX="07459";
    TITLE="Folkemengde og "
    "areal; etter region = kommune";
    CONTENTS="Folkemengde,";
    UNITS="personer";
    STUB="region";
    HEADING="statistikkvariabel","år";
    CONTVARIABLE="statistikkvariabel";
    VARIABLECODE("region")="Region";
    VALUES("region")="1504 Ålesund","0301 Oslo";
    CODES("region")="1504","0301";
    VALUES("statistikkvariabel")="Personer","Areal";
    CODES("statistikkvariabel")="Personer1","Areal1";
    VALUES("år")="2019","2020";
    TIMEVAL("år")=TLIST(A1),"2019","2020";
    PRECISION("statistikkvariabel","Areal")=2;
    UNITS("Areal")="km²";
    NOTEX="Første linje#andre linje";
    VALUENOTE("region","0301 Oslo")="Hovedstad";
    CELLNOTE("*","Areal","2020")="Nye grenser";
    DATANOTECELL("0301","*","2020")="(b";
    DATASYMBOL1="..";
    DATASYMBOL3=":";
    DATA=
    47199 48000 98.5 "."
    681071 "..." "-" 12.25
    ;

    """

  /// The same with keys, and a row left out.
  static let sparse = """
    CHARSET="ANSI";
    STUB="region","kjønn";
    HEADING="år";
    CONTENTS="Personer";
    VALUES("region")="1504 Ålesund","0301 Oslo";
    CODES("region")="1504","0301";
    VALUES("kjønn")="menn","kvinner";
    VALUES("år")="2019","2020";
    KEYS("region")=CODES;
    KEYS("kjønn")=VALUES;
    DATA=
    "0301","menn",3 4
    "1504","kvinner",1 2
    "0301","kvinner",5 "."
    ;
    """

  /// The bytes of a text in ISO-8859-1, in which the samples can be written.
  static func latin1(_ text: String) -> FileBytes { FileBytes(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }) }

  /// Loads a text as ISO-8859-1.
  static func load(_ text: String, options: LoadOptions = LoadOptions()) throws(LoadFailure) -> Loaded {
    try Loader.load(latin1(text), fileName: "x.px", options: options)
  }
}
