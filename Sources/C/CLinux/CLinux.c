#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <linux/openat2.h>

static int pipe_ends[2] = {-1, -1};

static void tell(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    // A full pipe means that the reader has signals enough to act on.
    (void)!write(pipe_ends[1], &byte, 1);
    errno = saved;
}

int linux_signal_pipe(void) {
    if (pipe_ends[0] >= 0) return pipe_ends[0];
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
    action.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &action, NULL);
    return pipe_ends[0];
}

int linux_rename_new(int from_directory, const char *from, int to_directory, const char *to) {
    return renameat2(from_directory, from, to_directory, to, RENAME_NOREPLACE);
}

int linux_rename_exchange(int from_directory, const char *from, int to_directory, const char *to) {
    return renameat2(from_directory, from, to_directory, to, RENAME_EXCHANGE);
}

int linux_open_beneath(int directory, const char *name, int flags, mode_t mode, int same_mount) {
#ifdef SYS_openat2
    struct open_how how;
    memset(&how, 0, sizeof how);
    how.flags = (unsigned)flags;
    how.mode = mode;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    if (same_mount) how.resolve |= RESOLVE_NO_XDEV;
    int descriptor = (int)syscall(SYS_openat2, directory, name, &how, sizeof how);
    // Old kernels do not know the call, old container profiles refuse it, and EAGAIN means "resolved too busily".
    if (descriptor >= 0 || (errno != ENOSYS && errno != EPERM && errno != EAGAIN)) return descriptor;
#endif
    return openat(directory, name, flags, mode);
}

int linux_open_unnamed(int directory, mode_t mode) {
    return openat(directory, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, mode);
}

int linux_name_unnamed(int descriptor, int directory, const char *name) {
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    return linkat(AT_FDCWD, path, directory, name, AT_SYMLINK_FOLLOW);
}

long linux_directory_entries(int directory, void *buffer, size_t size) {
    return syscall(SYS_getdents64, directory, buffer, size);
}

int linux_has_writer(int descriptor) {
    // A lease that is broken while we hold it is told by a signal whose default is to be ignored: the default
    // for leases, SIGIO, would end the process.
    if (fcntl(descriptor, F_SETSIG, SIGURG) != 0) return -1;
    if (fcntl(descriptor, F_SETLEASE, F_RDLCK) == 0) {
        fcntl(descriptor, F_SETLEASE, F_UNLCK);
        return 0;
    }
    return errno == EAGAIN ? 1 : -1;
}

int linux_sync_filesystem(int descriptor) {
    return syncfs(descriptor);
}

int linux_space(int descriptor, linux_space_t *space) {
    struct statfs found;
    if (fstatfs(descriptor, &found) != 0) return -1;
    space->kind = (uint64_t)found.f_type & 0xffffffff;
    space->block_size = (uint64_t)found.f_bsize;
    space->blocks = found.f_blocks;
    space->free_blocks = found.f_bavail;
    space->nodes = found.f_files;
    space->free_nodes = found.f_ffree;
    return 0;
}

int linux_set_attribute(int descriptor, const char *name, const void *value, size_t size) {
    return fsetxattr(descriptor, name, value, size, 0);
}

long linux_attribute(int descriptor, const char *name, void *value, size_t size) {
    return fgetxattr(descriptor, name, value, size);
}

int linux_lock_now(int descriptor) {
    return flock(descriptor, LOCK_EX | LOCK_NB);
}

int linux_bell(void) {
    return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}
