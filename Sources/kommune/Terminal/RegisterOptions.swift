import ArgumentParser
import KommuneLocale
import KommuneRegisters

/// The option of every command that needs the registers.
struct RegisterOptions: ParsableArguments {
  @Option(name: .long, help: Speech.help(HelpPhrases.registers))
  var registers: String?

  /// The registers inside the program, or those of the folder that the reader named.
  func open() throws(Failure) -> Registers {
    do {
      guard let registers else { return try Registers.embedded() }
      return try Registers(directory: registers)
    } catch {
      let status: ExitStatus =
        switch error {
        case _ where registers == nil: .internalFault
        case .unreadable: .noInput
        case .malformed: .badData
        }
      throw Failure(status) { language in [error.message(in: language)] }
    }
  }
}
