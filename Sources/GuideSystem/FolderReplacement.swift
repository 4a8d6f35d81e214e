import CSystem

/// A folder of files that is written anew beside the old one and takes its place as a whole.
///
/// Whenever the program or the machine stops, the old folder or the new one is there, never a part.
public struct FolderReplacement: ~Copyable {
  private let path: String
  /// Where the new folder grows, hidden and beside the old one, so that it can be renamed.
  private let draft: String
  private var isDone = false

  /// Begins to replace a folder, which need not be there.
  public init(of path: String) throws(SystemError) {
    var trimmed = Substring(path)
    while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
    let start = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")).map { trimmed.utf8.index(after: $0) }
    let name = trimmed[(start ?? trimmed.startIndex)...]
    self.path = String(trimmed)
    draft = String(trimmed.prefix(upTo: start ?? trimmed.startIndex)) + "." + name + ".new"
    // What a writer that was killed left behind.
    if System.isThere(draft) { try System.removeFolder(draft) }
    guard unsafe mkdir(draft, 0o755) == 0 else { throw .latest }
  }

  deinit {
    if !isDone { try? System.removeFolder(draft) }
  }

  /// Writes a file of the new folder.
  public func add(_ bytes: [UInt8], as name: String) throws(SystemError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let file = Descriptor.repeatingInterrupted {
      unsafe c_create(draft + "/" + name, flags, 0o644)
    }
    guard file >= 0 else { throw .latest }
    defer { _ = close(file) }
    do {
      try System.write(bytes.span, to: file)
    } catch {
      throw .latest
    }
    guard fsync(file) == 0 else { throw .latest }
  }

  /// Puts the new folder in the old one's place, and removes the old one.
  public mutating func finish() throws(SystemError) {
    guard System.isThere(path) else {
      guard unsafe rename(draft, path) == 0 else { throw .latest }
      isDone = true
      return
    }
    if unsafe c_exchange(draft, path) == 0 {
      isDone = true
      return try System.removeFolder(draft)
    }
    // A file system that cannot exchange two names.
    let old = draft + ".old"
    guard unsafe rename(path, old) == 0 else { throw .latest }
    guard unsafe rename(draft, path) == 0 else {
      let error = SystemError.latest
      _ = unsafe rename(old, path)
      throw error
    }
    isDone = true
    try System.removeFolder(old)
  }
}

extension System {
  /// Removes a folder and the files in it; one that holds folders stays.
  fileprivate static func removeFolder(_ path: String) throws(SystemError) {
    let entries = (try? entries(ofFolder: path, ending: [""], withHidden: true)) ?? []
    for entry in entries { _ = unsafe unlink(path + "/" + entry.name) }
    guard unsafe rmdir(path) == 0 else { throw .latest }
  }
}
