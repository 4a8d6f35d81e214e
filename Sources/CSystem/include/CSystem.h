// The C library as GuideSystem calls it, and what Swift cannot import of it by itself: macros that are
// expressions, and functions that take any number of arguments.
#ifndef C_SYSTEM_H
#define C_SYSTEM_H

// What the C library offers by default, also where the language is held to its standard.
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE 1
#endif

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

/// How many words the program was called with, its own name among them.
int c_argument_count(void);

/// One of those words; the index is below `c_argument_count()`.
const char *_Nonnull c_argument(int index);

/// One of the environment's variables, as NAME=VALUE; NULL after the last.
static inline const char *_Nullable c_environment_entry(int index) {
  extern char **environ;
  return environ ? environ[index] : 0;
}

/// The number of the failure of the call that was just made.
static inline int c_errno(void) { return errno; }

/// Forgets the last failure, for calls that tell theirs by the number alone.
static inline void c_clear_errno(void) { errno = 0; }

/// open(2) of a file that is there.
static inline int c_open(const char *_Nonnull path, int flags) { return open(path, flags); }

/// open(2) of a file that is made where it is not there.
static inline int c_create(const char *_Nonnull path, int flags, mode_t mode) {
  return open(path, flags, mode);
}

/// Lets two names of a file system change places in one step; -1 where it cannot.
static inline int c_exchange(const char *_Nonnull one, const char *_Nonnull other) {
#if defined(__linux__) && defined(SYS_renameat2)
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 1u << 1); // RENAME_EXCHANGE
#elif defined(__APPLE__)
  return renamex_np(one, other, RENAME_SWAP);
#else
  errno = ENOSYS;
  return -1;
#endif
}

/// openat(2) of a file that is there.
static inline int c_openat(int folder, const char *_Nonnull name, int flags) {
  return openat(folder, name, flags);
}

/// The size of the terminal that a descriptor is; -1 where it is none.
static inline int c_window_size(int descriptor, struct winsize *_Nonnull size) {
  return ioctl(descriptor, TIOCGWINSZ, size);
}

/// The kind of a file, one of S_IFREG and the like.
static inline int c_file_type(mode_t mode) { return mode & S_IFMT; }

/// The name of a folder's entry.
static inline const char *_Nonnull c_entry_name(const struct dirent *_Nonnull entry) {
  return entry->d_name;
}

/// What a signal does where nothing is set: SIG_DFL, a handler that is no address.
static inline sig_t _Nullable c_signal_default(void) { return SIG_DFL; }

/// What a signal does that is ignored: SIG_IGN.
static inline sig_t _Nullable c_signal_ignored(void) { return SIG_IGN; }

#endif
