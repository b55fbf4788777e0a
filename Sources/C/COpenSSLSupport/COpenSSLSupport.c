#include "COpenSSLSupport.h"

#include <openssl/err.h>
#include <openssl/provider.h>

long openssl_memory_bytes(BIO *bio, void **bytes) {
    char *start = NULL;
    long length = BIO_get_mem_data(bio, &start);
    *bytes = start;
    return length;
}

OSSL_LIB_CTX *openssl_context_with_legacy(void) {
    OSSL_LIB_CTX *context = OSSL_LIB_CTX_new();
    if (context == NULL) return NULL;
    if (OSSL_PROVIDER_load(context, "default") == NULL) {
        OSSL_LIB_CTX_free(context);
        return NULL;
    }
    // A system without the legacy module still reads modern files.
    if (OSSL_PROVIDER_load(context, "legacy") == NULL) ERR_clear_error();
    return context;
}

void openssl_free(void *memory) { OPENSSL_free(memory); }

void openssl_clear_free(void *memory, size_t length) { OPENSSL_clear_free(memory, length); }

void openssl_free_certificates(STACK_OF(X509) *certificates) { sk_X509_pop_free(certificates, X509_free); }

unsigned long openssl_name_format(void) { return XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB; }

STACK_OF(X509) *openssl_certificates_new(void) { return sk_X509_new_null(); }

int openssl_certificates_add(STACK_OF(X509) *certificates, X509 *certificate) {
    return X509_add_cert(certificates, certificate, X509_ADD_FLAG_UP_REF);
}
