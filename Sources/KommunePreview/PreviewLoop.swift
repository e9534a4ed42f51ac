/// Makes the report anew when a file under one of the watched paths has changed.
public struct PreviewLoop: Sendable {
  /// The paths that are watched, with all that lies under them.
  let watched: [String]
  let board: PreviewBoard
  /// Makes the report from what stands in the project now.
  let make: @Sendable () -> PreviewAttempt
  /// Tells what is new, once for each change of what is shown; that a first report could be made is no news.
  let tell: @Sendable (PreviewAttempt) -> Void

  /// How long lies between two looks at the files.
  private static let pause = Duration.milliseconds(200)

  /// Creates the loop.
  public init(
    watched: [String], board: PreviewBoard, make: @escaping @Sendable () -> PreviewAttempt,
    tell: @escaping @Sendable (PreviewAttempt) -> Void
  ) {
    self.watched = watched
    self.board = board
    self.make = make
    self.tell = tell
  }

  /// Makes the report at once, then after each change, until the task is cancelled.
  public func run() async {
    // The stamps are taken before the report is made, so that what changes meanwhile is seen.
    var change = RestingChange(stamps)
    await attempt(isFirst: true)
    while !Task.isCancelled {
      do { try await Task.sleep(for: Self.pause) } catch { return }
      if change.observe(stamps) { await attempt(isFirst: false) }
    }
  }

  private var stamps: [FileStamp] { watched.flatMap(FileStamp.all) }

  private func attempt(isFirst: Bool) async {
    let attempt = make()
    let isNew = await board.show(attempt)
    if case .report = attempt, isFirst { return }
    if isNew { tell(attempt) }
  }
}
