#ifndef CMICROHTTPD_SUPPORT_H
#define CMICROHTTPD_SUPPORT_H

#include <microhttpd.h>
#include <stdint.h>

/// The version of the library as one number, for `--version` and `doctor`.
uint32_t microhttpd_version(void);

/// What a listener is started with.
struct microhttpd_settings {
    /// Bound and listening; the library closes it.
    int socket;
    unsigned int connections;
    unsigned int idle_seconds;
    /// PEM; both or none.
    const char *_Nullable certificate;
    const char *_Nullable key;
    void *_Nonnull context;
    void *_Nullable (*_Nonnull opened)(
        void *_Nullable context, const char *_Nonnull uri, struct MHD_Connection *_Nonnull connection);
    MHD_AccessHandlerCallback _Nonnull answer;
    MHD_RequestCompletedCallback _Nonnull completed;
};

/// `MHD_start_daemon` is variadic.
struct MHD_Daemon *_Nullable microhttpd_start(const struct microhttpd_settings *_Nonnull settings);

#endif
