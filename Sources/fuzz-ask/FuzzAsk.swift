import GuideModel
import GuideReading
import GuideSearch
import GuideTriage

/// Any question, put to a guide of any bytes.
///
/// The first line of the input is what is typed, the rest is the guide. Where words tell of danger,
/// the notice stands alone.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  let question = String(decoding: bytes[..<end], as: UTF8.self)
  let asking = Asking(question)
  if let answer = asking.answerToDanger {
    precondition(answer.notice != nil, "danger without a notice")
    precondition(Danger(in: question) != nil, "danger in an answer, and none in its words")
  }
  guard let guide = try? Guide(slug: nil, reading: Array(bytes[end...])),
    let library = try? GuideLibrary([guide])
  else { return 0 }
  let own = asking.answer(from: guide)
  guard let answer = try? asking.answer(from: library) else {
    preconditionFailure("an index in memory is refused")
  }
  for answer in [own, answer] {
    precondition(answer.passages.count <= Asking.mostPassages, "more than an answer holds")
    precondition(answer.outcome != .none || answer.passages.isEmpty, "nothing, and yet a passage")
  }
  return 0
}
