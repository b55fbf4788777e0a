#ifndef COPENSSL_SUPPORT_H
#define COPENSSL_SUPPORT_H

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/x509.h>

/// The bytes that a memory BIO holds; they belong to the BIO. `BIO_get_mem_data` is a macro.
long openssl_memory_bytes(BIO *_Nonnull bio, void *_Nullable *_Nonnull bytes);

/// A library context that also knows the ciphers of old PKCS#12 files (RC2, 3DES), if the system has them.
OSSL_LIB_CTX *_Nullable openssl_context_with_legacy(void);

/// `OPENSSL_free` and `OPENSSL_clear_free` are macros.
void openssl_free(void *_Nullable memory);
void openssl_clear_free(void *_Nullable memory, size_t length);

/// Frees a stack and the certificates in it; the typed stack functions are macros.
void openssl_free_certificates(STACK_OF(X509) *_Nullable certificates);

/// How RFC 2253 writes names, but with letters beyond ASCII kept; the flag is a sum of macros.
unsigned long openssl_name_format(void);

/// A stack of certificates that holds its own references; NULL, or 0, when there is no memory.
STACK_OF(X509) *_Nullable openssl_certificates_new(void);
int openssl_certificates_add(STACK_OF(X509) *_Nonnull certificates, X509 *_Nonnull certificate);

#endif
