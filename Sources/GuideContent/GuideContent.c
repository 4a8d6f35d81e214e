#include "GuideContent.h"
