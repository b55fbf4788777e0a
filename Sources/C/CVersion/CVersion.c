#include "CVersion.h"

#ifndef EKSPEDIT_COMMIT
#define EKSPEDIT_COMMIT ""
#endif

const char *version_commit(void) { return EKSPEDIT_COMMIT; }
