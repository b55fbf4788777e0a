#include "CLibXML2Support.h"

#include <libxml/parser.h>
#include <libxml/xmlmemory.h>
#include <libxml/globals.h>

void libxml2_free(void *memory) {
    if (memory != NULL) xmlFree(memory);
}

const char *libxml2_version(void) {
    return xmlParserVersion;
}
