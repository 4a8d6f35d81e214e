extension IndexFormat {
  /// An index of the same contents with checksums, seal, length and version that fit, for fuzzing.
  package static func sealed(_ index: [UInt8]) -> [UInt8] {
    var contents: [UInt8] = []
    for start in stride(from: 0, to: index.count, by: pageLength) {
      contents += index[start..<max(start, min(start + pageLength, index.count) - checkLength)]
    }
    guard contents.count >= headerLength + trailerLength else { return index }
    contents.replaceSubrange(..<headerLength, with: header(seal: 0))
    var ending: [UInt8] = []
    ending.append(fixed: UInt64(0))
    ending.append(fixed: UInt64(contents.count))
    ending.append(fixed: UInt64(version))
    contents.replaceSubrange((contents.count - ending.count)..., with: ending)
    var pages: [UInt8] = []
    for start in stride(from: 0, to: contents.count, by: payloadLength) {
      let payload = Array(contents[start..<min(start + payloadLength, contents.count)])
      pages += payload
      pages.append(fixed: check(payload.span, page: start / payloadLength, seal: 0))
    }
    return pages
  }
}
