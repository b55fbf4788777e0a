#ifndef CLINUX_H
#define CLINUX_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Installs handlers for SIGTERM, SIGINT and SIGHUP that write the signal's number into a pipe, and ignores
/// SIGPIPE. Returns the descriptor to read from, or -1 with errno set.
///
/// Called first thing in `main`: a signal that arrives before this would end the process without a clean stop.
int linux_signal_pipe(void);

/// Renames without ever replacing a file that is already there (RENAME_NOREPLACE).
/// Returns 0, or -1 with errno set; EINVAL where the file system does not know the flag.
int linux_rename_new(int from_directory, const char *_Nonnull from, int to_directory, const char *_Nonnull to);

/// Swaps two names in one step (RENAME_EXCHANGE). Returns 0, or -1 with errno set.
int linux_rename_exchange(
    int from_directory, const char *_Nonnull from, int to_directory, const char *_Nonnull to);

/// Opens a name below a directory without following a link on the way or leaving the directory; with `same_mount`
/// also without entering another mount. Falls back to `openat`, so `flags` must hold O_NOFOLLOW and `name` must be
/// a single component. Returns a descriptor, or -1 with errno set.
int linux_open_beneath(int directory, const char *_Nonnull name, int flags, mode_t mode, int same_mount);

/// Opens a new file without a name for writing (O_TMPFILE). Returns a descriptor, or -1 with errno set.
int linux_open_unnamed(int directory, mode_t mode);

/// Gives a file without a name its name; never replaces. Returns 0, or -1 with errno set.
int linux_name_unnamed(int descriptor, int directory, const char *_Nonnull name);

/// Reads the next entries of a directory (getdents64). Returns the bytes filled, 0 at the end, or -1 with errno set.
long linux_directory_entries(int directory, void *_Nonnull buffer, size_t size);

/// Asks whether anybody has a file open for writing: 1 yes, 0 no, -1 cannot be known. `descriptor` is read-only.
int linux_has_writer(int descriptor);

/// Writes everything of the file system that holds a descriptor to its disk. Returns 0, or -1 with errno set.
int linux_sync_filesystem(int descriptor);

/// What a file system is and how much room it has left.
typedef struct {
    uint64_t kind;
    uint64_t block_size;
    uint64_t blocks;
    uint64_t free_blocks;
    uint64_t nodes;
    uint64_t free_nodes;
} linux_space_t;

/// Asks for kind and room of the file system that holds a descriptor. Returns 0, or -1 with errno set.
int linux_space(int descriptor, linux_space_t *_Nonnull space);

/// Sets an extended attribute. Returns 0, or -1 with errno set.
int linux_set_attribute(
    int descriptor, const char *_Nonnull name, const void *_Nonnull value, size_t size);

/// Reads an extended attribute. Returns its length, or -1 with errno set.
long linux_attribute(int descriptor, const char *_Nonnull name, void *_Nonnull value, size_t size);

/// Locks a file for this process alone without waiting. Returns 0, or -1 with errno set.
int linux_lock_now(int descriptor);

/// A descriptor that wakes whoever polls it once 8 bytes were written to it (eventfd), or -1 with errno set.
int linux_bell(void);

#endif
