#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static int result(int value) { return value < 0 ? -errno : value; }

static int64_t nanoseconds(clockid_t clock) {
    struct timespec now;
    if (clock_gettime(clock, &now) != 0) return 0;
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t system_boot_milliseconds(void) { return nanoseconds(CLOCK_BOOTTIME) / 1000000; }

int64_t system_boot_nanoseconds(void) { return nanoseconds(CLOCK_BOOTTIME); }

int64_t system_wall_milliseconds(void) { return nanoseconds(CLOCK_REALTIME) / 1000000; }

static int hexadecimal(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    return -1;
}

int system_boot_id(uint8_t id[16]) {
    char text[64];
    int descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return -errno;
    ssize_t length = read(descriptor, text, sizeof text);
    int problem = length < 0 ? -errno : 0;
    close(descriptor);
    if (problem != 0) return problem;
    int digits = 0;
    memset(id, 0, 16);
    for (ssize_t index = 0; index < length && digits < 32; index++) {
        int value = hexadecimal(text[index]);
        if (value < 0) continue;
        id[digits / 2] = (uint8_t)(id[digits / 2] << 4 | value);
        digits++;
    }
    return digits == 32 ? 0 : -EINVAL;
}

int system_poll(struct pollfd *descriptors, size_t count, int64_t milliseconds, const sigset_t *mask) {
    struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = (milliseconds % 1000) * 1000000};
    return result(ppoll(descriptors, count, milliseconds < 0 ? NULL : &limit, mask));
}

int system_wait_readable(int descriptor, int64_t milliseconds) {
    struct pollfd one = {.fd = descriptor, .events = POLLIN};
    int64_t end = system_boot_milliseconds() + milliseconds;
    for (;;) {
        int ready = system_poll(&one, 1, milliseconds, NULL);
        if (ready != -EINTR) return ready;
        if (milliseconds < 0) continue;
        milliseconds = end - system_boot_milliseconds();
        if (milliseconds < 0) milliseconds = 0;
    }
}

int system_timer_open(void) { return result(timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK)); }

int system_timer_set(int descriptor, int64_t nanoseconds) {
    // A time of zero would disarm it.
    if (nanoseconds < 1) nanoseconds = 1;
    struct itimerspec time = {.it_value = {.tv_sec = nanoseconds / 1000000000, .tv_nsec = nanoseconds % 1000000000}};
    if (nanoseconds == INT64_MAX) time.it_value = (struct timespec){0, 0};
    return result(timerfd_settime(descriptor, 0, &time, NULL));
}

int system_event_open(void) { return result(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)); }

int system_event_signal(int descriptor) {
    uint64_t one = 1;
    ssize_t written;
    do written = write(descriptor, &one, sizeof one);
    while (written < 0 && errno == EINTR);
    // A counter that is full has been signalled more than enough.
    return written < 0 && errno != EAGAIN ? -errno : 0;
}

int system_event_clear(int descriptor) {
    uint64_t count;
    ssize_t length;
    do length = read(descriptor, &count, sizeof count);
    while (length < 0 && errno == EINTR);
    if (length < 0) return errno == EAGAIN ? 0 : -errno;
    return 1;
}

int system_signal_open(const sigset_t *signals) {
    return result(signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK));
}

int system_signal_next(int descriptor) {
    struct signalfd_siginfo information;
    ssize_t length;
    do length = read(descriptor, &information, sizeof information);
    while (length < 0 && errno == EINTR);
    return length == sizeof information ? (int)information.ssi_signo : 0;
}

int system_signal_block(const sigset_t *signals, sigset_t *before) {
    return -pthread_sigmask(SIG_BLOCK, signals, before);
}

int system_signal_set_mask(const sigset_t *mask) { return -pthread_sigmask(SIG_SETMASK, mask, NULL); }

int system_signal_stop(void) {
    sigset_t stop, before;
    struct sigaction normal = {.sa_handler = SIG_DFL}, ours;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    sigaction(SIGTSTP, &normal, &ours);
    pthread_sigmask(SIG_UNBLOCK, &stop, &before);
    int outcome = result(kill(0, SIGTSTP));
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    sigaction(SIGTSTP, &ours, NULL);
    return outcome;
}

int system_watch_open(void) { return result(inotify_init1(IN_CLOEXEC | IN_NONBLOCK)); }

int system_watch_drain(int descriptor) {
    char buffer[4096] __attribute__((aligned(__alignof__(struct inotify_event))));
    uint32_t mask = 0;
    for (;;) {
        ssize_t length = read(descriptor, buffer, sizeof buffer);
        if (length < 0 && errno == EINTR) continue;
        if (length <= 0) return (int)mask;
        for (char *place = buffer; place < buffer + length;) {
            const struct inotify_event *event = (const struct inotify_event *)place;
            mask |= event->mask;
            place += sizeof *event + event->len;
        }
    }
}

int system_sync_data(int descriptor) { return result(fdatasync(descriptor)); }

int system_sync(int descriptor) { return result(fsync(descriptor)); }

int system_lock(int descriptor) { return result(flock(descriptor, LOCK_EX | LOCK_NB)); }

void system_unlock(int descriptor) {
    flock(descriptor, LOCK_UN);
    close(descriptor);
}

int system_rename_new(const char *from, const char *to) {
    int done = result(renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE));
    if (done != -EINVAL && done != -ENOSYS) return done;
    // A file system that cannot refuse (an old network share): the link can, and where it cannot either, looking must do.
    if (link(from, to) == 0) return result(unlink(from));
    if (errno == EEXIST) return -EEXIST;
    struct stat status;
    if (lstat(to, &status) == 0) return -EEXIST;
    return result(rename(from, to));
}

static void descriptor_path(int descriptor, char path[static 32]) {
    snprintf(path, 32, "/proc/self/fd/%d", descriptor);
}

int system_unnamed_open(const char *folder) {
    int descriptor = result(open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (descriptor < 0) return descriptor;
    // Its name is given by way of /proc.
    char path[32];
    descriptor_path(descriptor, path);
    if (access(path, F_OK) == 0) return descriptor;
    close(descriptor);
    return -EOPNOTSUPP;
}

int system_unnamed_name(int descriptor, const char *path) {
    char unnamed[32];
    descriptor_path(descriptor, unnamed);
    return result(linkat(AT_FDCWD, unnamed, AT_FDCWD, path, AT_SYMLINK_FOLLOW));
}

int system_exchange(const char *one, const char *other) {
    return result(renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE));
}

int system_reserve(int descriptor, int64_t bytes) { return -posix_fallocate(descriptor, 0, bytes); }

int system_spawn_attributes(posix_spawnattr_t *attributes, bool new_session) {
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    int problem = posix_spawnattr_init(attributes);
    if (problem == 0) problem = posix_spawnattr_setsigdefault(attributes, &all);
    if (problem == 0) problem = posix_spawnattr_setsigmask(attributes, &none);
    short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
    if (new_session) flags |= POSIX_SPAWN_SETSID;
    if (problem == 0) problem = posix_spawnattr_setflags(attributes, flags);
    return -problem;
}

// What waiting for a child gave, as a shell would say it.
static int outcome(int status) {
    if (WIFSTOPPED(status)) return -EAGAIN;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int system_wait_child(pid_t child) {
    int status;
    pid_t waited;
    do waited = waitpid(child, &status, WUNTRACED);
    while (waited < 0 && errno == EINTR);
    return waited < 0 ? -errno : outcome(status);
}

int system_wait_foreground_child(pid_t child) {
    sigset_t awaited, passed;
    sigemptyset(&passed);
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGCHLD);
    sigaddset(&awaited, SIGTERM);
    sigaddset(&awaited, SIGHUP);
    int status, number;
    pid_t waited;
    while ((waited = waitpid(child, &status, WUNTRACED | WNOHANG)) == 0) {
        number = sigwaitinfo(&awaited, NULL);
        if (number != SIGTERM && number != SIGHUP) continue;
        sigaddset(&passed, number);
        kill(child, number);
    }
    int code = waited < 0 ? -errno : outcome(status);
    // What the keyboard sent was for the child.
    sigset_t keyboard;
    struct timespec at_once = {0};
    sigemptyset(&keyboard);
    sigaddset(&keyboard, SIGINT);
    sigaddset(&keyboard, SIGQUIT);
    while (sigtimedwait(&keyboard, NULL, &at_once) > 0) {}
    // Other children may have ended as well.
    kill(getpid(), SIGCHLD);
    if (sigismember(&passed, SIGTERM)) kill(getpid(), SIGTERM);
    if (sigismember(&passed, SIGHUP)) kill(getpid(), SIGHUP);
    return code;
}

int system_terminal_size(int descriptor, int *rows, int *columns) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -errno;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return 0;
}

int system_terminal_resize(int descriptor, int rows, int columns) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    return result(ioctl(descriptor, TIOCSWINSZ, &size));
}

void system_forbid_core_files(void) {
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

int system_memory_open(void) { return result(memfd_create("oivallus", MFD_CLOEXEC)); }
