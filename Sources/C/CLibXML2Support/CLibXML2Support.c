#include "CLibXML2Support.h"

#include <libxml/xmlmemory.h>
#include <libxml/globals.h>

void libxml2_free(void *memory) {
    if (memory != NULL) xmlFree(memory);
}
