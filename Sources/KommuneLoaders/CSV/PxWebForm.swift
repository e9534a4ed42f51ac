/// How a file shows that PxWeb wrote it.
enum PxWebForm {
  /// Whether the file is PxWeb's own: every heading in quotes and either a title line, a heading that ends with a period or a
  /// variable that only PxWeb names; and no number in quotes on the first row.
  static func isShown(_ bytes: UnsafeRawBufferPointer, titleRange: Range<Int>?, headerOffset: Int, delimiter: UInt8) -> Bool {
    let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(headerOffset + 262_144))
    var scanner = CSVScanner(head, delimiter: delimiter, allowsBareQuotes: true, offset: headerOffset, line: 1)
    guard scanner.nextRowOfSample() else { return false }
    let header = scanner.fields
    guard header.dropFirst().allSatisfy(\.isQuoted), header.first.map({ $0.isQuoted || $0.start == $0.end }) ?? false else {
      return false
    }
    let names = header.map { String(decoding: scanner.content(of: $0), as: UTF8.self) }
    let isTelling = titleRange != nil || names.contains { ownVariables.contains($0.lowercased()) || Heading($0).period != nil }
    guard isTelling, scanner.nextRowOfSample(), let last = scanner.fields.last else { return isTelling }
    return !last.isQuoted
  }

  private static let ownVariables: Set<String> = ["statistikkvariabel", "contents", "contentscode", "tabellinnehåll"]
}
