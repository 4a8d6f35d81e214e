import CSystem

/// One name in a folder.
public struct FolderEntry: Sendable, Hashable {
  /// What a name in a folder stands for, as far as can be told without opening it.
  public enum Kind: Sendable, Hashable {
    /// A regular file.
    case file
    /// A symbolic link.
    case link
    /// A folder.
    case folder
    /// A named pipe or a socket.
    case pipe
    /// A device.
    case device
  }

  /// The name, without the folder's path.
  public let name: String
  /// What it stands for.
  public let kind: Kind
}

extension System {
  /// The names in a folder whose ending is one of `endings` (such as ".md"), in letters of either
  /// case and in any order; hidden ones are left out unless they are asked for.
  public static func entries(
    ofFolder path: String, ending endings: [String], withHidden: Bool = false
  ) throws(FileError) -> [FolderEntry] {
    guard let folder = unsafe open(path) else {
      throw c_errno() == ENOTDIR ? .isNoFolder : FileError(.latest)
    }
    defer { unsafe _ = closedir(folder) }
    var entries: [FolderEntry] = []
    while true {
      // At the end and at a failure readdir(3) gives the same; only errno tells them apart.
      c_clear_errno()
      guard let entry = unsafe readdir(folder) else {
        guard c_errno() == 0 else { throw .failed(.latest) }
        break
      }
      let name = unsafe name(of: entry)
      guard name != ".", name != "..", withHidden || name.utf8.first != UInt8(ascii: "."),
        endings.contains(where: { name.ends(with: $0, ignoringCase: true) })
      else { continue }
      let kind = unsafe kind(of: entry) ?? kind(ofFile: path + "/" + name)
      entries.append(FolderEntry(name: name, kind: kind))
    }
    return entries
  }

  /// An open folder, whatever signals come meanwhile; nil where it cannot be opened.
  private static func open(_ path: String) -> OpaquePointer? {
    while true {
      let folder = unsafe path.asPath { unsafe opendir($0) }
      if unsafe folder != nil || c_errno() != EINTR { return unsafe folder }
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    unsafe String(cString: c_entry_name(entry))
  }

  /// What the folder itself says; nil where its file system does not.
  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> FolderEntry.Kind? {
    switch Int32(unsafe entry.pointee.d_type) {
    case Int32(DT_REG): .file
    case Int32(DT_LNK): .link
    case Int32(DT_DIR): .folder
    case Int32(DT_FIFO), Int32(DT_SOCK): .pipe
    case Int32(DT_UNKNOWN): nil
    default: .device
    }
  }

  private static func kind(ofFile path: String) -> FolderEntry.Kind {
    var facts = stat()
    guard unsafe path.asPath({ unsafe lstat($0, &facts) }) == 0 else { return .file }
    return switch c_file_type(facts.st_mode) {
    case Int32(S_IFREG): .file
    case Int32(S_IFLNK): .link
    case Int32(S_IFDIR): .folder
    case Int32(S_IFIFO), Int32(S_IFSOCK): .pipe
    default: .device
    }
  }
}

extension String {
  /// Whether its last bytes are those of an ending, which is in small letters where their case is
  /// ignored.
  package func ends(with ending: String, ignoringCase: Bool = false) -> Bool {
    let (text, ending) = (utf8Span, ending.utf8Span)
    let (bytes, last) = (text.span, ending.span)
    guard bytes.count >= last.count else { return false }
    let start = bytes.count - last.count
    for place in last.indices {
      let byte = bytes[start + place]
      let isCapital = byte &- UInt8(ascii: "A") < 26
      if (ignoringCase && isCapital ? byte | 0x20 : byte) != last[place] { return false }
    }
    return true
  }
}
