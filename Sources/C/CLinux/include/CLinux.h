#ifndef CLINUX_H
#define CLINUX_H

/// Installs handlers for SIGTERM, SIGINT and SIGHUP that write the signal's number into a pipe, and ignores
/// SIGPIPE. Returns the descriptor to read from, or -1 with errno set.
///
/// Called first thing in `main`: a signal that arrives before this would end the process without a clean stop.
int linux_signal_pipe(void);

/// Renames without ever replacing a file that is already there (RENAME_NOREPLACE).
/// Returns 0, or -1 with errno set; EINVAL where the file system does not know the flag.
int linux_rename_new(int from_directory, const char *_Nonnull from, int to_directory, const char *_Nonnull to);

#endif
