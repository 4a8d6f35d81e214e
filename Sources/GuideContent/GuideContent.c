// The guides of Content/, compiled in. A new guide needs two places here: its bytes and its line in
// the table; a test compares the table with the folder. A file that is not there is an error that
// names it.
#include "GuideContent.h"

#if !__has_embed("../../Content/sore-after-massage.md")
#error "The compiler finds no guides: Content/ has to stand beside Sources/."
#endif

static const unsigned char bleeding_after_cervical_smear[] = {
#embed "../../Content/bleeding-after-cervical-smear.md"
};
static const unsigned char breathlessness[] = {
#embed "../../Content/breathlessness.md"
};
static const unsigned char chest_pain[] = {
#embed "../../Content/chest-pain.md"
};
static const unsigned char constipation[] = {
#embed "../../Content/constipation.md"
};
static const unsigned char cough_after_a_cold[] = {
#embed "../../Content/cough-after-a-cold.md"
};
static const unsigned char diarrhoea_and_vomiting[] = {
#embed "../../Content/diarrhoea-and-vomiting.md"
};
static const unsigned char dizzy_when_standing_up[] = {
#embed "../../Content/dizzy-when-standing-up.md"
};
static const unsigned char fever_in_children[] = {
#embed "../../Content/fever-in-children.md"
};
static const unsigned char hands_go_numb_at_night[] = {
#embed "../../Content/hands-go-numb-at-night.md"
};
static const unsigned char head_injury[] = {
#embed "../../Content/head-injury.md"
};
static const unsigned char heart_palpitations[] = {
#embed "../../Content/heart-palpitations.md"
};
static const unsigned char heartburn_at_night[] = {
#embed "../../Content/heartburn-at-night.md"
};
static const unsigned char high_temperature_in_adults[] = {
#embed "../../Content/high-temperature-in-adults.md"
};
static const unsigned char leg_cramps_at_night[] = {
#embed "../../Content/leg-cramps-at-night.md"
};
static const unsigned char lower_back_pain[] = {
#embed "../../Content/lower-back-pain.md"
};
static const unsigned char nosebleed[] = {
#embed "../../Content/nosebleed.md"
};
static const unsigned char rash[] = {
#embed "../../Content/rash.md"
};
static const unsigned char sore_after_massage[] = {
#embed "../../Content/sore-after-massage.md"
};
static const unsigned char sore_throat[] = {
#embed "../../Content/sore-throat.md"
};
static const unsigned char sprained_ankle[] = {
#embed "../../Content/sprained-ankle.md"
};
static const unsigned char stomach_ache[] = {
#embed "../../Content/stomach-ache.md"
};
static const unsigned char stomach_hurts_when_coughing[] = {
#embed "../../Content/stomach-hurts-when-coughing.md"
};
static const unsigned char tension_headache[] = {
#embed "../../Content/tension-headache.md"
};
static const unsigned char tired_all_the_time[] = {
#embed "../../Content/tired-all-the-time.md"
};

#define GUIDE(name, bytes) {name, bytes, sizeof bytes}

// In the order of the names.
static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} guides[] = {
    GUIDE("bleeding-after-cervical-smear", bleeding_after_cervical_smear),
    GUIDE("breathlessness", breathlessness),
    GUIDE("chest-pain", chest_pain),
    GUIDE("constipation", constipation),
    GUIDE("cough-after-a-cold", cough_after_a_cold),
    GUIDE("diarrhoea-and-vomiting", diarrhoea_and_vomiting),
    GUIDE("dizzy-when-standing-up", dizzy_when_standing_up),
    GUIDE("fever-in-children", fever_in_children),
    GUIDE("hands-go-numb-at-night", hands_go_numb_at_night),
    GUIDE("head-injury", head_injury),
    GUIDE("heart-palpitations", heart_palpitations),
    GUIDE("heartburn-at-night", heartburn_at_night),
    GUIDE("high-temperature-in-adults", high_temperature_in_adults),
    GUIDE("leg-cramps-at-night", leg_cramps_at_night),
    GUIDE("lower-back-pain", lower_back_pain),
    GUIDE("nosebleed", nosebleed),
    GUIDE("rash", rash),
    GUIDE("sore-after-massage", sore_after_massage),
    GUIDE("sore-throat", sore_throat),
    GUIDE("sprained-ankle", sprained_ankle),
    GUIDE("stomach-ache", stomach_ache),
    GUIDE("stomach-hurts-when-coughing", stomach_hurts_when_coughing),
    GUIDE("tension-headache", tension_headache),
    GUIDE("tired-all-the-time", tired_all_the_time),
};

// What search knows of the guides, so that it need not read them: made by
// `guide-judge pack Content Sources/GuideContent/guides.index`; a test compares it with the folder.
static const unsigned char guides_index[] = {
#embed "guides.index"
};

const unsigned char *GuideContentIndex(void) { return guides_index; }

size_t GuideContentIndexLength(void) { return sizeof guides_index; }

size_t GuideContentCount(void) { return sizeof guides / sizeof guides[0]; }

const char *GuideContentName(size_t index) { return guides[index].name; }

const unsigned char *GuideContentBytes(size_t index) { return guides[index].bytes; }

size_t GuideContentLength(size_t index) { return guides[index].length; }
