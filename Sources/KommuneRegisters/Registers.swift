import KommuneModel

/// The code lists and definitions that the program needs: kommuner and their history, groups, base figures, indicators.
///
/// They are carried inside the program; a folder of the same files can stand in for them.
///
///     let registers = try Registers.embedded()
///     registers.lineage.kommuner(in: 2024).count  // 357
public struct Registers: Sendable {
  /// Where every kommunenummer came from and went to.
  public let lineage: Lineage
  /// Which kommuner belong to which KOSTRA-gruppe.
  public let kostragrupper: Kostragrupper
  /// The sums over codes that Statistics Norway itself publishes.
  public let sumSeries: [SumSeries]
  /// The base figures, in the register's order.
  public let baseFigures: [BaseFigure]
  /// The indicators, in the register's order.
  public let indicators: [Indicator]
  /// The grants that a merger brings.
  public let grants: GrantRules
  /// The traits by which kommuner are found alike, by service.
  public let peerTraits: [PeerTrait]

  /// The registers inside the program.
  ///
  /// - Throws: ``RegisterError`` when a register that the program was built with is flawed.
  public static func embedded() throws(RegisterError) -> Registers {
    try Registers(sources: EmbeddedRegisters())
  }

  /// The registers of a folder.
  ///
  /// - Throws: ``RegisterError`` when a file is missing or flawed.
  public init(directory: String) throws(RegisterError) {
    try self.init(sources: RegisterFolder(path: directory))
  }

  init(sources: some RegisterSource) throws(RegisterError) {
    lineage = Lineage(versions: try readKommuner(sources), changes: try readChanges(sources), fylker: try readFylker(sources))
    kostragrupper = try readKostragrupper(sources)
    sumSeries = try readSumSeries(sources)
    baseFigures = try readBaseFigures(sources)
    indicators = try readIndicators(sources, baseFigures: baseFigures, notes: try readNotes(sources))
    grants = try readGrants(sources)
    peerTraits = try readPeerTraits(sources, indicators: indicators)
  }

  /// The indicator with this id.
  public func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }

  /// The base figure with this id.
  public func baseFigure(_ id: String) -> BaseFigure? { baseFigures.first { $0.id == id } }

  /// The base figure that files have under this label.
  public func baseFigure(labelled label: String) -> BaseFigure? { baseFigures.first { $0.labels.contains(label) } }
}
