import KommuneLoaders
import KommuneLocale
import KommuneModel
import KommuneSpreadsheets

/// Reads files, and says in one line what is wrong when it cannot be done.
enum InputFile {
  /// The bytes of a file that the reader named; `-` is standard input.
  static func bytes(_ path: String) throws(Failure) -> FileBytes {
    do {
      return try FileBytes(path: path)
    } catch {
      throw failure(error, otherwise: { ProgramPhrases.noInput($0) })
    }
  }

  /// The bytes of a file that a project names; `shown` is the path for messages.
  static func bytes(_ path: String, of project: String) throws(Failure) -> FileBytes {
    do {
      return try FileBytes(path: path)
    } catch {
      throw failure(error, otherwise: { ProgramPhrases.noProjectFile($0, project: project) })
    }
  }

  /// A text in UTF-8 that a project names.
  static func text(_ path: String, of project: String) throws(Failure) -> String {
    let text = try bytes(path, of: project).withBytes { bytes in
      String(validating: bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0), as: UTF8.self)
    }
    guard let text else { throw Failure(.badData, ProgramPhrases.mustBeUTF8(path)) }
    return text
  }

  /// The name of a file's format.
  static func format(_ bytes: FileBytes, name: String) -> String {
    Loader.format(of: bytes, fileName: name, among: Loader.formatsWithSpreadsheets).name
  }

  /// The figures of a file.
  static func figures(_ bytes: FileBytes, name: String, options: LoadOptions = LoadOptions()) throws(Failure) -> Loaded {
    do {
      return try Loader.load(bytes, fileName: name, options: options, among: Loader.formatsWithSpreadsheets)
    } catch {
      throw Failure(.badData) { language in [error.message(in: language)] }
    }
  }

  /// The boundaries of a file, and what is wrong in them.
  static func boundaries(_ bytes: FileBytes, name: String) throws(Failure) -> BoundaryReader.Result {
    do {
      return try BoundaryReader.read(bytes, fileName: name)
    } catch {
      throw Failure(.badData) { language in [error.message(in: language)] }
    }
  }

  private static func failure(_ error: FileFailure, otherwise missing: (String) -> Phrase) -> Failure {
    switch error {
    case .notFound(let path): Failure(.noInput, missing(path))
    case .isFolder(let path): Failure(.badData, ProgramPhrases.isFolder(path))
    case .cannotRead(let path, let code): Failure(.noInput, ProgramPhrases.cannotRead(path, because: SystemFault(code: code).reason))
    }
  }
}
