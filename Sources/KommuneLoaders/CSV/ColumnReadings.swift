import KommuneLocale
import KommuneModel

/// What each column of a CSV file was taken for, and why.
struct ColumnReadings {
  private let layout: CSVLayout
  private let isFromPxWeb: Bool
  private let options: LoadOptions

  init(_ layout: CSVLayout, isFromPxWeb: Bool, options: LoadOptions) {
    self.layout = layout
    self.isFromPxWeb = isFromPxWeb
    self.options = options
  }

  /// The columns of a file with figures.
  ///
  /// - Parameters:
  ///   - axes: The dimensions of the columns that name rows.
  ///   - hasPeriods: Whether the headings of the figures end with periods.
  func readings(axes: [StubAxis], hasPeriods: Bool) -> [ColumnReading] {
    layout.names.indices.map { index in
      guard index < layout.stubCount else {
        return ColumnReading(
          number: index + 1, name: layout.names[index], kind: .figures, role: nil, why: whyFigures(index, hasPeriods: hasPeriods))
      }
      if let axis = axes.first(where: { $0.column == index }) {
        let isCode = axis.dimension.name != layout.names[index]
        return ColumnReading(
          number: index + 1, name: layout.names[index], kind: isCode ? .code : .rowName, role: axis.dimension.role,
          why: isCode ? ReadingPhrases.codesOfNext(axis.dimension.name) : whyRowName(index, axis.dimension))
      }
      let isName = axes.contains { $0.column == index - 1 && $0.dimension.name == layout.names[index] }
      return ColumnReading(
        number: index + 1, name: layout.names[index], kind: .rowName, role: nil,
        why: isName ? ReadingPhrases.namesOfCodes : ReadingPhrases.noName)
    }
  }

  /// The columns of a file without figures.
  func texts() -> [ColumnReading] {
    layout.names.indices.map { index in
      ColumnReading(number: index + 1, name: layout.names[index], kind: .text, role: nil, why: ReadingPhrases.noFigures)
    }
  }

  private func whyFigures(_ index: Int, hasPeriods: Bool) -> Phrase {
    if options.stubColumns != nil { return ReadingPhrases.stubColumnsDeclared }
    if hasPeriods, layout.headingRows == 1 { return ReadingPhrases.headingIsPeriod }
    let sample = layout.samples[index]
    return ReadingPhrases.numbersAmong(sample.numbers + sample.marks, of: sample.filled)
  }

  private func whyRowName(_ index: Int, _ dimension: Dimension) -> Phrase {
    let name = layout.names[index]
    if dimension.role != .other, ColumnName.isStub(name) { return ReadingPhrases.headingNames(ReadingPhrases.name(of: dimension.role)) }
    if dimension.role != .other { return ReadingPhrases.textsAre(ReadingPhrases.name(of: dimension.role)) }
    if ColumnName.isStub(name) { return ReadingPhrases.headingNamesRows }
    if options.stubColumns != nil { return ReadingPhrases.stubColumnsDeclared }
    let sample = layout.samples[index]
    guard sample.numbers * 2 > sample.filled else { return ReadingPhrases.textsNoNumbers }
    if sample.leadingZeros > 0 { return ReadingPhrases.leadingZeros }
    return isFromPxWeb && sample.quoted > 0 ? ReadingPhrases.quotedByPxWeb : ReadingPhrases.leftOfFigures
  }
}
