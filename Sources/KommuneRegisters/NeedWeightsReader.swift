import KommuneModel

extension NeedWeights {
  /// The heading of a file of cost weights.
  public static let columns = "år;kilde;tjeneste;andel;kriterium;vekt;type;grunnlagstall"

  /// Reads a file of cost weights: one line for each criterion of each service, in UTF-8 with `;` between the fields.
  ///
  ///     år;kilde;tjeneste;andel;kriterium;vekt;type;grunnlagstall
  ///     2015;Grønt hefte 2015, tabell E-k;grunnskole;0.288;innbyggere-6-15;0.8988;antall;folkemengde[6-15]
  ///     2015;Grønt hefte 2015, tabell E-k;grunnskole;0.288;basis;0.1012;kommune;
  ///
  /// The type is `antall` (a share of the country's count), `kommune` (once for every kommune) or `indeks` (an index already made, which
  /// `grunnlagstall` names). Year, source and a service's share are the same on all their lines; weights add up to 1 in each service, and
  /// shares over the services.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for messages.
  ///   - baseFigures: The register that `grunnlagstall` refers to.
  /// - Throws: ``RegisterError`` with line and column for a file that is not such.
  public static func read(
    _ bytes: UnsafeRawBufferPointer, file: String, baseFigures: [BaseFigure]
  ) throws(RegisterError) -> NeedWeights {
    let known = Set(baseFigures.map(\.id))
    var header: (year: Int, source: String)?
    var order: [String] = []
    var shares: [String: Double] = [:]
    var criteria: [String: [NeedCriterion]] = [:]
    try RegisterTable(file: file, columns: columns, bytes: bytes).forEachRow { row throws(RegisterError) in
      let (year, source) = (try row.year(0), try row.nonEmptyText(1))
      if let header, header.year != year { throw row.flaw(0, .sameOnEveryRow) }
      if let header, header.source != source { throw row.flaw(1, .sameOnEveryRow) }
      header = (year, source)
      let service = try row.nonEmptyText(2)
      let share = try row.number(3)
      if let known = shares[service], known != share { throw row.flaw(3, .sameOnEveryRow) }
      if shares.updateValue(share, forKey: service) == nil { order.append(service) }
      criteria[service, default: []].append(try criterion(row, known: known))
    }
    guard let header else { throw .malformed(file: file, line: 2, column: nil, .nonEmpty, found: "") }
    let services = order.map { NeedService(id: $0, share: shares[$0] ?? 0, criteria: criteria[$0] ?? []) }
    try checkSums(services, file: file)
    return NeedWeights(year: header.year, source: header.source, services: services)
  }

  private static func criterion(_ row: RegisterTable.Row, known: Set<String>) throws(RegisterError) -> NeedCriterion {
    let kind = try row.word(6, as: NeedCriterion.Kind.self)
    var quantity: Quantity?
    if kind == .perKommune {
      guard row.optionalText(7) == nil else { throw row.flaw(7, .empty) }
    } else {
      guard let read = Quantity(parsing: row.text(7)) else { throw row.flaw(7, .quantity) }
      guard read.terms.allSatisfy({ known.contains($0.figure) }) else { throw row.flaw(7, .reference) }
      quantity = read
    }
    return NeedCriterion(id: try row.nonEmptyText(4), weight: try row.number(5), kind: kind, quantity: quantity)
  }

  private static func checkSums(_ services: [NeedService], file: String) throws(RegisterError) {
    func check(_ numbers: [Double], _ column: String) throws(RegisterError) {
      let total = numbers.reduce(0, +)
      // Published keys are rounded to four decimals.
      guard abs(total - 1) <= 0.002 else {
        throw .malformed(file: file, line: 2, column: column, .sumOfOne, found: String((total * 1e6).rounded() / 1e6))
      }
    }
    try check(services.map(\.share), "andel")
    for service in services { try check(service.criteria.map(\.weight), "vekt") }
  }
}
