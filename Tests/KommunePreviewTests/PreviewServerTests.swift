#if Preview
  import Foundation
  import KommuneLocale
  import Synchronization
  import Testing

  #if canImport(FoundationNetworking)
    import FoundationNetworking
  #endif

  @testable import KommunePreview

  @Suite struct PreviewServerTests {
    /// A text file whose contents are the report, served until the body has ended.
    static func serving(_ body: @escaping @Sendable (FolderWatchTests.Folder, _ told: Told, UInt16) async throws -> Void) async throws {
      let folder = FolderWatchTests.Folder()
      try folder.write("tekst.md", "Fyrste")
      let path = folder.path
      let told = Told()
      let board = PreviewBoard()
      let loop = PreviewLoop(watched: [path], board: board, make: { attempt(path) }, tell: { told.add($0) })
      try await withThrowingTaskGroup(of: Void.self) { group in
        let (ports, port) = AsyncStream<UInt16>.makeStream()
        group.addTask { await loop.run() }
        group.addTask {
          await board.waitForFirst()
          try await PreviewServer(board, port: 0, language: .nn).run { port.yield($0) }
        }
        var waiting = ports.makeAsyncIterator()
        if let number = await waiting.next() { try await body(folder, told, number) }
        group.cancelAll()
      }
    }

    /// What was told on the terminal.
    final class Told: Sendable {
      private let lines = Mutex<[String]>([])

      func add(_ attempt: PreviewAttempt) {
        lines.withLock { lines in
          switch attempt {
          case .report: lines.append("made anew")
          case .flaws(let flaws): lines += flaws
          }
        }
      }

      var all: [String] { lines.withLock { $0 } }
    }

    static func attempt(_ path: String) -> PreviewAttempt {
      guard let text = FileManager.default.contents(atPath: path + "/tekst.md") else { return .flaws(["Teksten må finnast."]) }
      return .report([PreviewFile("index.html", Array(text))])
    }

    static func get(_ address: String) async throws -> (status: Int?, text: String, headers: [AnyHashable: Any]) {
      let (data, response) = try await URLSession.shared.data(from: #require(URL(string: address)))
      let answer = response as? HTTPURLResponse
      return (answer?.statusCode, String(decoding: data, as: UTF8.self), answer?.allHeaderFields ?? [:])
    }

    /// The state once it is another than `version`.
    static func state(_ port: UInt16, after version: String) async throws -> (version: String, flaws: [String]) {
      let text = try await get("http://127.0.0.1:\(port)/state?after=\(version)").text
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return (try #require(read?["version"] as? String), try #require(read?["flaws"] as? [String]))
    }

    @Test func `a text that changes is told to the page, and so is a flaw until it is mended`() async throws {
      try await Self.serving { folder, told, port in
        let report = "http://127.0.0.1:\(port)/report/index.html"
        #expect(try await Self.get("http://127.0.0.1:\(port)/").text.contains("<iframe title=\"Rapporten\" src=\"/report/index.html\">"))
        #expect(try await Self.get(report).text == "Fyrste")
        let first = try await Self.state(port, after: "")

        try folder.write("tekst.md", "Andre")
        let second = try await Self.state(port, after: first.version)
        #expect(second.version != first.version)
        #expect(try await Self.get(report).text == "Andre")

        try FileManager.default.removeItem(atPath: folder.path + "/tekst.md")
        let third = try await Self.state(port, after: second.version)
        #expect(third.flaws == ["Teksten må finnast."])
        #expect(try await Self.get(report).text == "Andre")

        try folder.write("tekst.md", "Tredje")
        let fourth = try await Self.state(port, after: third.version)
        #expect(fourth.flaws == [])
        #expect(try await Self.get(report).text == "Tredje")
        #expect(told.all == ["made anew", "Teksten må finnast.", "made anew"])
      }
    }

    @Test func `only the report's files are served, with a strict policy, on this machine's own address`() async throws {
      try await Self.serving { folder, _, port in
        let page = try await Self.get("http://127.0.0.1:\(port)/")
        #expect(page.headers["Content-Security-Policy"] as? String == PreviewPage.policy)
        #expect(page.headers["Cache-Control"] as? String == "no-store")
        for path in ["tekst.md", "report/tekst.md", "report/%2e%2e/tekst.md", "report/..%2ftekst.md", "report/", "etc/passwd"] {
          #expect(try await Self.get("http://127.0.0.1:\(port)/" + path).status == 404, "\(path)")
        }
        // All of 127.0.0.0/8 is this machine; a server that listened to every address would answer here too.
        await #expect(throws: (any Error).self) { try await Self.get("http://127.0.0.2:\(port)/") }
      }
    }

    @Test func `a port that is taken is told`() async throws {
      try await Self.serving { _, _, port in
        await #expect(throws: PreviewFailure.portTaken(port)) {
          try await PreviewServer(PreviewBoard(), port: port, language: .nn).run { _ in }
        }
      }
    }
  }
#endif
