import GuideModel
import GuideReading

@testable import GuideSearch

/// Guides in canonical form, written for these tests.
enum SampleGuides {
  static let soreFeet = """
    # Sore feet

    Sore feet are common after a long day. They mostly get better with rest.

    ## Why your feet hurt

    Tight shoes press on the toes. Standing for hours tires the muscles of the sole.

    ## When to get help

    ### Call emergency services now if

    - a foot turns cold and white after an injury

    ### Get medical help today if

    - a foot is numb, or you cannot put weight on it

    ### See a doctor or nurse if

    - the pain has not eased after two weeks

    ### Look after yourself at home if

    - you can walk and the pain is mild

    ## What you can do

    1. Rest with your feet up.
    2. Put a cold pack on the sore place.

    Wear shoes with room for your toes.

    ## Common questions

    ### Can I go running?

    Wait until walking does not hurt. Then begin with short runs.

    ### How long do sore feet last?

    A day or two. Longer pain should be seen by a nurse.

    ## Key takeaways

    - Rest helps.
    - Tight shoes are a common cause.
    - Numb feet need help today.

    ## Medical disclaimer

    General information about zebras only.

    ## About this guide

    - Also called: foot pain, aching feet
    """

  static let dryCough = """
    # Dry cough

    A dry cough brings up nothing. It often follows a cold.

    ## Why you cough

    The throat stays tender after a cold. Smoke and dust keep it so.

    ## When to get help

    ### Call emergency services now if

    - you are fighting for breath

    ### See a doctor or nurse if

    - you still cough after three weeks

    ## What you can do

    Sip warm drinks. Honey soothes the throat.

    ## Common questions

    ### Does honey help a cough?

    It can ease the tickle. Do not give honey to a baby under one year.

    ## Medical disclaimer

    General information only.
    """

  /// A guide from its text.
  static func guide(_ name: String, _ text: String) throws -> Guide {
    try Guide(slug: Slug(name), reading: Array(text.utf8))
  }

  /// All sample guides.
  static func all() throws -> [Guide] {
    try [guide("sore-feet", soreFeet), guide("dry-cough", dryCough)]
  }

  /// All sample guides as a library.
  static func library() throws -> GuideLibrary { try GuideLibrary(all()) }
}
