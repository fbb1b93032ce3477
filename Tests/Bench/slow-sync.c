// A disk on which every sync takes 100 ms, for LD_PRELOAD: the real sync is made, after the wait.
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static void wait_as_a_slow_disk_does(void) {
    const struct timespec delay = {0, 100 * 1000 * 1000};
    nanosleep(&delay, 0);
}

int fsync(int file) {
    wait_as_a_slow_disk_does();
    return (int)syscall(SYS_fsync, file);
}

int fdatasync(int file) {
    wait_as_a_slow_disk_does();
    return (int)syscall(SYS_fdatasync, file);
}
