import KommuneModel

/// Delimited text in any dialect of the statistics offices.
enum CSVFormat: FileFormat {
  static let name = "CSV"

  static let declarations: Set<FileDeclaration.Key> = [
    .delimiter, .encoding, .decimalMark, .thousandsMark, .headerRows, .headings, .stubColumns, .contents, .missingMarks,
  ]
  static func recognizes(_ head: UnsafeRawBufferPointer, fileName: String) -> Bool { true }

  static func load(_ bytes: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) -> Loaded {
    try CSVLoader.load(bytes, fileName: fileName, options: options)
  }
}
