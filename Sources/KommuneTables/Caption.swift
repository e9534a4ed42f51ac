extension Table {
  /// What stands above a table: "Netto driftsutgifter per innbygger. Kommunane i nye Ålesund. 2015–2017. Kroner".
  public struct Caption: Sendable, Hashable {
    /// What is shown, and of which population.
    public var what: String
    /// Of which area.
    public var area: String?
    /// Of which period; an interval has an en dash without spaces.
    public var period: String?
    /// In which unit. Left out when each row names its own.
    public var unit: String?
    /// Notes to the whole table; they come first.
    public var notes: [Note]

    /// Creates a caption; the parts are joined by full stops.
    public init(_ what: String, area: String? = nil, period: String? = nil, unit: String? = nil, notes: [Note] = []) {
      self.what = what
      self.area = area
      self.period = period
      self.unit = unit
      self.notes = notes
    }
  }
}
