#include "FaultyDisk.h"

#include <pthread.h>
#include <sqlite3.h>
#include <string.h>

enum { MOST_WATCHES = 256, OPERATIONS = 3 };

typedef struct {
    char prefix[512];
    int64_t count[OPERATIONS];
    int64_t wait[OPERATIONS];  // requests until it fails; 0: does not
    int64_t times[OPERATIONS];
    int code[OPERATIONS];
} watch_t;

typedef struct {
    sqlite3_file base;
    watch_t *watch;
    sqlite3_file *real;
} file_t;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static watch_t watches[MOST_WATCHES];
static int watch_count;
static sqlite3_vfs vfs;
static sqlite3_vfs *real_vfs;

static watch_t *watch_of(const char *path) {
    if (path == NULL) return NULL;
    watch_t *found = NULL;
    pthread_mutex_lock(&lock);
    for (int index = watch_count - 1; index >= 0 && found == NULL; index--)
        if (strncmp(path, watches[index].prefix, strlen(watches[index].prefix)) == 0) found = &watches[index];
    pthread_mutex_unlock(&lock);
    return found;
}

static int ask(watch_t *watch, enum faulty_operation operation) {
    if (watch == NULL) return SQLITE_OK;
    int code = SQLITE_OK;
    pthread_mutex_lock(&lock);
    watch->count[operation]++;
    if (watch->wait[operation] == 1 && watch->times[operation] != 0) {
        code = watch->code[operation];
        if (watch->times[operation] > 0) watch->times[operation]--;
    } else if (watch->wait[operation] > 1) {
        watch->wait[operation]--;
    }
    pthread_mutex_unlock(&lock);
    return code;
}

#define REAL(file) (((file_t *)(file))->real)
#define WATCH(file) (((file_t *)(file))->watch)

static int file_close(sqlite3_file *file) {
    return REAL(file)->pMethods == NULL ? SQLITE_OK : REAL(file)->pMethods->xClose(REAL(file));
}
static int file_read(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset) {
    return REAL(file)->pMethods->xRead(REAL(file), buffer, amount, offset);
}
static int file_write(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset) {
    int code = ask(WATCH(file), FAULTY_WRITE);
    return code != SQLITE_OK ? code : REAL(file)->pMethods->xWrite(REAL(file), buffer, amount, offset);
}
static int file_truncate(sqlite3_file *file, sqlite3_int64 size) {
    int code = ask(WATCH(file), FAULTY_TRUNCATE);
    return code != SQLITE_OK ? code : REAL(file)->pMethods->xTruncate(REAL(file), size);
}
static int file_sync(sqlite3_file *file, int flags) {
    int code = ask(WATCH(file), FAULTY_SYNC);
    return code != SQLITE_OK ? code : REAL(file)->pMethods->xSync(REAL(file), flags);
}
static int file_size(sqlite3_file *file, sqlite3_int64 *size) {
    return REAL(file)->pMethods->xFileSize(REAL(file), size);
}
static int file_lock(sqlite3_file *file, int level) { return REAL(file)->pMethods->xLock(REAL(file), level); }
static int file_unlock(sqlite3_file *file, int level) { return REAL(file)->pMethods->xUnlock(REAL(file), level); }
static int file_check(sqlite3_file *file, int *reserved) {
    return REAL(file)->pMethods->xCheckReservedLock(REAL(file), reserved);
}
static int file_control(sqlite3_file *file, int operation, void *argument) {
    return REAL(file)->pMethods->xFileControl(REAL(file), operation, argument);
}
static int file_sector(sqlite3_file *file) { return REAL(file)->pMethods->xSectorSize(REAL(file)); }
static int file_device(sqlite3_file *file) { return REAL(file)->pMethods->xDeviceCharacteristics(REAL(file)); }

static const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_unlock,
    .xCheckReservedLock = file_check,
    .xFileControl = file_control,
    .xSectorSize = file_sector,
    .xDeviceCharacteristics = file_device,
};

static int vfs_open(sqlite3_vfs *self, const char *path, sqlite3_file *file, int flags, int *out) {
    (void)self;
    file_t *mine = (file_t *)file;
    mine->real = (sqlite3_file *)&mine[1];
    mine->watch = watch_of(path);
    mine->real->pMethods = NULL;
    int code = real_vfs->xOpen(real_vfs, path, mine->real, flags, out);
    file->pMethods = code == SQLITE_OK || mine->real->pMethods != NULL ? &methods : NULL;
    return code;
}

void faulty_disk_install(void) {
    pthread_mutex_lock(&lock);
    if (real_vfs == NULL) {
        real_vfs = sqlite3_vfs_find(NULL);
        vfs = *real_vfs;
        vfs.zName = "faulty";
        vfs.pNext = NULL;
        vfs.szOsFile = (int)sizeof(file_t) + real_vfs->szOsFile;
        vfs.xOpen = vfs_open;
        sqlite3_vfs_register(&vfs, 1);
    }
    pthread_mutex_unlock(&lock);
}

int faulty_disk_watch(const char *prefix) {
    int number = -1;
    pthread_mutex_lock(&lock);
    if (watch_count < MOST_WATCHES && strlen(prefix) < sizeof watches[0].prefix) {
        number = watch_count++;
        strcpy(watches[number].prefix, prefix);
    }
    pthread_mutex_unlock(&lock);
    return number;
}

int64_t faulty_disk_count(int watch, enum faulty_operation operation) {
    pthread_mutex_lock(&lock);
    int64_t count = watches[watch].count[operation];
    pthread_mutex_unlock(&lock);
    return count;
}

void faulty_disk_fail(int watch, enum faulty_operation operation, int64_t from, int64_t times, int code) {
    pthread_mutex_lock(&lock);
    watches[watch].wait[operation] = from;
    watches[watch].times[operation] = times;
    watches[watch].code[operation] = code;
    pthread_mutex_unlock(&lock);
}

void faulty_disk_mend(int watch) {
    pthread_mutex_lock(&lock);
    memset(watches[watch].wait, 0, sizeof watches[watch].wait);
    pthread_mutex_unlock(&lock);
}
