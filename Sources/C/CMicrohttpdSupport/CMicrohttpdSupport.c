#include "CMicrohttpdSupport.h"

#include <microhttpd.h>

uint32_t microhttpd_version(void) { return (uint32_t)MHD_VERSION; }
