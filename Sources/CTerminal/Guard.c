// Bringing the terminal back on every way out: quit, suspend, signal, exit(), crash.
//
// A signal handler cannot reach Swift's values, so what it needs lives here: one process has one terminal. Everything
// between guard_leave and the handlers uses async-signal-safe calls only (signal-safety(7)).

#define _GNU_SOURCE

#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

enum { FAREWELL_LIMIT = 255, ERROR_TAIL = 8192, STALL_MILLISECONDS = 200 };

static int terminal = -1;
static struct termios modes;
static uint8_t farewell[FAREWELL_LIMIT];
static size_t farewell_length;
static atomic_bool entered;

static int real_errors = -1;
static int collected_errors = -1;

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { CRASHES = sizeof crashes / sizeof *crashes };
static struct sigaction before[CRASHES];
static bool chains;

int guard_remember(int descriptor) {
    if (tcgetattr(descriptor, &modes) != 0) return -errno;
    terminal = descriptor;
    return 0;
}

int guard_set_farewell(const uint8_t *bytes, size_t length) {
    if (length > FAREWELL_LIMIT) return -E2BIG;
    memcpy(farewell, bytes, length);
    farewell_length = length;
    return 0;
}

int guard_enter(void) {
    struct termios raw = modes;
    cfmakeraw(&raw);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    if (tcsetattr(terminal, TCSANOW, &raw) != 0) return -errno;
    atomic_store(&entered, true);
    return 0;
}

// Writes all of it, but does not wait for a terminal that has stopped taking bytes.
static void write_all(int descriptor, const uint8_t *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(descriptor, bytes, length);
        if (written > 0) {
            bytes += written;
            length -= (size_t)written;
            continue;
        }
        if (written < 0 && errno == EINTR) continue;
        struct pollfd one = {.fd = descriptor, .events = POLLOUT};
        if (written == 0 || errno != EAGAIN || poll(&one, 1, STALL_MILLISECONDS) != 1) return;
    }
}

int guard_leave(void) {
    if (!atomic_exchange(&entered, false)) return 0;
    int problem = errno;
    write_all(terminal, farewell, farewell_length);
    tcsetattr(terminal, TCSANOW, &modes);
    errno = problem;
    return 1;
}

bool guard_is_entered(void) { return atomic_load(&entered); }

// The last of what was written to standard error while it was collected.
static size_t collected_tail(uint8_t *bytes, size_t limit) {
    off_t length = lseek(collected_errors, 0, SEEK_END);
    if (length <= 0) return 0;
    off_t start = length > (off_t)limit ? length - (off_t)limit : 0;
    ssize_t got = pread(collected_errors, bytes, limit, start);
    return got < 0 ? 0 : (size_t)got;
}

int guard_capture_errors(void) {
    if (collected_errors >= 0) return 0;
    int memory = memfd_create("errors", MFD_CLOEXEC);
    if (memory < 0) return -errno;
    int real = dup(STDERR_FILENO);
    if (real < 0 || dup2(memory, STDERR_FILENO) < 0) {
        int problem = errno;
        close(memory);
        if (real >= 0) close(real);
        return -problem;
    }
    real_errors = real;
    collected_errors = memory;
    return 0;
}

size_t guard_release_errors(uint8_t *bytes, size_t limit) {
    if (collected_errors < 0) return 0;
    size_t length = collected_tail(bytes, limit);
    dup2(real_errors, STDERR_FILENO);
    close(real_errors);
    close(collected_errors);
    real_errors = collected_errors = -1;
    return length;
}

static void crashed(int signal_number) {
    guard_leave();
    if (collected_errors >= 0) {
        // Static: a handler on a small stack of its own has no room for it. The process ends here, once.
        static uint8_t tail[ERROR_TAIL];
        size_t length = collected_tail(tail, sizeof tail);
        dup2(real_errors, STDERR_FILENO);
        write_all(STDERR_FILENO, tail, length);
    }
    struct sigaction next = {.sa_handler = SIG_DFL};
    for (int index = 0; index < CRASHES; index++) {
        if (chains && crashes[index] == signal_number) next = before[index];
    }
    sigaction(signal_number, &next, NULL);
    // Blocked until this handler returns; then it finds the action just set.
    raise(signal_number);
}

static void leave_at_exit(void) { guard_leave(); }

void guard_install(bool chain) {
    static atomic_bool installed;
    if (atomic_exchange(&installed, true)) return;
    chains = chain;
    atexit(leave_at_exit);
    if (!chain) {
        // A core file would hold people's words in the clear.
        struct rlimit none = {0, 0};
        setrlimit(RLIMIT_CORE, &none);
        prctl(PR_SET_DUMPABLE, 0);
    }
    // A stack of its own, so that a stack that overflowed can still be reported.
    static uint8_t stack[65536] __attribute__((aligned(16)));
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    stack_t present;
    if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&alternate, NULL);
    struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
    sigfillset(&action.sa_mask);
    for (int index = 0; index < CRASHES; index++) sigaction(crashes[index], &action, &before[index]);
}
