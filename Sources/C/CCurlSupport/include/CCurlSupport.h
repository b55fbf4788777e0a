#ifndef CCURL_SUPPORT_H
#define CCURL_SUPPORT_H

#include <curl/curl.h>

/// `curl_easy_setopt` is variadic; one function per kind of value.
CURLcode curl_set_long(CURL *_Nonnull handle, CURLoption option, long value);
CURLcode curl_set_offset(CURL *_Nonnull handle, CURLoption option, curl_off_t value);
CURLcode curl_set_text(CURL *_Nonnull handle, CURLoption option, const char *_Nullable value);
CURLcode curl_set_pointer(CURL *_Nonnull handle, CURLoption option, void *_Nullable value);

/// The bytes are copied.
CURLcode curl_set_blob(
    CURL *_Nonnull handle, CURLoption option, const void *_Nullable bytes, size_t count);

/// What the write, header and read callbacks have in common.
typedef size_t (*curl_transfer_function)(
    char *_Nullable bytes, size_t size, size_t count, void *_Nullable context);
CURLcode curl_set_function(
    CURL *_Nonnull handle, CURLoption option, curl_transfer_function _Nullable function);

/// `curl_easy_getinfo` and `curl_multi_setopt` are variadic, too.
CURLcode curl_get_long(CURL *_Nonnull handle, CURLINFO info, long *_Nonnull value);

/// What was stored with `CURLOPT_PRIVATE`.
void *_Nullable curl_get_private(CURL *_Nonnull handle);
CURLMcode curl_multi_set_long(CURLM *_Nonnull handle, CURLMoption option, long value);

/// The file of certificate authorities that the library was built to trust.
const char *_Nullable curl_trusted_authorities(void);

#endif
