import CSystem

/// Why a file, a folder or standard input could not be read.
public enum FileError: Error, Sendable, Hashable {
  /// There is nothing of that name.
  case missing
  /// A folder stands where a file was asked for.
  case isFolder
  /// Something else stands where a folder was asked for.
  case isNoFolder
  /// A named pipe or a socket, which might never end.
  case isPipe
  /// A device.
  case isDevice
  /// Links that lead to each other.
  case linkLoop
  /// A link that leads out of the folder it stands in.
  case linkOut
  /// The reader may not read it.
  case notPermitted
  /// More bytes than the limit.
  case tooLarge(limit: Int)
  /// Standard input is closed.
  case isClosed
  /// Anything else.
  case failed(SystemError)

  /// What the number of a failed call means for a reader.
  init(_ error: SystemError) {
    switch error.code {
    case ENOENT, ENOTDIR: self = .missing
    case ELOOP: self = .linkLoop
    case EACCES, EPERM: self = .notPermitted
    case EISDIR: self = .isFolder
    case ENXIO: self = .isPipe
    case EBADF: self = .isClosed
    default: self = .failed(error)
    }
  }
}
