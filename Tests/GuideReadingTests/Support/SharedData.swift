import Foundation
import GuideModel
import GuideReading
import Testing

/// Files beside the repository that the repository itself does not hold.
enum SharedData {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

  /// Whether the files are there.
  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  /// The bytes of one.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// The paths of the files in a folder, relative to the data's folder.
  static func files(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path())
      .sorted().map { path + "/" + $0 }
  }

  /// The JSON object that a file holds.
  static func object(_ path: String) throws -> NSDictionary {
    let object = try JSONSerialization.jsonObject(with: Data(try bytes(path)))
    return try #require(object as? NSDictionary)
  }
}

extension Guide {
  /// The guide as the object that its JSON stands for.
  func jsonObject() throws -> NSDictionary {
    let data = try JSONEncoder().encode(self)
    return try #require(try JSONSerialization.jsonObject(with: data) as? NSDictionary)
  }
}
