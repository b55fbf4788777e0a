#ifndef CVERSION_H
#define CVERSION_H

/// The commit that the program was built from; empty where the sources are no checkout.
const char *_Nonnull version_commit(void);

#endif
