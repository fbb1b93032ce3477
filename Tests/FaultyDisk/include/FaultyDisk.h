#pragma once

#include <stdint.h>

/// A disk under SQLite that counts, fills up and fails as a test says: a VFS around the system's own, made the default.
/// A test speaks of the files below its own folder, so that tests can run side by side.

/// What a disk is asked for.
enum faulty_operation { FAULTY_WRITE, FAULTY_SYNC, FAULTY_TRUNCATE };

/// Puts the disk under every connection opened from now on. Safe to call again.
void faulty_disk_install(void);

/// Begins to watch the files whose path begins so; returns the watch's number, or -1 when there are too many.
int faulty_disk_watch(const char *prefix);

/// How often the watched files have been asked for something.
int64_t faulty_disk_count(int watch, enum faulty_operation operation);

/// From the given request on (1 is the next), the watched files answer with a result code of SQLite; `times` requests
/// do, or all when it is negative.
void faulty_disk_fail(int watch, enum faulty_operation operation, int64_t from, int64_t times, int code);

/// Mends everything.
void faulty_disk_mend(int watch);
