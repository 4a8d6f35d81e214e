import CSystem

import Synchronization

extension System {
  /// Does `work` for consecutive ranges of `size` that make up `0..<count` and joins what comes back
  /// in order.
  ///
  /// Every processor takes the next range when it is done with one, so that none waits for another
  /// that is slower or has the longer files.
  public static func inChunks<Value: Sendable>(
    count: Int, of size: Int, _ work: @Sendable @escaping (Range<Int>) -> [Value]
  ) -> [Value] {
    let supply = Supply(count: (count + size - 1) / size)
    let chunks = inParallel(count: supply.count, smallest: 2) { _ in
      var chunks: [(number: Int, values: [Value])] = []
      while let number = supply.next() {
        chunks.append((number, work(number * size..<min(count, (number + 1) * size))))
      }
      return chunks
    }
    return chunks.sorted { $0.number < $1.number }.flatMap { $0.values }
  }

  /// Does `work` for consecutive ranges that make up `0..<count`, each on a thread of its own
  /// where there are processors for them, and joins what comes back in order.
  ///
  /// `smallest` is the least number worth a thread.
  public static func inParallel<Value: Sendable>(
    count: Int, smallest: Int, _ work: @Sendable @escaping (Range<Int>) -> [Value]
  ) -> [Value] {
    let threads = max(1, min(count / max(1, smallest), processorCount()))
    guard threads > 1 else { return work(0..<count) }
    let shares = (0..<threads).map { share in
      Share(count * share / threads..<count * (share + 1) / threads, work)
    }
    let started = shares.dropFirst().map { start($0) }
    shares[0].run()
    for (thread, share) in zip(started, shares.dropFirst()) {
      finish(thread, share)
    }
    return shares.flatMap { $0.values }
  }

  /// Starts a thread that does its share; nil where the system gives none.
  private static func start<Value: Sendable>(_ share: Share<Value>) -> pthread_t? {
    let argument = unsafe Unmanaged.passRetained(share as AnyShare).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let failure = unsafe pthread_create(
      &thread, nil,
      { argument in
        // The type of the argument is optional on some systems.
        let pointer: UnsafeMutableRawPointer? = unsafe argument
        if let pointer = unsafe pointer {
          unsafe Unmanaged<AnyShare>.fromOpaque(pointer).takeRetainedValue().run()
        }
        return nil
      }, argument)
    guard failure == 0 else {
      unsafe Unmanaged<AnyShare>.fromOpaque(argument).release()
      return nil
    }
    return thread
  }

  private static func finish<Value: Sendable>(_ thread: pthread_t?, _ share: Share<Value>) {
    guard let thread else { return share.run() }
    _ = pthread_join(thread, nil)
  }
}

/// Numbers from 0 that several threads take one by one.
private final class Supply: Sendable {
  let count: Int
  private let taken = Atomic(0)

  init(count: Int) { self.count = count }

  func next() -> Int? {
    let number = taken.add(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }
}

/// What a thread is given: only its address fits through the system's call.
private class AnyShare {
  func run() {}
}

/// One range and what comes of it.
///
/// Written by its thread only, read after that has ended.
private final class Share<Value: Sendable>: AnyShare, @unchecked Sendable {
  private let range: Range<Int>
  private let work: @Sendable (Range<Int>) -> [Value]
  private(set) var values: [Value] = []

  init(_ range: Range<Int>, _ work: @Sendable @escaping (Range<Int>) -> [Value]) {
    self.range = range
    self.work = work
  }

  override func run() {
    values = work(range)
  }
}
