import GuideLibrary
import GuideModel
import GuideRendering
import GuideSystem

/// Does `guide export`.
func export(_ request: ExportRequest) throws(CommandError) -> Outcome {
  let content = try Content(request.reading)
  var outcome = Outcome()
  let guides: [Guide]
  if request.guides.isEmpty {
    let (found, failures) = content.guides()
    guides = found.map { $0.guide }
    outcome.add(failures)
  } else {
    guides = try request.guides.map { name throws(CommandError) in
      try content.guide(for: name).guide
    }
  }
  // Whole or not at all: what could not be read would be missing without a word in the pages.
  guard outcome.status == .done else { return outcome }
  switch request.form {
  case .lines where request.path == "-":
    outcome.output = .pages(lines(of: guides), request.reading)
  case .lines: try orFail { () throws(Failure) in try write(lines(of: guides), to: request.path) }
  case .pages: try orFail { () throws(Failure) in try writePages(of: guides, to: request.path) }
  }
  return outcome
}

/// Each guide as JSON in a line of its own.
private func lines(of guides: [Guide]) -> [UInt8] {
  var buffer = OutputBuffer()
  for guide in guides { render(.guide(guide, from: .library), as: .jsonLine, into: &buffer) }
  return buffer.bytes
}

/// Puts bytes in the place of a file.
private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
  // Only a file is replaced, never a device or a folder.
  if System.isThere(path) {
    do throws(FileError) {
      _ = try OpenFile(path)
    } catch {
      throw .unreadable(.file(path), error)
    }
  }
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let folder = parts.dropLast().joined(separator: "/")
  let name = String(parts.last ?? "")
  do throws(ReplacementError) {
    var file = try FileReplacement(
      of: name, inFolder: parts.count == 1 ? "." : folder.isEmpty ? "/" : folder)
    try file.append(bytes)
    try file.finish()
  } catch {
    throw .unwritableFile(path, error)
  }
}

/// Puts a page for each guide and an index in the place of a folder.
private func writePages(of guides: [Guide], to path: String) throws(Failure) {
  try checkPlace(path)
  let site = Site(guides: Set(guides.map { $0.slug.text }))
  do throws(SystemError) {
    var folder = try FolderReplacement(of: path)
    try folder.add(rendered(.index(guides), of: site), as: Site.index)
    for guide in guides {
      let page = Page.guide(guide, from: .library)
      try folder.add(rendered(page, of: site), as: Site.file(of: guide.slug.text))
    }
    try folder.finish()
  } catch {
    throw .unwritableFile(path, .failed(error))
  }
}

private func rendered(_ page: Page, of site: Site) -> [UInt8] {
  var buffer = OutputBuffer()
  render(page, as: .page(of: site), into: &buffer)
  return buffer.bytes
}

/// Throws where something stands that an export did not write: it would be gone.
private func checkPlace(_ path: String) throws(Failure) {
  guard System.isThere(path) else { return }
  let entries: [FolderEntry]
  do throws(FileError) {
    entries = try System.entries(ofFolder: path, ending: [""], withHidden: true)
  } catch {
    throw .unreadable(.file(path), error)
  }
  for entry in entries.sorted(by: { $0.name < $1.name })
  where entry.kind != .file || !isExported(path + "/" + entry.name) {
    throw .foreignFile(entry.name, inFolder: path)
  }
}

/// Whether a file is a page that an export wrote.
private func isExported(_ path: String) -> Bool {
  guard path.hasSuffix(".html"), let file = try? OpenFile(path) else { return false }
  let head = file.bytes(in: 0..<1024)
  let mark = Array(Site.mark.utf8)
  return head.indices.contains { head[$0...].starts(with: mark) }
}
