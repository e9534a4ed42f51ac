import Foundation
import Testing

@testable import KommunePreview

@Suite struct PreviewStateTests {
  static func state(_ attempts: PreviewAttempt...) -> PreviewState {
    var state = PreviewState()
    for attempt in attempts { state.take(attempt) }
    return state
  }

  static func report(_ text: String) -> PreviewAttempt { .report([PreviewFile("index.html", Array(text.utf8))]) }

  @Test func `flaws leave the last report standing, and a report takes them away`() {
    let wrong = Self.state(Self.report("a"), .flaws(["Nøkkelen må finnes."]))
    #expect(wrong.files["index.html"] == Array("a".utf8))
    #expect(wrong.flaws == ["Nøkkelen må finnes."])
    #expect(wrong.report == Self.state(Self.report("a")).report)
    #expect(wrong.version != Self.state(Self.report("a")).version)
    #expect(Self.state(Self.report("a"), .flaws(["x"]), Self.report("a")) == Self.state(Self.report("a")))
  }

  @Test func `another report has another name, and the same one the same also after a new start`() {
    #expect(Self.state(Self.report("a")).report == Self.state(Self.report("b"), Self.report("a")).report)
    let names = ["a", "b", "ab", ""].map { Self.state(Self.report($0)).report }
    #expect(Set(names).count == names.count)
    let parted = Self.state(.report([PreviewFile("ab", [99])])).report
    #expect(parted != Self.state(.report([PreviewFile("a", [98, 99])])).report)
  }

  @Test func `the state is JSON whatever a message contains`() throws {
    let hostile = "«\"</script>\\\n\u{1}\u{2028}ÆØÅ😀"
    let state = Self.state(.flaws([hostile, ""]))
    let read = try JSONSerialization.jsonObject(with: Data(state.json.utf8)) as? [String: Any]
    #expect(read?["flaws"] as? [String] == [hostile, ""])
    #expect(read?["version"] as? String == state.version)
    #expect(read?["report"] as? String == "")
  }

  @Test func `who waits is answered when something is new`() async {
    let board = PreviewBoard()
    await board.show(Self.report("a"))
    let first = await board.state.version
    async let next = board.state(after: first, patience: .seconds(60))
    await board.show(Self.report("b"))
    #expect(await next.files["index.html"] == Array("b".utf8))
    #expect(await board.show(Self.report("b")) == false)
  }
}
