import KommuneLocale
import KommuneModel

/// A file format that the program reads: how it is told from others, and how its bytes become a cube.
///
/// A new format is one type that conforms, in a folder of its own, and one line in ``Loader/formats``.
public protocol FileFormat: Sendable {
  /// The name for messages and `--json`: "CSV", "JSON-stat", "PX".
  static var name: String { get }

  /// Whether a file is in this format, told by its first bytes; a name alone proves nothing.
  ///
  /// - Parameters:
  ///   - head: The first 64 kilobytes at most, as they stand in the file.
  ///   - fileName: The file's name, for formats that share their first bytes.
  static func recognizes(_ head: UnsafeRawBufferPointer, fileName: String) -> Bool

  /// What somebody can declare about a file of this format; a declaration of another thing is told as unused.
  static var declarations: Set<FileDeclaration.Key> { get }

  /// Reads a file.
  static func load(_ bytes: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) -> Loaded
}

extension FileFormat {
  /// Nothing, for formats that say everything themselves.
  public static var declarations: Set<FileDeclaration.Key> { [] }
}

/// Reads a file of any supported format.
public enum Loader {
  /// Every format, in the order in which they are asked. CSV comes last: it is what a text is when it is nothing else.
  public static let formats: [any FileFormat.Type] = [
    PXFormat.self,
    PXGroupingFormat.self,
    PXValueSetFormat.self,
    KlassFormat.self,
    KoladaFormat.self,
    JSONStatFormat.self,
    CSVFormat.self,
  ]

  /// The format of a file by its content.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - fileName: Its name, for formats that share their first bytes.
  ///   - formats: The formats to ask, in their order; other modules have lists with more.
  public static func format(
    of bytes: FileBytes, fileName: String, among formats: [any FileFormat.Type] = Loader.formats
  ) -> any FileFormat.Type {
    let head = UnsafeRawBufferPointer(rebasing: bytes.bytes.prefix(65536))
    return formats.first { $0.recognizes(head, fileName: fileName) } ?? CSVFormat.self
  }

  /// Reads a file in the format that its content shows.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - fileName: The name that problems and sources carry.
  ///   - options: What somebody declared about the file; what is not declared is decided from the content.
  ///   - formats: The formats to ask, in their order.
  /// - Throws: `LoadFailure` for a flaw in the structure. Flaws in single cells are problems of the result.
  public static func load(
    _ bytes: FileBytes, fileName: String, options: LoadOptions = LoadOptions(), among formats: [any FileFormat.Type] = Loader.formats
  ) throws(LoadFailure) -> Loaded {
    let format = format(of: bytes, fileName: fileName, among: formats)
    let loaded = try format.load(bytes, fileName: fileName, options: options)
    let unused = options.declared.keys.filter { !format.declarations.contains($0) }
    let damaged = DamagedLetters.problems(in: loaded, file: fileName)
    guard !unused.isEmpty || !damaged.isEmpty else { return loaded }
    let notUsed = unused.map { key in
      Problem(
        id: "declaration-not-used", severity: .warning, file: fileName, expected: LoadPhrases.declarationMustApply(to: format.name),
        found: key.rawValue)
    }
    return Loaded(
      cube: loaded.cube, problems: notUsed + loaded.problems + damaged, texts: loaded.texts, dashes: loaded.dashes,
      impliedDimensions: loaded.impliedDimensions)
  }
}
