import CXlsxWriter
import KommuneLocale

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of libxlsxwriter that is being made. The library frees it when it is closed.
final class WorkbookFile {
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let path: String
  /// The styles of its cells.
  let styles: CellStyles

  /// Begins a file; nothing is written before ``close()``.
  init(path: String, title: String, date: CalendarDate) throws(WorkbookFailure) {
    try Self.requireWritable(path)
    guard let workbook = workbook_new(path) else { throw .cannotWrite(path: path, code: Int(LXW_ERROR_CREATING_XLSX_FILE.rawValue)) }
    self.workbook = workbook
    self.path = path
    styles = CellStyles(workbook: workbook)
    setProperties(title: title, date: date)
  }

  deinit {
    // A file that was given up is closed all the same, since only that frees its memory; the caller hears of the first failure.
    if let workbook { _ = workbook_close(workbook) }
  }

  /// Adds an empty sheet.
  func addSheet(_ name: String) throws(WorkbookFailure) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let workbook, let sheet = workbook_add_worksheet(workbook, name) else {
      throw .cannotWrite(path: path, code: Int(LXW_ERROR_SHEETNAME_ALREADY_USED.rawValue))
    }
    return sheet
  }

  /// Writes the file.
  func close() throws(WorkbookFailure) {
    guard let workbook else { return }
    self.workbook = nil
    let result = workbook_close(workbook)
    guard result == LXW_NO_ERROR else { throw .cannotWrite(path: path, code: Int(result.rawValue)) }
  }

  /// The library tells of a file that it cannot open on standard error, and only when everything has been written.
  private static func requireWritable(_ path: String) throws(WorkbookFailure) {
    let file = open(path, O_WRONLY | O_CREAT, 0o644)
    guard file >= 0 else { throw .cannotOpen(path: path, errno: errno) }
    _ = closeDescriptor(file)
  }

  private func setProperties(title: String, date: CalendarDate) {
    // The library copies the texts. Without a date it would take the clock's.
    var titleBytes = title.utf8CString.map { $0 }
    titleBytes.withUnsafeMutableBufferPointer { buffer in
      var properties = lxw_doc_properties()
      properties.title = buffer.baseAddress
      properties.created = time_t(date.daysSince1970) * 86_400
      _ = workbook_set_properties(workbook, &properties)
    }
  }
}

/// The system's `close`, which a method of the same name hides.
private func closeDescriptor(_ file: Int32) -> Int32 { close(file) }
