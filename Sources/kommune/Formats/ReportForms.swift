import KommuneDocuments
import KommuneLoaders
import KommuneLocale
import KommuneReport
import KommuneWorkbook

/// Makes the other forms of a report from its parts and its page: workbook, text document, pictures in dots, pages to print.
struct ReportForms {
  let outline: ReportOutline
  /// The files of the report as they are so far, the page among them.
  let files: [ReportFile]
  /// The folder of the report, beside which outside programs work.
  let target: String
  /// How many dots a unit of a picture has.
  let scale: Int
  /// Says that something was made in another way than it could have been.
  let warn: (Phrase) -> Void

  /// The longest that an outside program may take for one file, in seconds.
  private static let patience = 120
  /// The scale of pictures in the text document: sharp on paper.
  private static let documentScale = 2

  /// The files of the forms asked for, beside those of the page.
  func make(_ formats: ReportFormats) throws(Failure) -> [ReportFile] {
    guard formats.isMoreThanPage else { return [] }
    let painter = OutsideProgram.find(["rsvg-convert"])
    let printer = PagePrinter.find()
    if formats.contains(.png), painter == nil { throw Failure(.unavailable, DocumentPhrases.cannotMakePNG) }
    if formats.contains(.pdf), printer == nil { throw Failure(.unavailable, DocumentPhrases.cannotMakePDF) }
    return try WorkFolder.with(beside: target) { folder throws(Failure) in
      var made: [ReportFile] = []
      if formats.contains(.xlsx) { made.append(try workbook(in: folder)) }
      if formats.contains(.docx) { made.append(try document(painter, in: folder)) }
      if formats.contains(.png), let painter { made += try pictures(painter, in: folder) }
      if formats.contains(.pdf), let printer { made.append(try pages(printer, in: folder)) }
      return made
    }
  }

  // MARK: Forms

  private func workbook(in folder: WorkFolder) throws(Failure) -> ReportFile {
    let name = "tabellar.xlsx"
    let sheets = outline.tables.map { Workbook.Sheet($0.table, number: $0.number) }
    do {
      try Workbook(title: outline.title, language: outline.language, date: outline.date, sheets: sheets).write(to: folder.path + "/" + name)
    } catch {
      throw Failure(.cannotWrite, error.phrase)
    }
    return ReportFile(name, bytes: try bytes(of: name, in: folder, by: "kommune"))
  }

  private func document(_ painter: OutsideProgram?, in folder: WorkFolder) throws(Failure) -> ReportFile {
    var pictures: [String: [UInt8]] = [:]
    if let painter {
      for figure in outline.figures {
        pictures[figure.name] = try png(of: Array(figure.svg.utf8), name: figure.name, scale: Self.documentScale, painter, in: folder)
      }
    } else if !outline.figures.isEmpty {
      warn(DocumentPhrases.chartsAsNumbers)
    }
    return ReportFile("rapport.docx", bytes: WordDocument(outline, pictures: pictures).bytes())
  }

  private func pictures(_ painter: OutsideProgram, in folder: WorkFolder) throws(Failure) -> [ReportFile] {
    var made: [ReportFile] = []
    for file in files where file.path.hasSuffix(".svg") {
      let path = String(file.path.dropLast(3)) + "png"
      made.append(ReportFile(path, bytes: try png(of: file.bytes, name: path, scale: scale, painter, in: folder)))
    }
    return made
  }

  private func pages(_ printer: PagePrinter, in folder: WorkFolder) throws(Failure) -> ReportFile {
    let name = "rapport.pdf"
    guard let page = files.first(where: { $0.path == "index.html" }) else { throw Failure(.internalFault, DocumentPhrases.cannotMakePDF) }
    let source = try write("index.html", page.bytes, in: folder)
    let arguments = printer.arguments(from: source, to: folder.path + "/" + name, folder: folder.path)
    try run(printer.program, arguments, toMake: name, in: folder)
    return ReportFile(name, bytes: try bytes(of: name, in: folder, by: printer.program.name))
  }

  // MARK: Steps

  private func png(
    of svg: [UInt8], name: String, scale: Int, _ painter: OutsideProgram, in folder: WorkFolder
  ) throws(Failure) -> [UInt8] {
    let source = try write("picture.svg", svg, in: folder)
    let arguments = [
      "--zoom=\(scale)", "--format=png", "--background-color=white", "--keep-aspect-ratio", "--output=\(folder.path)/picture.png", source,
    ]
    try run(painter, arguments, toMake: name, in: folder)
    let bytes = try bytes(of: "picture.png", in: folder, by: painter.name)
    FolderTree.remove(folder.path + "/picture.png")
    return bytes
  }

  private func run(_ program: OutsideProgram, _ arguments: [String], toMake file: String, in folder: WorkFolder) throws(Failure) {
    switch program.run(arguments, home: folder.path, seconds: Self.patience) {
    case .done: return
    case .failed: throw Failure(.unavailable, DocumentPhrases.programFailed(program.name, file: file))
    case .tooSlow: throw Failure(.unavailable, DocumentPhrases.programTooSlow(program.name, file: file, seconds: Self.patience))
    }
  }

  private func write(_ name: String, _ bytes: [UInt8], in folder: WorkFolder) throws(Failure) -> String {
    do {
      return try folder.write(name, bytes)
    } catch {
      throw Failure(.cannotWrite, ProgramPhrases.reportNotWritten(target, because: error.reason))
    }
  }

  private func bytes(of name: String, in folder: WorkFolder, by program: String) throws(Failure) -> [UInt8] {
    do {
      return try FileBytes(path: folder.path + "/" + name).withBytes { Array($0) }
    } catch {
      throw Failure(.unavailable, DocumentPhrases.programFailed(program, file: name))
    }
  }
}
