import KommuneModel

/// Reads all rows of a register file.
func readTable(
  _ file: String, _ columns: String, from source: some RegisterSource,
  _ body: (RegisterTable.Row) throws(RegisterError) -> Void
) throws(RegisterError) {
  try source.withBytes(of: file) { bytes throws(RegisterError) in
    try RegisterTable(file: file, columns: columns, bytes: bytes).forEachRow(body)
  }
}

func readKommuner(_ source: some RegisterSource) throws(RegisterError) -> [KommuneVersion] {
  var versions: [KommuneVersion] = []
  versions.reserveCapacity(1_000)
  try readTable("kommuner.csv", "kommunenummer;navn;fra;til;område", from: source) { row throws(RegisterError) in
    let validity = Validity(from: try row.year(2), to: try row.optionalYear(3))
    versions.append(
      KommuneVersion(
        code: RegionCode(try row.nonEmptyText(0)), name: try row.nonEmptyText(1), validity: validity, area: try row.integer(4)))
  }
  return versions
}

func readChanges(_ source: some RegisterSource) throws(RegisterError) -> [KommuneChange] {
  var changes: [KommuneChange] = []
  changes.reserveCapacity(700)
  try readTable("kommuneendringer.csv", "dato;fra;fra_navn;til;til_navn", from: source) { row throws(RegisterError) in
    changes.append(
      KommuneChange(
        year: try row.year(0), from: RegionCode(try row.nonEmptyText(1)), fromName: row.text(2),
        to: RegionCode(try row.nonEmptyText(3)), toName: row.text(4)))
  }
  return changes
}

func readFylker(_ source: some RegisterSource) throws(RegisterError) -> [FylkeVersion] {
  var fylker: [FylkeVersion] = []
  try readTable("fylker.csv", "fylkesnummer;navn;fra;til", from: source) { row throws(RegisterError) in
    let validity = Validity(from: try row.year(2), to: try row.optionalYear(3))
    fylker.append(FylkeVersion(number: try row.nonEmptyText(0), name: try row.nonEmptyText(1), validity: validity))
  }
  return fylker
}

func readKostragrupper(_ source: some RegisterSource) throws(RegisterError) -> Kostragrupper {
  var memberships: [Kostragrupper.Membership] = []
  memberships.reserveCapacity(450)
  try readTable("kostragrupper.csv", "kommunenummer;gruppering;gruppe;gruppe_før_revisjon", from: source) { row throws(RegisterError) in
    let key = KostragruppeKey(groupingYear: try row.year(1), number: try row.integer(2))
    memberships.append(Kostragrupper.Membership(kommune: RegionCode(try row.nonEmptyText(0)), group: key))
  }
  var classes: [Kostragrupper.SizeClass] = []
  let columns = "gruppering;gruppe;fra_folketall;til_folketall;flere_kriterier"
  try readTable("kostragruppekriterier.csv", columns, from: source) { row throws(RegisterError) in
    let key = KostragruppeKey(groupingYear: try row.year(0), number: try row.integer(1))
    let end = row.optionalText(3) == nil ? nil : try row.integer(3)
    classes.append(
      Kostragrupper.SizeClass(group: key, from: try row.integer(2), to: end, hasFurtherCriteria: try row.yesOrNo(4)))
  }
  return Kostragrupper(memberships, sizeClasses: classes)
}

func readSumSeries(_ source: some RegisterSource) throws(RegisterError) -> [SumSeries] {
  var series: [SumSeries] = []
  var code = ""
  var name = ""
  var members: [RegionCode] = []
  func finish() {
    if !members.isEmpty { series.append(SumSeries(code: RegionCode(code), name: name, members: members)) }
  }
  try readTable("kommunesummer.csv", "sumserie;navn;kommunenummer", from: source) { row throws(RegisterError) in
    let rowCode = try row.nonEmptyText(0)
    if rowCode != code {
      finish()
      (code, name, members) = (rowCode, row.text(1), [])
    }
    members.append(RegionCode(try row.nonEmptyText(2)))
  }
  finish()
  return series
}

func readGrants(_ source: some RegisterSource) throws(RegisterError) -> GrantRules {
  var classes: [GrantRules.ReformClass] = []
  var (reformYear, fullYears, taperYears) = (0, 0, 0)
  try readTable("tilskudd.csv", "ordning;fra_folketall;verdi;enhet;år", from: source) { row throws(RegisterError) in
    switch row.text(0) {
    case "reformstøtte":
      classes.append(GrantRules.ReformClass(fromPopulation: try row.integer(1), thousandKroner: try row.number(2)))
      reformYear = try row.year(4)
    case "inndelingstilskudd-fullt": fullYears = try row.integer(2)
    case "inndelingstilskudd-nedtrapping": taperYears = try row.integer(2)
    default: throw row.flaw(0, .oneOf(["reformstøtte", "inndelingstilskudd-fullt", "inndelingstilskudd-nedtrapping"]))
    }
  }
  return GrantRules(reformClasses: classes, reformYear: reformYear, fullYears: fullYears, taperYears: taperYears)
}
