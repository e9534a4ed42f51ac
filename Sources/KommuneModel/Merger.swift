/// Kommuner that become one, really or as a thought.
public struct Merger: Sendable, Hashable {
  /// The merged kommune's name, such as "Nye Ålesund".
  public var name: String
  /// The kommuner that become one, in the order of the columns.
  public var parts: [RegionCode]
  /// The code that the merged kommune was given, when it was.
  public var newCode: RegionCode?
  /// The year from whose 1 January it exists.
  public var year: Int?
  /// The split that followed, when there was one.
  public var split: Split?

  /// A later division of the merged kommune.
  public struct Split: Sendable, Hashable {
    /// The year from whose 1 January the new kommuner exist.
    public var year: Int
    /// The codes of the new kommuner.
    public var codes: [RegionCode]

    /// Creates a split.
    public init(year: Int, codes: [RegionCode]) {
      self.year = year
      self.codes = codes
    }
  }

  /// Creates a merger.
  public init(name: String, parts: [RegionCode], newCode: RegionCode? = nil, year: Int? = nil, split: Split? = nil) {
    self.name = name
    self.parts = parts
    self.newCode = newCode
    self.year = year
    self.split = split
  }
}
