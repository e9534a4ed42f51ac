import ArgumentParser
import KommuneLocale
import KommuneProject
import KommuneRegisters
import KommuneReport

#if Preview
  import Dispatch
  import KommunePreview
#endif

/// `kommune preview PROJECT`: the report in the browser, made anew when something in the project changes.
///
/// The server is behind the package trait `Preview`, so that who does not use it neither fetches nor builds it.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "preview", abstract: PreviewPhrases.help[Speech.language])

  @Argument(help: Speech.help(HelpPhrases.project), completion: .directory)
  var project: String

  @Option(name: .long, help: Speech.help(PreviewPhrases.portHelp))
  var port: UInt16 = 8377

  @Option(name: .long, help: Speech.help(GalleryPhrases.themeHelp), completion: .file())
  var theme: String?

  @OptionGroup var registers: RegisterOptions
  @OptionGroup var speech: SpeechOptions

  #if Preview
    func run() throws {
      // A folder that is no project is told at once; a project that is wrong is shown, and waited for.
      let path = try ProjectFolder.path(of: project)
      let registers = try registers.open()
      let board = PreviewBoard()
      let maker = PreviewMaker(path: path, asked: speech.language, registers: registers, theme: theme)
      let language = maker.language
      let loop = PreviewLoop(watched: [path] + [theme].compactMap(\.self), board: board, make: maker.attempt) { [speech] in
        Self.tell($0, speech, language)
      }
      let server = PreviewServer(board, port: port, language: language)
      try Self.wait { () async throws(PreviewFailure) in
        let making = Task { await loop.run() }
        defer { making.cancel() }
        await board.waitForFirst()
        try await server.run { [speech] port in Self.tellAddress("http://127.0.0.1:\(port)/", speech, language) }
      }
    }

    /// The address goes to standard output, where another program can read it, and in a sentence to the reader.
    private static func tellAddress(_ address: String, _ speech: SpeechOptions, _ language: Language) {
      do { try Terminal.write(address + "\n") } catch { return }
      speech.say(PreviewPhrases.servesAt(address), project: language)
    }

    private static func tell(_ attempt: PreviewAttempt, _ speech: SpeechOptions, _ language: Language) {
      switch attempt {
      case .report: speech.say(PreviewPhrases.madeAnew, project: language)
      case .flaws(let lines): for line in lines { Terminal.say(line) }
      }
    }

    /// Holds the main thread until the work has ended.
    private static func wait(for work: @escaping @Sendable () async throws(PreviewFailure) -> Void) throws(Failure) {
      let outcome = WorkOutcome()
      let ended = DispatchSemaphore(value: 0)
      Task.detached {
        do throws(PreviewFailure) { try await work() } catch { outcome.failure = error }
        ended.signal()
      }
      ended.wait()
      switch outcome.failure {
      case nil: return
      case .portTaken(let port): throw Failure(.unavailable, PreviewPhrases.portTaken(Int(port)))
      case .cannotListen(let port, let code):
        throw Failure(.unavailable, PreviewPhrases.cannotListen(Int(port), because: SystemFault(code: code).reason))
      }
    }
  #else
    func run() throws { throw Failure(.unavailable, PreviewPhrases.notBuilt) }
  #endif
}

#if Preview
  /// Carries the failure of the work to the thread that waits for it, which reads it only after the work has signalled its end.
  private final class WorkOutcome: @unchecked Sendable {
    var failure: PreviewFailure?
  }

  /// Makes the report from what stands in the project's folder.
  private struct PreviewMaker: Sendable {
    let path: String
    let asked: Language?
    let registers: Registers
    let theme: String?

    /// The language of the page: what was asked for, else that of the project, else that of messages.
    var language: Language {
      if let asked { return asked }
      do { return try ProjectFolder(path, language: nil, isHeld: false).project.language } catch {
        return error.language ?? Speech.language
      }
    }

    func attempt() -> PreviewAttempt {
      do throws(Failure) {
        let folder = try ProjectFolder(path, language: asked, isHeld: false)
        do throws(Failure) {
          let sources = ReportCommand.checked(try folder.sources(), folder.project, registers)
          let input = try ReportCommand.input(folder, sources, asked ?? folder.project.language, registers, theme: theme)
          return .report(try ReportCommand.page(of: input).map { PreviewFile($0.path, $0.bytes) })
        } catch {
          throw error.spoken(in: folder.project.language)
        }
      } catch {
        return .flaws(error.lines(in: asked ?? error.language ?? Speech.language))
      }
    }
  }
#endif
