import ArgumentParser

/// A number as a reader writes it after an option: with a decimal comma or point, and with no mark between thousands.
///
/// `13.180` is thirteen thousand to one reader and thirteen to another, and is none.
struct Amount: ExpressibleByArgument {
  let value: Double

  init?(argument: String) {
    let groups = argument.split(omittingEmptySubsequences: false) { ".,".contains($0) }.dropFirst()
    guard groups.allSatisfy({ $0.count != 3 }), let value = Double(argument.replacing(",", with: ".")), value.isFinite else { return nil }
    self.value = value
  }
}
