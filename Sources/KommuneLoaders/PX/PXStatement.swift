import KommuneModel

/// One statement of a PX file's header: `VALUES[sv]("kön")="män","kvinnor";`.
struct PXStatement: Sendable {
  /// A piece of the right-hand side.
  enum Piece: Sendable, Hashable {
    /// A text in quotes; pieces of one text on several lines are joined.
    case text(String)
    /// A word without quotes: `YES`, `2`, `TLIST`, `A1`.
    case word(String)
    /// `(`, `)`, `-` or `:` between texts.
    case sign(UInt8)
    /// The comma before the next value.
    case comma
  }

  /// The keyword in capitals.
  let keyword: String
  /// The language in brackets, or nothing for the file's own.
  let language: String?
  /// The texts in parentheses.
  let subject: [String]
  /// The right-hand side.
  let pieces: [Piece]
  /// Where the statement begins in the file.
  let offset: Int

  /// The texts of the right-hand side.
  var texts: [String] {
    pieces.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The first text or word of the right-hand side.
  var first: String? {
    for piece in pieces {
      switch piece {
      case .text(let text), .word(let text): return text
      default: continue
      }
    }
    return nil
  }

  /// The right-hand side as one text, for statements that are only kept.
  var plain: String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text), .word(let text): result += text
      case .sign(let byte): result.unicodeScalars.append(Unicode.Scalar(byte))
      case .comma: result += ", "
      }
    }
    return result
  }
}
