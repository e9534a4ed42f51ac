import KommuneModel

extension Comparison {
  /// Checks that the parts exist and were kommuner at one time.
  func checkMerger() throws(ComparisonError) {
    guard let merger else { return }
    do throws(MergerError) {
      try merger.validate(in: lineage, year: lastCommonYear(of: merger) ?? 0)
    } catch {
      throw .merger(error)
    }
  }

  /// Checks that a register has whom the selector names.
  func check(_ selector: GroupSelector) throws(ComparisonError) {
    switch selector {
    case .country, .countryWithoutOslo, .neighbours, .kostragruppeOfMerged: return
    case .kommune(let code): try checkKnown(code)
    case .named(_, let members): for member in members { try checkKnown(member) }
    case .fylke(let number):
      guard lineage.fylker.contains(where: { $0.number == number }) else { throw .unknownFylke(number) }
    case .kostragruppe(let number):
      let year = options.groupingYear ?? kostragrupper.groupingYears.last ?? 0
      let groups = kostragrupper.groupingYears.flatMap { kostragrupper.groups(in: $0) }
      guard groups.contains(where: { $0.number == number }) else { throw .unknownGroup(number, groupingYear: year) }
    case .kostragrupperOfParts:
      let parts = merger?.parts ?? []
      let years = options.groupingYear.map { [$0] } ?? kostragrupper.groupingYears
      let found = years.contains { grouping in
        parts.contains { part in
          let birth = lineage.versions(of: part).first?.validity.from ?? grouping
          return kostragrupper.group(of: part, groupingYear: grouping) != nil
            || kostragruppe(of: part, in: birth, grouping: grouping) != nil
        }
      }
      guard found else { throw .noGroup(parts: parts) }
    }
  }

  /// Checks that the files have what an indicator needs, in the period.
  func checkFigures(of indicator: Indicator, in period: Period) throws(ComparisonError) {
    let missing = store.missingFigures(for: indicator)
    guard missing.isEmpty else { throw .missingFigures(indicator: indicator.id, figures: missing) }
    let available = store.periods(for: indicator)
    guard available.contains(period) else { throw .noSuchPeriod(indicator: indicator.id, period: period, available: available) }
  }

  /// Checks that an invented merger's parts are kommuner in the year; a real one has successors to look at instead.
  func checkParts(in year: Int) throws(ComparisonError) {
    guard let merger, merger.newCode == nil else { return }
    do throws(MergerError) { try merger.validate(in: lineage, year: year) } catch { throw .merger(error) }
  }

  private func checkKnown(_ code: RegionCode) throws(ComparisonError) {
    guard !lineage.knows(code) else { return }
    let nearest = closestMatch(to: code.text, in: lineage.versions.map(\.code.text)).map { RegionCode($0) }
    throw .unknownKommune(code, nearest: nearest)
  }
}
