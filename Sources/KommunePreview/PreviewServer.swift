#if Preview
  import FlyingFox
  import FlyingSocks
  import Foundation
  import KommuneLocale

  /// Serves what stands on a board to browsers on this machine, and to nobody else.
  public struct PreviewServer: Sendable {
    private let board: PreviewBoard
    private let port: UInt16
    private let language: Language

    /// How long a page waits for news before it asks again.
    private static let patience = Duration.seconds(20)

    /// Creates a server of a board.
    ///
    /// - Parameters:
    ///   - board: What is shown.
    ///   - port: The port; 0 is any that is free.
    ///   - language: The language of the page around the report.
    public init(_ board: PreviewBoard, port: UInt16, language: Language) {
      self.board = board
      self.port = port
      self.language = language
    }

    /// Serves until the task is cancelled; `started` is told the port once browsers can come.
    ///
    /// - Throws: ``PreviewFailure`` when the port cannot be listened on.
    public func run(started: @escaping @Sendable (UInt16) async -> Void) async throws(PreviewFailure) {
      do {
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
        let own = OwnPort()
        let server = HTTPServer(address: address, timeout: 60, logger: .disabled, handler: ClosureHTTPHandler { await answer($0, own) })
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await server.run() }
          group.addTask {
            try await server.waitUntilListening(timeout: 60)
            guard case .ip4(_, let port) = await server.listeningAddress else { return }
            await own.set(port)
            await started(port)
          }
          // The first that fails ends the other; waiting for all would wait for a server that never listens.
          for try await _ in group {}
        }
      } catch let error as SocketError {
        guard case .failed(_, let code, _) = error else { throw .cannotListen(port: port, code: 0) }
        throw code == EADDRINUSE ? .portTaken(port) : .cannotListen(port: port, code: code)
      } catch {
        // Cancelled: whoever runs the server has had enough.
      }
    }

    private func answer(_ request: HTTPRequest, _ own: OwnPort) async -> HTTPResponse {
      let address = PreviewAddress(
        method: request.method.rawValue, path: request.target.path(), query: request.target.query(), host: request.headers[.host],
        port: await own.port)
      switch address {
      case .page:
        return Self.response("text/html; charset=utf-8", PreviewPage(state: await board.state, language: language).html, PreviewPage.policy)
      case .state(let version):
        let state = await board.state(after: version, patience: Self.patience)
        return Self.response("application/json; charset=utf-8", state.json, PreviewPage.policy)
      case .file(let path):
        guard let bytes = await board.state.files[path] else { return HTTPResponse(statusCode: .notFound) }
        return Self.response(PreviewAddress.type(of: path), bytes, PreviewPage.filePolicy)
      case .refused(let status): return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: ""))
      }
    }

    private static func response(_ type: String, _ text: String, _ policy: String) -> HTTPResponse {
      response(type, Array(text.utf8), policy)
    }

    private static func response(_ type: String, _ bytes: [UInt8], _ policy: String) -> HTTPResponse {
      let headers: HTTPHeaders = [
        .contentType: type, .cacheControl: "no-store", HTTPHeader("Content-Security-Policy"): policy,
        HTTPHeader("X-Content-Type-Options"): "nosniff", HTTPHeader("Referrer-Policy"): "no-referrer",
        HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
      ]
      return HTTPResponse(statusCode: .ok, headers: headers, body: Data(bytes))
    }
  }

  /// The port that is listened on, known once the system has given it.
  private actor OwnPort {
    private(set) var port: UInt16 = 0

    func set(_ port: UInt16) { self.port = port }
  }

  /// Why the preview cannot be served.
  public enum PreviewFailure: Error, Sendable, Hashable {
    /// Another program listens on the port.
    case portTaken(UInt16)
    /// The system refuses, for the reason that `code` is the number of.
    case cannotListen(port: UInt16, code: Int32)
  }
#endif
