#ifndef CMICROHTTPD_SUPPORT_H
#define CMICROHTTPD_SUPPORT_H

#include <stdint.h>

/// The version of the library as one number, for `--version` and `doctor`.
uint32_t microhttpd_version(void);

#endif
