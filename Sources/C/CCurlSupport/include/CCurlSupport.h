#ifndef CCURL_SUPPORT_H
#define CCURL_SUPPORT_H

#include <curl/curl.h>

/// `curl_easy_setopt` is variadic; one function per kind of value.
CURLcode curl_set_long(CURL *_Nonnull handle, CURLoption option, long value);
CURLcode curl_set_text(CURL *_Nonnull handle, CURLoption option, const char *_Nullable value);
CURLcode curl_set_pointer(CURL *_Nonnull handle, CURLoption option, void *_Nullable value);

#endif
