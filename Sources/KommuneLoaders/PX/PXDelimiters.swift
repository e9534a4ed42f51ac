import KommuneLocale
import KommuneModel

/// What stands between the figures of a PX file: white space, and in old files a comma or a semicolon.
///
/// PC-Axis accepted comma, space, semicolon and tabulator, in any mixture ("Data in the PX-file", scb.se). A comma may also be somebody's decimal
/// mark, so figures are read between white space first. Only where that fails, and reading the others as white space gives just as many figures
/// as the variables need, all of them numbers or marks, is the file one of the old ones: commas or semicolons must stand between all figures of a line.
enum PXDelimiters {
  /// Reads all figures of a file without keys.
  ///
  /// - Parameters:
  ///   - figures: What is to be read, standing behind `DATA=`.
  ///   - file: The file's bytes.
  ///   - makingAnew: Makes the same for other bytes.
  /// - Throws: What reading between white space throws, if nothing else succeeds.
  static func read(
    _ figures: inout PXFigures, in file: FileBytes, makingAnew: (UnsafeBufferPointer<UInt8>) throws(LoadFailure) -> PXFigures
  ) throws(LoadFailure) {
    let start = figures.position
    do throws(LoadFailure) {
      try figures.readDense()
      guard figures.problems.contains(where: { $0.id == "cell-not-a-number" && $0.found.contains(",") }) else { return }
      if let spaced = spaced(file, from: start, makingAnew) { figures = spaced }
    } catch {
      guard let spaced = spaced(file, from: start, makingAnew) else { throw error }
      figures = spaced
    }
  }

  /// The figures with commas and semicolons read as white space; nothing unless every one of them can be read.
  private static func spaced(
    _ file: FileBytes, from start: Int, _ makingAnew: (UnsafeBufferPointer<UInt8>) throws(LoadFailure) -> PXFigures
  ) -> PXFigures? {
    // One comma is a decimal mark in a file that lacks a figure.
    guard let (bytes, count) = withWhiteSpace(file.bytes, from: start), count > 1 else { return nil }
    let text = FileBytes(bytes)
    do throws(LoadFailure) {
      var figures = try makingAnew(text.bytes.bindMemory(to: UInt8.self))
      figures.owner = text
      try figures.readDense()
      guard figures.problems.isEmpty else { return nil }
      figures.note(
        Problem(id: "old-delimiters", severity: .warning, file: figures.file, expected: PXPhrases.spacesBetweenFigures, found: ""))
      return figures
    } catch {
      // The failure of the first reading says more about the file than this one.
      return nil
    }
  }

  /// The file with white space for the commas and semicolons among its figures, those in quotes excepted, and how many there are; nothing where white
  /// space alone stands between other figures of a line: then a comma is a decimal mark.
  private static func withWhiteSpace(_ bytes: UnsafeRawBufferPointer, from start: Int) -> (bytes: [UInt8], count: Int)? {
    let last = bytes.lastIndex { !PXScanner.isSpace($0) && $0 != 0x1A } ?? bytes.endIndex
    var changed = Array(bytes)
    var count = 0
    var isQuoted = false
    // What stands between the figure before and the next.
    var gap = (hasSpace: false, isDivided: true)
    for place in start..<max(start, last) {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
        changed[place] = 0x20
        count += 1
        gap.isDivided = true
      } else if !isQuoted, PXScanner.isSpace(byte) {
        gap.hasSpace = true
        if byte == 0x0A || byte == 0x0D { gap.isDivided = true }
      } else {
        if gap.hasSpace, !gap.isDivided { return nil }
        gap = (false, false)
      }
    }
    return (changed, count)
  }
}
