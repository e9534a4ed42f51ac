/// How the program ends; the numbers are those of `sysexits.h`, and `kommune(1)` lists them.
enum ExitStatus: Int32 {
  /// All is well, also when the reader of a pipe went away.
  case fine = 0
  /// `check` found an error, or differences were found where asked to tell.
  case found = 1
  /// The command line is wrong, or names a code or indicator that does not exist.
  case usage = 64
  /// A file's contents cannot be read as figures.
  case badData = 65
  /// There is no such input.
  case noInput = 66
  /// A source or a program that is needed is not available.
  case unavailable = 69
  /// Our own fault.
  case internalFault = 70
  /// The output cannot be written.
  case cannotWrite = 73
  /// Another run holds the project; try again later.
  case tryAgain = 75
  /// The project file is wrong.
  case badProject = 78
}
