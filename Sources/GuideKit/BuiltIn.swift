import GuideBuiltIn

extension Guide {
  /// The guides that the package holds, in the order of their names.
  public static var builtIn: [Guide] {
    BuiltInGuides.library.listing().names.compactMap { builtIn($0.text) }
  }

  /// The guide of the package with a name, a title or another name; nil where none is called so.
  public static func builtIn(_ name: String) -> Guide? {
    try? BuiltInGuides.library.guide(named: name).guide
  }
}

extension GuideLibrary {
  /// The guides that the package holds, ready to be searched and asked without reading them first.
  public static var builtIn: GuideLibrary {
    get throws(IndexError) {
      if let indexed = BuiltInGuides.indexed() { return indexed }
      return try GuideLibrary(Guide.builtIn)
    }
  }
}

extension BuiltInGuides {
  fileprivate static var library: Library { Library([source]) }
}
