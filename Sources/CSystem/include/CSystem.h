#pragma once

// The parts of Linux that Swift's Glibc module leaves out, as plain functions.
// Unless said otherwise a function returns a value >= 0, or -errno.

// No feature macro here: it would give Swift other C types than its Glibc module has.

#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <spawn.h>
#include <sys/inotify.h>
#include <sys/types.h>

// Clocks

/// Milliseconds since this boot, time asleep included (CLOCK_BOOTTIME).
int64_t system_boot_milliseconds(void);

/// Nanoseconds since this boot, time asleep included (CLOCK_BOOTTIME): for measuring.
int64_t system_boot_nanoseconds(void);

/// Milliseconds since 1970-01-01 UTC by the wall clock, which may jump (CLOCK_REALTIME).
int64_t system_wall_milliseconds(void);

/// Reads the random id of this boot (/proc/sys/kernel/random/boot_id) as 16 bytes; 0, or -errno.
int system_boot_id(uint8_t id[16]);

// Waiting

/// Waits for file descriptors with one signal mask in force for exactly as long as it waits (ppoll).
///
/// `milliseconds` < 0 waits without end; `mask` NULL leaves the signal mask alone.
/// Returns how many descriptors are ready, 0 when the time is over, -EINTR when a signal came.
int system_poll(struct pollfd *descriptors, size_t count, int64_t milliseconds, const sigset_t *mask);

/// Waits until one descriptor can be read: 1 when it can (or has hung up), 0 when the time is over.
int system_wait_readable(int descriptor, int64_t milliseconds);

/// A timer that becomes readable when its time has come, at once after a sleep that outlasted it (timerfd, boot time).
int system_timer_open(void);

/// Sets the timer to go off once, so many nanoseconds from now (at once for 0 and less); INT64_MAX disarms it.
int system_timer_set(int descriptor, int64_t nanoseconds);

// Events between threads

/// A counter that one thread adds to and another waits for: non-blocking, closed on exec (eventfd).
int system_event_open(void);

/// Wakes whoever waits for the counter. Safe in a signal handler.
int system_event_signal(int descriptor);

/// Takes the counter back to zero; returns 1 when it had been signalled, 0 when not.
int system_event_clear(int descriptor);

// Signals

/// A descriptor that delivers the (blocked) signals of the set: non-blocking, closed on exec (signalfd).
int system_signal_open(const sigset_t *signals);

/// The next signal waiting in a descriptor of `system_signal_open`, or 0 when there is none.
int system_signal_next(int descriptor);

/// Blocks the signals for the calling thread (and the threads it will start); `before` takes the mask that was.
int system_signal_block(const sigset_t *signals, sigset_t *before);

/// Makes a mask the calling thread's.
int system_signal_set_mask(const sigset_t *mask);

/// Stops this process group as Ctrl-Z would (SIGTSTP), and returns when it goes on; at once where nothing could wake it.
int system_signal_stop(void);

// Watching files

/// A descriptor for watching files: non-blocking, closed on exec (inotify).
int system_watch_open(void);

/// Reads all that waits in a descriptor of `system_watch_open`; returns the union of the events' masks, 0 for none.
int system_watch_drain(int descriptor);

/// The events of inotify by name: its own constants have a type that Swift cannot pass on.
enum {
    SYSTEM_WATCH_MODIFY = IN_MODIFY,
    SYSTEM_WATCH_CLOSE_WRITE = IN_CLOSE_WRITE,
    SYSTEM_WATCH_CREATE = IN_CREATE,
    SYSTEM_WATCH_DELETE = IN_DELETE,
    SYSTEM_WATCH_DELETE_SELF = IN_DELETE_SELF,
    SYSTEM_WATCH_MOVED_TO = IN_MOVED_TO,
    SYSTEM_WATCH_MOVED_FROM = IN_MOVED_FROM,
    SYSTEM_WATCH_MOVE_SELF = IN_MOVE_SELF,
    SYSTEM_WATCH_OVERFLOW = IN_Q_OVERFLOW,
};

// Files

/// Writes everything to the device, the length included, but not times (fdatasync); 0 or -errno.
int system_sync_data(int descriptor);

/// Writes everything to the device, also a folder's entries (fsync); 0 or -errno.
int system_sync(int descriptor);

/// Takes the file's lock for this open file (flock, exclusive, without waiting); -EWOULDBLOCK when another has it.
int system_lock(int descriptor);

/// Gives a file's lock up and closes it. Closing alone would leave the lock to a child that has a copy until its exec.
void system_unlock(int descriptor);

/// Gives a file another name, unless something has that name: -EEXIST then (renameat2, RENAME_NOREPLACE).
int system_rename_new(const char *from, const char *to);

/// An empty file in a folder that has no name yet, for its owner alone: gone with the process unless it is given one
/// (O_TMPFILE); -EOPNOTSUPP and others where a file system has no such files.
int system_unnamed_open(const char *folder);

/// Gives such a file its name, unless something has that name: -EEXIST then (linkat).
int system_unnamed_name(int descriptor, const char *path);

/// Lets two files or folders change their names, at one moment (renameat2, RENAME_EXCHANGE); 0 or -errno.
int system_exchange(const char *one, const char *other);

/// Reserves space for the file's first `bytes` bytes, so that later writes there cannot find the disk full.
int system_reserve(int descriptor, int64_t bytes);

/// An empty file that is in memory alone, closed on exec (memfd_create).
int system_memory_open(void);

// Processes

/// Flags for posix_spawn: default actions for signals, an empty signal mask and, where asked, a session of its own.
int system_spawn_attributes(posix_spawnattr_t *attributes, bool new_session);

/// Keeps this process and its children from leaving core files, and others from looking into its memory.
void system_forbid_core_files(void);

/// Waits for a child: its exit status, 128 + signal when a signal ended it; -EAGAIN when it has been stopped.
int system_wait_child(pid_t child);

/// The same for a child that has the terminal meanwhile: SIGTERM and SIGHUP are passed on to it, and come to this process
/// when it has ended; SIGINT and SIGQUIT, which it had from the keyboard itself, are dropped. All five have to be blocked.
int system_wait_foreground_child(pid_t child);

/// The size of a terminal in rows and columns (TIOCGWINSZ); -ENOTTY when it is none.
int system_terminal_size(int descriptor, int *rows, int *columns);

/// Sets the size of a terminal, as the program that draws it does (TIOCSWINSZ).
int system_terminal_resize(int descriptor, int rows, int columns);
