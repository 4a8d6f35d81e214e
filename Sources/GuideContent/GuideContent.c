// The guides of Content/, compiled in. Made by `swift run guide-pack`; a test compares it with the
// folder. A file that is not there is an error that names it.
#include "GuideContent.h"

#if !__has_embed("../../Content/bleeding-after-cervical-smear.md")
#error "The compiler finds no guides: Content/ has to stand beside Sources/."
#endif

static const unsigned char guide_bleeding_after_cervical_smear[] = {
#embed "../../Content/bleeding-after-cervical-smear.md"
};
static const unsigned char guide_breathlessness[] = {
#embed "../../Content/breathlessness.md"
};
static const unsigned char guide_chest_pain[] = {
#embed "../../Content/chest-pain.md"
};
static const unsigned char guide_constipation[] = {
#embed "../../Content/constipation.md"
};
static const unsigned char guide_cough_after_a_cold[] = {
#embed "../../Content/cough-after-a-cold.md"
};
static const unsigned char guide_diarrhoea_and_vomiting[] = {
#embed "../../Content/diarrhoea-and-vomiting.md"
};
static const unsigned char guide_dizzy_when_standing_up[] = {
#embed "../../Content/dizzy-when-standing-up.md"
};
static const unsigned char guide_fever_in_children[] = {
#embed "../../Content/fever-in-children.md"
};
static const unsigned char guide_hands_go_numb_at_night[] = {
#embed "../../Content/hands-go-numb-at-night.md"
};
static const unsigned char guide_head_injury[] = {
#embed "../../Content/head-injury.md"
};
static const unsigned char guide_headache[] = {
#embed "../../Content/headache.md"
};
static const unsigned char guide_heart_palpitations[] = {
#embed "../../Content/heart-palpitations.md"
};
static const unsigned char guide_heartburn_at_night[] = {
#embed "../../Content/heartburn-at-night.md"
};
static const unsigned char guide_high_temperature_in_adults[] = {
#embed "../../Content/high-temperature-in-adults.md"
};
static const unsigned char guide_leg_cramps_at_night[] = {
#embed "../../Content/leg-cramps-at-night.md"
};
static const unsigned char guide_lower_back_pain[] = {
#embed "../../Content/lower-back-pain.md"
};
static const unsigned char guide_nosebleed[] = {
#embed "../../Content/nosebleed.md"
};
static const unsigned char guide_rash[] = {
#embed "../../Content/rash.md"
};
static const unsigned char guide_sore_after_massage[] = {
#embed "../../Content/sore-after-massage.md"
};
static const unsigned char guide_sore_throat[] = {
#embed "../../Content/sore-throat.md"
};
static const unsigned char guide_sprained_ankle[] = {
#embed "../../Content/sprained-ankle.md"
};
static const unsigned char guide_stomach_ache[] = {
#embed "../../Content/stomach-ache.md"
};
static const unsigned char guide_stomach_hurts_when_coughing[] = {
#embed "../../Content/stomach-hurts-when-coughing.md"
};
static const unsigned char guide_tired_all_the_time[] = {
#embed "../../Content/tired-all-the-time.md"
};

#define GUIDE(name, bytes) {name, bytes, sizeof bytes}

// In the order of the names.
static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} guides[] = {
    GUIDE("bleeding-after-cervical-smear", guide_bleeding_after_cervical_smear),
    GUIDE("breathlessness", guide_breathlessness),
    GUIDE("chest-pain", guide_chest_pain),
    GUIDE("constipation", guide_constipation),
    GUIDE("cough-after-a-cold", guide_cough_after_a_cold),
    GUIDE("diarrhoea-and-vomiting", guide_diarrhoea_and_vomiting),
    GUIDE("dizzy-when-standing-up", guide_dizzy_when_standing_up),
    GUIDE("fever-in-children", guide_fever_in_children),
    GUIDE("hands-go-numb-at-night", guide_hands_go_numb_at_night),
    GUIDE("head-injury", guide_head_injury),
    GUIDE("headache", guide_headache),
    GUIDE("heart-palpitations", guide_heart_palpitations),
    GUIDE("heartburn-at-night", guide_heartburn_at_night),
    GUIDE("high-temperature-in-adults", guide_high_temperature_in_adults),
    GUIDE("leg-cramps-at-night", guide_leg_cramps_at_night),
    GUIDE("lower-back-pain", guide_lower_back_pain),
    GUIDE("nosebleed", guide_nosebleed),
    GUIDE("rash", guide_rash),
    GUIDE("sore-after-massage", guide_sore_after_massage),
    GUIDE("sore-throat", guide_sore_throat),
    GUIDE("sprained-ankle", guide_sprained_ankle),
    GUIDE("stomach-ache", guide_stomach_ache),
    GUIDE("stomach-hurts-when-coughing", guide_stomach_hurts_when_coughing),
    GUIDE("tired-all-the-time", guide_tired_all_the_time),
};

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
