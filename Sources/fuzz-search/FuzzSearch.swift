import GuideModel
import GuideReading
import GuideSearch

/// Any words, looked for in a guide of any bytes: the first line of the input is what is typed, the
/// rest is the guide.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  let query = String(decoding: bytes[..<end], as: UTF8.self)
  guard let guide = try? Guide(slug: nil, reading: Array(bytes[end...])),
    let library = try? GuideLibrary([guide])
  else { return 0 }
  for limit in [1, 10] {
    guard let result = try? Searching(query, limit: limit).result(in: library) else {
      preconditionFailure("an index in memory is refused")
    }
    precondition(result.hits.count <= limit, "more hits than were asked for")
    for hit in result.hits {
      precondition(hit.score.isFinite && hit.score > 0, "a score that is no number")
      precondition(hit.guide == guide.slug, "a hit of another guide")
    }
  }
  return 0
}
