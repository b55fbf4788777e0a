#ifndef CLIBXML2_SUPPORT_H
#define CLIBXML2_SUPPORT_H

/// Frees memory that libxml2 allocated. `xmlFree` is a mutable global function pointer, which Swift refuses.
void libxml2_free(void *_Nullable memory);

/// The version of the library at run time, such as 20914. `xmlParserVersion` is a mutable global, too.
const char *_Nonnull libxml2_version(void);

#endif
