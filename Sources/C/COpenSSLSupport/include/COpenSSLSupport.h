#ifndef COPENSSL_SUPPORT_H
#define COPENSSL_SUPPORT_H

#include <openssl/bio.h>

/// The bytes that a memory BIO holds; they belong to the BIO. `BIO_get_mem_data` is a macro.
long openssl_memory_bytes(BIO *_Nonnull bio, void *_Nullable *_Nonnull bytes);

#endif
