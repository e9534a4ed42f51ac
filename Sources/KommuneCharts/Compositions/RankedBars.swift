import KommuneLocale
import KommuneSVG

/// Bars in falling order, our own among them, with a line for each group they are compared with.
public struct RankedBars: ChartComposition {
  /// One bar.
  public struct Item: Sendable {
    /// Its name.
    public var label: Phrase
    /// Its figure; one that is missing stands last, with its mark.
    public var value: ChartValue
    /// Its meaning to the reader.
    public var role: ChartRole

    /// Creates a bar.
    public init(_ label: Phrase, _ value: ChartValue, role: ChartRole = .context) {
      self.label = label
      self.value = value
      self.role = role
    }
  }

  /// A line across all bars, such as the figure of a group.
  public struct Reference: Sendable {
    /// Its name.
    public var label: Phrase
    /// Its figure; nothing is drawn when it is missing.
    public var value: ChartValue

    /// Creates a line.
    public init(_ label: Phrase, _ value: ChartValue) {
      self.label = label
      self.value = value
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The bars, in any order: the chart ranks them.
  public var items: [Item]
  /// The lines across.
  public var references: [Reference]
  /// How figures are printed.
  public var format: NumberFormat
  /// Whether the highest stands first.
  public var highestFirst: Bool
  /// How many bars are shown at most: first, last and those around our own; the gaps say how many are left out.
  public var limit: Int

  /// Creates ranked bars.
  public init(
    name: String, text: ChartText, items: [Item], references: [Reference] = [], format: NumberFormat = NumberFormat(),
    highestFirst: Bool = true, limit: Int = 40
  ) {
    self.name = name
    self.text = text
    self.items = items
    self.references = references
    self.format = format
    self.highestFirst = highestFirst
    self.limit = max(9, limit)
  }
}

extension RankedBars {
  /// A row of the picture: an item, or a remark on what is left out.
  private enum Row {
    case item(Int, rank: Int?)
    case leftOut(Int)
    case withoutFigure(Int)
  }

  /// The chart.
  public var chart: Chart {
    let order = ranking
    let rows = rows(order)
    let isCut = rows.contains { if case .item = $0 { false } else { true } }
    let names = rows.map { name($0, showsRank: isCut) }
    let bars = rows.enumerated().compactMap { offset, row in bar(row, band: offset) }
    let rules = references.enumerated().compactMap { offset, reference in rule(reference, number: offset) }
    let plot = Plot(
      x: .quantity(QuantityAxis(format: format, includesZero: true)), y: .names(NameAxis(names)), height: .bands,
      marks: [BarMark(bars), RuleMark(rules)])
    return Chart(name: name, text: text, content: plot, dataTable: table(order)) { sentences(order, in: $0) }
  }

  /// All items with figures in rank order with their rank, then those without.
  private var ranking: [(index: Int, rank: Int?)] {
    let measured = items.indices.compactMap { index in items[index].value.number.map { (index: index, value: $0) } }
      .sorted { $0.value != $1.value ? ($0.value > $1.value) == highestFirst : $0.index < $1.index }
    var ranked: [(index: Int, rank: Int?)] = []
    var rank = 0
    for (offset, item) in measured.enumerated() {
      if offset == 0 || item.value != measured[offset - 1].value { rank = offset + 1 }
      ranked.append((item.index, rank))
    }
    return ranked + items.indices.filter { items[$0].value.number == nil }.map { ($0, nil) }
  }

  /// The rows that are shown: all, or the first, the last and those around our own, with what is left out between them.
  private func rows(_ order: [(index: Int, rank: Int?)]) -> [Row] {
    guard order.count > limit else { return order.map { .item($0.index, rank: $0.rank) } }
    let measured = order.filter { $0.rank != nil }
    let own = measured.indices.filter { items[measured[$0].index].role == .own }
    var shown = Set(own.prefix(limit))
    var reach = 0
    while shown.count < min(limit - 2, measured.count) {
      for candidate in [reach, measured.count - 1 - reach] + own.flatMap({ [$0 - reach, $0 + reach] })
      where measured.indices.contains(candidate) && shown.count < limit - 2 {
        shown.insert(candidate)
      }
      reach += 1
    }
    var rows: [Row] = []
    var previous = -1
    for position in shown.sorted() {
      if position > previous + 1 { rows.append(.leftOut(position - previous - 1)) }
      rows.append(.item(measured[position].index, rank: measured[position].rank))
      previous = position
    }
    if previous < measured.count - 1 { rows.append(.leftOut(measured.count - 1 - previous)) }
    let missing = order.count - measured.count
    return missing > 0 ? rows + [.withoutFigure(missing)] : rows
  }

  private func name(_ row: Row, showsRank: Bool) -> NameAxis.Name {
    switch row {
    case .leftOut(let count): return NameAxis.Name(ChartPhrases.leftOut(count), isRemark: true)
    case .withoutFigure(let count): return NameAxis.Name(ChartPhrases.withoutFigure(count), isRemark: true)
    case .item(let index, let rank):
      let item = items[index]
      let label = showsRank ? rank.map { rank in Phrase { "\(rank). \(item.label[$0])" } } ?? item.label : item.label
      return NameAxis.Name(label, role: item.role, figure: .value(item.value, format))
    }
  }

  private func bar(_ row: Row, band: Int) -> BarMark.Bar? {
    guard case .item(let index, _) = row else { return nil }
    let paint: Paint =
      switch items[index].role {
      case .own: .own
      case .named: .series(1)
      case .context: .context
      }
    return BarMark.Bar(band: Double(band), to: items[index].value, paint: paint)
  }

  private func rule(_ reference: Reference, number: Int) -> RuleMark.Rule? {
    guard let value = reference.value.number else { return nil }
    let format = format
    return RuleMark.Rule(
      x: value, label: Phrase { "\(reference.label[$0]) \(reference.value.text(format, in: $0))" }, paint: .text, isDashed: number > 0)
  }

  private func table(_ order: [(index: Int, rank: Int?)]) -> ChartDataTable {
    let rows = order.map { entry in
      ChartDataTable.Row(
        items[entry.index].label,
        [.text(Phrase(verbatim: entry.rank.map(String.init) ?? "")), .value(items[entry.index].value, format)])
    }
    let lines = references.map { ChartDataTable.Row($0.label, [.text(Phrase(verbatim: "")), .value($0.value, format)]) }
    return ChartDataTable(header: [ChartPhrases.name, ChartPhrases.rank, ChartPhrases.figure], rows: rows + lines)
  }

  private func sentences(_ order: [(index: Int, rank: Int?)], in language: Language) -> String {
    let measured = order.filter { $0.rank != nil }
    var sentences: [String] = []
    if let first = measured.first, let last = measured.last {
      let (high, low) = highestFirst ? (items[first.index], items[last.index]) : (items[last.index], items[first.index])
      sentences.append(
        ChartSentences.extremes(
          highest: high.label[language], high.value.text(format, in: language), lowest: low.label[language],
          low.value.text(format, in: language), in: language))
    }
    for entry in measured where items[entry.index].role == .own {
      let item = items[entry.index]
      sentences.append(
        ChartSentences.ranked(
          item.label[language], item.value.text(format, in: language), rank: entry.rank ?? 0, of: measured.count, in: language))
    }
    sentences += references.map { ChartSentences.figure($0.label[language], $0.value.text(format, in: language)) }
    let missing = order.count - measured.count
    if missing > 0 { sentences.append(ChartSentences.missing(missing, in: language)) }
    return sentences.joined(separator: " ")
  }
}
