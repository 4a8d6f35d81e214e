import GuideWords

extension Lexicon {
  /// Titles before a name.
  static let personTitles: Set<String> = ["dr", "prof", "professor", "mr", "mrs", "ms", "mx"]

  /// Degrees after a name, without full stops.
  static let degrees: Set<String> = [
    "md", "do", "mbbs", "mbchb", "mbbch", "rn", "np", "fnp", "aprn", "pa", "pa-c", "phd", "dphil",
    "mph", "msc", "ms", "bsc", "ba", "ma", "mrcgp", "mrcp", "frcs", "frcp", "facp", "facog", "faap",
    "dds", "dmd", "bds", "pharmd", "dpt", "pt", "mpt", "rd", "rdn", "ldn", "cnm", "lmt", "lcsw",
    "msn", "bsn", "dnp", "psyd", "od", "dpm", "dc", "do", "bchir", "mb", "crnp", "cpt", "edd", "jd",
  ]

  /// Small words inside a name.
  static let nameParticles: Set<String> = [
    "de", "da", "del", "della", "di", "der", "den", "van", "von", "la", "le", "bin", "al", "el",
    "dos", "du", "ter", "zu",
  ]

  /// Who a name line's label says the person is.
  enum Person: Sendable { case author, reviewer }

  /// Labels before a name.
  static let personLabels: [Rule<Person>] = [
    (
      .reviewer,
      ["(medically|clinically) reviewed by", "reviewer", "(medical) reviewer", "fact checked by"]
    ),
    (.author, ["by", "written by", "author", "authored by", "words by"]),
  ]
}
