/// Makes an `id` from a name: lower-case ASCII letters, digits and hyphens, beginning with a letter.
///
/// Ids are derived from the name of a picture, so that several pictures can stand in one page and a picture keeps its ids from
/// run to run.
///
///     svgIdentifier("Folkemengd, nye Ålesund")  // "folkemengd-nye-aalesund"
public func svgIdentifier(_ name: String) -> String {
  var bytes: [UInt8] = []
  for scalar in name.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": bytes.append(UInt8(ascii: scalar))
    case "A"..."Z": bytes.append(UInt8(ascii: scalar) + 32)
    case "æ", "Æ", "ä", "Ä": bytes += Array("ae".utf8)
    case "ø", "Ø", "ö", "Ö": bytes += Array("oe".utf8)
    case "å", "Å": bytes += Array("aa".utf8)
    default: if bytes.last != UInt8(ascii: "-"), !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
    }
  }
  if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  let startsWithLetter = bytes.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
  return (startsWithLetter ? "" : "x") + String(decoding: bytes, as: UTF8.self)
}
