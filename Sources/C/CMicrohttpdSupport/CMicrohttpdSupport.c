#include "CMicrohttpdSupport.h"

#include <stdarg.h>

uint32_t microhttpd_version(void) { return (uint32_t)MHD_VERSION; }

// The library writes every broken connection to standard error unless it is given another place.
static void discard(void *context, const char *format, va_list arguments) {
    (void)context;
    (void)format;
    (void)arguments;
}

struct MHD_Daemon *microhttpd_start(const struct microhttpd_settings *settings) {
    unsigned int flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
    int secured = settings->certificate != NULL && settings->key != NULL;
    if (secured) flags |= MHD_USE_TLS;
    struct MHD_OptionItem plain[] = {{MHD_OPTION_END, 0, NULL}};
    struct MHD_OptionItem tls[] = {
        {MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)settings->certificate},
        {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)settings->key},
        {MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)"NORMAL:-VERS-TLS1.0:-VERS-TLS1.1"},
        {MHD_OPTION_END, 0, NULL},
    };
    return MHD_start_daemon(
        flags, 0, NULL, NULL, settings->answer, settings->context,
        // First, so that it is known to everything that follows.
        MHD_OPTION_EXTERNAL_LOGGER, &discard, NULL,
        MHD_OPTION_LISTEN_SOCKET, settings->socket,
        MHD_OPTION_CONNECTION_LIMIT, settings->connections,
        MHD_OPTION_CONNECTION_TIMEOUT, settings->idle_seconds,
        MHD_OPTION_URI_LOG_CALLBACK, settings->opened, settings->context,
        MHD_OPTION_NOTIFY_COMPLETED, settings->completed, settings->context,
        MHD_OPTION_ARRAY, secured ? tls : plain,
        MHD_OPTION_END);
}
