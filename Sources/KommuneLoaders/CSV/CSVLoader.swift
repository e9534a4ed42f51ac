import KommuneLocale
import KommuneModel

/// Reads a CSV file into a cube.
public enum CSVLoader {
  /// Reads a CSV file into a cube, every value straight from its bytes.
  public static func load(
    _ bytes: FileBytes, fileName: String, options: LoadOptions = LoadOptions()
  ) throws(LoadFailure) -> Loaded {
    throw LoadFailure(.empty, file: fileName, expected: Phrase(verbatim: ""))
  }
}
