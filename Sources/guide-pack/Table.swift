import GuideModel

/// The C source that compiles guides in, by `#embed` (C23), so that an edited file is seen at once.
struct Table {
  /// The source.
  let source: String

  init(of guides: [BuiltGuide]) {
    let names = guides.map { $0.name.text }
    let arrays = names.map { name in
      """
      static const unsigned char \(name.identifier)[] = {
      #embed "../../Content/\(name).md"
      };

      """
    }.joined()
    let rows = names.map { "    GUIDE(\"\($0)\", \($0.identifier)),\n" }.joined()
    source = Self.head(first: names.first ?? "") + arrays + Self.table(rows) + Self.functions
  }

  private static func head(first: String) -> String {
    """
    // The guides of Content/, compiled in. Made by `swift run guide-pack`; a test compares it with the
    // folder. A file that is not there is an error that names it.
    #include "GuideContent.h"

    #if !__has_embed("../../Content/\(first).md")
    #error "The compiler finds no guides: Content/ has to stand beside Sources/."
    #endif


    """
  }

  private static func table(_ rows: String) -> String {
    """

    #define GUIDE(name, bytes) {name, bytes, sizeof bytes}

    // In the order of the names.
    static const struct {
      const char *name;
      const unsigned char *bytes;
      size_t length;
    } guides[] = {
    \(rows)};

    """
  }

  private static let functions = """

    // What search knows of the guides, so that it need not read them.
    static const unsigned char guides_index[] = {
    #embed "guides.index"
    };

    const unsigned char *GuideContentIndex(void) { return guides_index; }

    size_t GuideContentIndexLength(void) { return sizeof guides_index; }

    size_t GuideContentCount(void) { return sizeof guides / sizeof guides[0]; }

    const char *GuideContentName(size_t index) { return guides[index].name; }

    const unsigned char *GuideContentBytes(size_t index) { return guides[index].bytes; }

    size_t GuideContentLength(size_t index) { return guides[index].length; }

    """
}

extension String {
  /// A guide's name as C can call it.
  fileprivate var identifier: String { "guide_" + replacing("-", with: "_") }
}
