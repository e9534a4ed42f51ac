import Testing

@testable import KommuneNumerics

/// A program whose library of linear algebra is gone says so; it is opened only when it is needed.
@Suite struct LinearAlgebraLibraryTests {
  @Test func aLibraryThatIsNotThereIsTold() {
    let fault = #expect(throws: LinearAlgebraLibrary.Fault.self) { try LinearAlgebraLibrary(files: ["libnothing-of-the-kind.so.7"]) }
    #expect(fault?.message.contains("OpenBLAS is not installed") == true)
    #expect(fault?.message.contains("libnothing-of-the-kind.so.7") == true)
  }

  @Test func theNextOfItsNamesIsTried() throws {
    let library = try LinearAlgebraLibrary(files: ["libnothing-of-the-kind.so.7"] + LinearAlgebraLibrary.usualFiles)
    _ = try library.routine("dpotrf_", as: OpaquePointer.self)
  }

  @Test func aRoutineThatItLacksIsTold() throws {
    let library = try LinearAlgebraLibrary()
    let fault = #expect(throws: LinearAlgebraLibrary.Fault.self) { try library.routine("dnothing_", as: OpaquePointer.self) }
    #expect(fault?.message.contains("dnothing_") == true)
  }
}
