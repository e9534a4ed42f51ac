import KommuneLocale
import KommuneModel

/// Reads `kommune.yml`.
///
/// Every key must be known and every value of its kind. All flaws of a file are told at once, each with line and column; a code such as 0529
/// need not be quoted. Anchors, aliases and merge keys of YAML work, within bounds.
///
///     do {
///       let project = try ProjectReader.read(bytes: bytes, fileName: "Data/nye-aalesund/kommune.yml")
///     } catch {
///       for message in error.messages(in: error.language ?? .nb) { print(message) }
///     }
///     // Nøkkelen må være en som finnes her. Fant «langauge» i kommune.yml, linje 3, kolonne 1. Mente du «language»?
public enum ProjectReader {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 4 << 20

  /// Reads a project from the bytes of its file: UTF-8, with or without a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: The name that messages give.
  ///   - languages: Languages that the report is asked for besides its own; every phrase must have them.
  public static func read(bytes: [UInt8], fileName: String, languages: [Language] = []) throws(ProjectFailure) -> Project {
    guard bytes.count <= sizeLimit else { throw ProjectFailure(file: fileName, flaws: [ProjectFlaw(.tooLarge(limit: sizeLimit))]) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard let text = String(validating: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self), !text.utf8.contains(0) else {
      throw ProjectFailure(file: fileName, flaws: [ProjectFlaw(.notUTF8)])
    }
    return try read(text: text, fileName: fileName, languages: languages)
  }

  /// Reads a project from the text of its file.
  public static func read(text: String, fileName: String, languages: [Language] = []) throws(ProjectFailure) -> Project {
    guard text.utf8.count <= sizeLimit else { throw ProjectFailure(file: fileName, flaws: [ProjectFlaw(.tooLarge(limit: sizeLimit))]) }
    let root: ProjectNode
    do {
      root = try ProjectTree.root(of: text)
    } catch {
      throw ProjectFailure(file: fileName, flaws: [error])
    }
    if case .nothing = root.content { throw ProjectFailure(file: fileName, flaws: [ProjectFlaw(.empty)]) }
    let flaws = FlawList()
    let language = reportLanguage(of: root)
    let required = Language.allCases.filter { $0 == language || languages.contains($0) }
    let project = MapReader(root, keys: ProjectKeys.project, languages: required, flaws: flaws).flatMap { $0.project() }
    guard let project, flaws.flaws.isEmpty else {
      throw ProjectFailure(file: fileName, flaws: sorted(flaws.flaws), language: language)
    }
    return project
  }

  /// The language that the file names, read before all else: it decides which languages phrases must have.
  private static func reportLanguage(of root: ProjectNode) -> Language? {
    guard case .map(let entries) = root.content, let entry = entries.first(where: { $0.key == "language" }),
      case .text(let text) = entry.value.content
    else { return nil }
    return Language(rawValue: text)
  }

  /// The flaws in the file's order. What an alias repeats is told once.
  private static func sorted(_ flaws: [ProjectFlaw]) -> [ProjectFlaw] {
    var seen: Set<ProjectFlaw> = []
    return flaws.enumerated().filter { seen.insert($0.element).inserted }.sorted { left, right in
      (left.element.line ?? 0, left.element.column ?? 0, left.offset) < (right.element.line ?? 0, right.element.column ?? 0, right.offset)
    }.map(\.element)
  }
}
