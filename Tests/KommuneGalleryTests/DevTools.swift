import Foundation

/// A page in headless Chromium, steered through the DevTools protocol as a person would: by real key presses.
///
/// The protocol goes through two named pipes, one message after another with a zero byte between, so that no socket is opened.
final class DevTools {
  /// What goes wrong between us and the browser.
  enum Fault: Error { case noBrowser, silence, refused(String) }

  private let process = Process()
  private let folder: URL
  private let input: FileHandle
  private let output: FileHandle
  private var rest: [UInt8] = []
  private var number = 0
  private var session = ""
  /// The addresses that the page has asked for.
  private(set) var requests: [String] = []

  /// Opens a page.
  init(_ page: URL, width: Int = 1440, height: Int = 1000) throws {
    guard let browser = Browser.path else { throw Fault.noBrowser }
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("kommune-devtools-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // A browser that ends is then an error of the write, not the end of the tests.
    signal(SIGPIPE, SIG_IGN)
    for name in ["in", "out"] { guard mkfifo(folder.path + "/" + name, 0o600) == 0 else { throw Fault.noBrowser } }
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$0\" \"$@\" 3<'\(folder.path)/in' 4>'\(folder.path)/out'", browser, "--headless", "--no-sandbox", "--disable-gpu",
      "--disable-background-networking", "--remote-debugging-pipe", "--user-data-dir=" + folder.path + "/profile",
      "--window-size=\(width),\(height)", "about:blank",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Each side of a named pipe waits for the other; they are opened in the order in which the shell opens them.
    input = try FileHandle(forWritingTo: folder.appendingPathComponent("in"))
    output = try FileHandle(forReadingFrom: folder.appendingPathComponent("out"))
    let target = try string("targetId", in: send("Target.createTarget", ["url": "about:blank"]))
    session = try string("sessionId", in: send("Target.attachToTarget", ["targetId": target, "flatten": true]))
    for domain in ["Page", "Network", "Runtime"] { try send(domain + ".enable") }
    try send("Page.navigate", ["url": page.absoluteString])
    while try value("document.readyState + location.protocol") != "completefile:" { usleep(20_000) }
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
    do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
  }

  /// Sends a command and returns its result.
  @discardableResult
  func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if !session.isEmpty { message["sessionId"] = session }
    try input.write(contentsOf: JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try next()
      if answer["method"] as? String == "Network.requestWillBeSent", let request = (answer["params"] as? [String: Any])?["request"] {
        requests.append((request as? [String: Any])?["url"] as? String ?? "?")
      }
      guard answer["id"] as? Int == number else { continue }
      if let error = answer["error"] { throw Fault.refused("\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// What an expression gives, as text.
  func value(_ expression: String) throws -> String {
    let answer = try send("Runtime.evaluate", ["expression": "String(\(expression))"])
    if let exception = answer["exceptionDetails"] { throw Fault.refused("\(exception)") }
    return (answer["result"] as? [String: Any])?["value"] as? String ?? ""
  }

  /// Presses a key and lets it go: `Tab`, `Enter`, `Escape`, ` ` or a letter.
  func press(_ key: String, shift: Bool = false) throws {
    let codes = ["Tab": 9, "Enter": 13, "Escape": 27, " ": 32]
    let text = ["Enter": "\r", "Tab": "", "Escape": ""][key] ?? key
    var parameters: [String: Any] = ["key": key, "modifiers": shift ? 8 : 0]
    if let code = codes[key] { parameters["windowsVirtualKeyCode"] = code }
    if !text.isEmpty { parameters["text"] = text }
    try send("Input.dispatchKeyEvent", parameters.merging(["type": text.isEmpty ? "rawKeyDown" : "keyDown"]) { own, _ in own })
    parameters["text"] = nil
    try send("Input.dispatchKeyEvent", parameters.merging(["type": "keyUp"]) { own, _ in own })
  }

  /// Presses Tab until what has the focus matches a selector; returns whether it came to that.
  func tab(to selector: String, within presses: Int = 600) throws -> Bool {
    for _ in 0..<presses {
      try press("Tab")
      if try value("document.activeElement.matches('\(selector)')") == "true" { return true }
    }
    return false
  }

  private func string(_ key: String, in answer: [String: Any]) throws -> String {
    guard let text = answer[key] as? String else { throw Fault.refused(key) }
    return text
  }

  private func next() throws -> [String: Any] {
    while true {
      if let end = rest.firstIndex(of: 0) {
        let message = Data(rest[..<end])
        rest.removeSubrange(...end)
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      let data = output.availableData
      guard !data.isEmpty else { throw Fault.silence }
      rest += data
    }
  }
}
