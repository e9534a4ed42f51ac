/// Where the maker of the report and the pages that show it meet.
public actor PreviewBoard {
  /// What is shown now.
  public private(set) var state = PreviewState()

  /// Creates a board with nothing on it.
  public init() {}

  /// Puts up what a try has given, and returns whether it differs from what stood there.
  @discardableResult
  public func show(_ attempt: PreviewAttempt) -> Bool {
    let before = state.version
    state.take(attempt)
    return state.version != before
  }

  /// The state once its version is another than `version`, or after `patience` as it is.
  public func state(after version: String?, patience: Duration) async -> PreviewState {
    let end = ContinuousClock.now + patience
    while state.version == version, ContinuousClock.now < end {
      do { try await Task.sleep(for: .milliseconds(50)) } catch { break }
    }
    return state
  }

  /// Waits until a first try has put something up.
  public func waitForFirst() async {
    while state.version.isEmpty, !Task.isCancelled { _ = await state(after: "", patience: .seconds(1)) }
  }
}
