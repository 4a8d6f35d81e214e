import GuideIndex
import GuideModel
import GuideSearch

/// An index of any bytes, with checksums that fit: it is refused or searched, and never trusted with
/// memory or a crash.
///
/// Seeds are indexes as `guide index` writes them. Of a page's bytes the last eight are dropped and
/// made anew, as are the seal and the length, so that what is changed is always read.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let index = try? LibraryIndex(opening: ByteSource(IndexFormat.sealed(bytes))) else {
    return 0
  }
  let library = GuideLibrary(index: index) { _ in text }
  for query in ["itch pass days rest", "breahte elbow \"a day or two\""] {
    if let result = try? Searching(query).result(in: library) {
      precondition(result.hits.count <= Searching.usualLimit, "more hits than were asked for")
      precondition(result.hits.allSatisfy { $0.score.isFinite }, "a score that is no number")
    }
  }
  _ = try? Asking("does the itch pass").answer(from: library)
  if let kept = try? IndexSegment(keeping: index, where: { _ in true }) { rebuild(kept) }
  return 0
}

/// The file that every guide of the index is said to come from.
private let text = Array(
  """
  # Itchy elbow

  It comes and goes.

  ## Common questions

  ### Does it pass?

  It does, after a day or two of rest.

  """.utf8)

/// What was taken over from the index makes one that can be read whole.
private func rebuild(_ kept: IndexSegment) {
  guard var writer = try? IndexWriter(merging: [kept]) else { return }
  var bytes: [UInt8] = []
  while true {
    guard let chunk = try? writer.nextChunk() else { break }
    bytes += chunk
  }
  guard let index = try? LibraryIndex(opening: ByteSource(bytes)) else { return }
  precondition((try? index.allGuides()) != nil, "an index that was rebuilt cannot be read")
}
