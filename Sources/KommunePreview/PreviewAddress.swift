/// What a request to the preview is answered with.
///
/// Only the page around the report, the report's own files and the state can be had, and only by a browser that was sent to this machine
/// by name: a page elsewhere whose host name has been made to point here is refused.
public enum PreviewAddress: Sendable, Hashable {
  /// The page around the report.
  case page
  /// The state, once it is another than the one named.
  case state(after: String?)
  /// A file of the report.
  case file(String)
  /// Nothing: the status of HTTP that says why.
  case refused(Int)

  /// Reads a request.
  ///
  /// - Parameters:
  ///   - method: The method, `GET`.
  ///   - path: The path as it was sent, with its percent signs.
  ///   - query: The query as it was sent, without its question mark.
  ///   - host: The host that the browser means to speak with, and its port.
  ///   - port: The port that is listened on.
  public init(method: String, path: String, query: String, host: String?, port: UInt16) {
    guard let host, Self.isThisMachine(host, port: port) else {
      self = .refused(421)
      return
    }
    guard method == "GET" else {
      self = .refused(405)
      return
    }
    switch path {
    case "/": self = .page
    case "/state": self = .state(after: query.hasPrefix("after=") ? String(query.dropFirst("after=".count)) : nil)
    case _ where path.hasPrefix(Self.folder): self = .file(String(path.dropFirst(Self.folder.count)))
    default: self = .refused(404)
    }
  }

  /// The folder under which the report's files have their addresses.
  static let folder = "/report/"

  private static func isThisMachine(_ host: String, port: UInt16) -> Bool {
    let names = ["127.0.0.1", "localhost"]
    return names.contains { host.lowercased() == "\($0):\(port)" || (port == 80 && host.lowercased() == $0) }
  }

  /// The type of a file by its name.
  static func type(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "svg": "image/svg+xml; charset=utf-8"
    case "json": "application/json; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    default: "application/octet-stream"
    }
  }
}
