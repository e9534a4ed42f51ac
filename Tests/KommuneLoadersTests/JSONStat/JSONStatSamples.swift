import KommuneLoaders

/// Small JSON-stat files to vary in tests.
enum JSONStatSamples {
  /// Version 2: two regions, one base figure, two years, with marks and notes.
  static let small = """
    {"version":"2.0","class":"dataset","label":"12134: Nøkkeltall","source":"Statistisk sentralbyrå","updated":"2026-03-16T07:00:00Z",
    "note":["Først","Så"],"role":{"time":["Tid"],"geo":["KOKkommuneregion0000"],"metric":["ContentsCode"]},
    "id":["KOKkommuneregion0000","ContentsCode","Tid"],"size":[2,1,2],"dimension":{
    "KOKkommuneregion0000":{"label":"region","category":{"index":{"0301":0,"EAK":1},"label":{"0301":"Oslo - Oslove","EAK":"Landet"},
    "note":{"EAK":["Uten Svalbard"]}},"extension":{"elimination":false,"categoryNoteMandatory":{"EAK":{"0":true}}}},
    "ContentsCode":{"label":"statistikkvariabel","category":{"index":["KOS1"],"label":{"KOS1":"Frie inntekter per innbygger (kr)"},
    "unit":{"KOS1":{"base":"kr","decimals":1}}},"extension":{"refperiod":{"KOS1":"31.12"},"measuringType":{"KOS1":"Flow"}}},
    "Tid":{"label":"år","category":{"index":{"2024":0,"2025":1},"label":{"2024":"2024","2025":"2025"}}}},
    "extension":{"noteMandatory":{"1":true},"px":{"tableid":"12134","decimals":0,"language":"no","infofile":"None","copyright":false}},
    "value":[81240,null,66605.5,null],"status":{"1":":","2":"*","3":"-"}}
    """

  /// Version 1, in its bundle.
  static let version1 = """
    {"dataset":{"label":"Folkemengde","dimension":{"id":["region","tid"],"size":[2,2],"role":{"time":["tid"]},
    "region":{"label":"region","category":{"index":["0301","1504"],"label":{"0301":"Oslo","1504":"Ålesund"}}},
    "tid":{"label":"år","category":{"index":{"2020":1,"2019":0}}}},"value":[1,2,3,null],"status":["","","",".."]}}
    """

  static func load(_ text: String, options: LoadOptions = LoadOptions()) throws(LoadFailure) -> Loaded {
    try Loader.load(FileBytes(Array(text.utf8)), fileName: "x.json", options: options)
  }
}
