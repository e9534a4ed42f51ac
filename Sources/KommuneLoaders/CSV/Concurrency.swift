#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Carries work to a thread.
private final class Work {
  let body: () -> Void

  init(_ body: @escaping () -> Void) { self.body = body }
}

/// Runs two pieces of work at the same time and returns when both are done. The two must not touch each other's memory.
public func concurrently(_ first: () -> Void, _ second: () -> Void) {
  withoutActuallyEscaping(second) { second in
    let work = Unmanaged.passRetained(Work(second))
    #if canImport(Glibc)
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { context in
          if let context { Unmanaged<Work>.fromOpaque(context).takeUnretainedValue().body() }
          return nil
        }, work.toOpaque())
    #else
      var thread: pthread_t?
      let status = pthread_create(
        &thread, nil,
        { context in
          Unmanaged<Work>.fromOpaque(context).takeUnretainedValue().body()
          return nil
        }, work.toOpaque())
    #endif
    first()
    if status == 0 {
      #if canImport(Glibc)
        pthread_join(thread, nil)
      #else
        if let thread { pthread_join(thread, nil) }
      #endif
    } else {
      // The system has no thread left: the work is done all the same.
      second()
    }
    work.release()
  }
}
