#include "COpenSSLSupport.h"

long openssl_memory_bytes(BIO *bio, void **bytes) {
    char *start = NULL;
    long length = BIO_get_mem_data(bio, &start);
    *bytes = start;
    return length;
}
