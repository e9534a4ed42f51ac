import KommuneLoaders
import KommuneModel
import KommuneRegisters

/// Reads files of cost weights, and says in one line what is wrong with one.
enum NeedWeightsFile {
  /// The weights of a file.
  static func read(_ file: FileBytes, name: String, _ registers: Registers) throws(Failure) -> NeedWeights {
    do {
      return try file.withBytes { bytes throws(RegisterError) in
        try NeedWeights.read(bytes, file: name, baseFigures: registers.baseFigures)
      }
    } catch {
      throw Failure(.badData) { language in [error.message(in: language)] }
    }
  }
}
