import Testing

@testable import KommuneNumerics

@Suite struct SeededGeneratorTests {
  @Test func `the words are those of the authors' programs`() {
    // The first words of SplitMix64 from 1234567 and of xoshiro256** from (1, 2, 3, 4), as the reference programs in C print them.
    var mixer = SplitMix64(state: 1_234_567)
    #expect((0..<3).map { _ in mixer.next() } == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    var generator = SeededGenerator(state: (1, 2, 3, 4))
    #expect(
      (0..<6).map { _ in generator.next() } == [
        11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360, 607_988_272_756_665_600,
      ])
  }

  @Test func `a stream repeats itself and is not another`() {
    func words(_ seed: UInt64, _ stream: UInt64) -> [UInt64] {
      var generator = SeededGenerator(seed: seed, stream: stream)
      return (0..<4).map { _ in generator.next() }
    }
    #expect(words(1, 2) == words(1, 2))
    #expect(words(1, 2) != words(2, 1))
    #expect(words(1, 2) != words(1, 3))
  }

  @Test func `indices are even and numbers have their moments`() throws {
    var generator = SeededGenerator(seed: 7)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[generator.nextIndex(below: 7)] += 1 }
    let squares = counts.reduce(0) { $0 + Double(($1 - 10_000) * ($1 - 10_000)) / 10_000 }
    #expect(try ChiSquaredDistribution(degreesOfFreedom: 6).survival(squares) > 0.001)

    let normal = (0..<100_000).map { _ in generator.nextNormal() }
    #expect(try abs(mean(of: normal)) < 0.015)
    #expect(try abs(standardDeviation(of: normal) - 1) < 0.01)
    let uniform = (0..<100_000).map { _ in generator.nextUniform() }
    #expect(try abs(mean(of: uniform) - 0.5) < 0.005 && uniform.allSatisfy { 0 <= $0 && $0 < 1 })
  }
}
