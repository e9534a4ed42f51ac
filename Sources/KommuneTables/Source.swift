import KommuneLocale

extension Table {
  /// Who published the figures, in which table and when.
  public struct Source: Sendable, Hashable {
    /// Whether the figures may still change.
    public enum Status: Sendable, Hashable {
      /// They may still change.
      case provisional
      /// They will not change.
      case final
    }

    /// The publisher: "Statistisk sentralbyrå".
    public var publisher: String
    /// The publisher's number of the table: "07459".
    public var table: String?
    /// When the figures were fetched or published.
    public var date: CalendarDate?
    /// Whether the figures may still change, where known.
    public var status: Status?
    /// The licence: "CC BY 4.0".
    public var licence: String?

    /// Creates a source.
    public init(_ publisher: String, table: String? = nil, date: CalendarDate? = nil, status: Status? = nil, licence: String? = nil) {
      self.publisher = publisher
      self.table = table
      self.date = date
      self.status = status
      self.licence = licence
    }
  }
}
