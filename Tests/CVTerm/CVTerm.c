#define _GNU_SOURCE
#include "CVTerm.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>
#include <vterm.h>

struct emulator {
    VTerm *terminal;
    VTermScreen *screen;
    bool cursor_visible, alternate_screen;
    int bells;
    char title[256];
};

static int set_property(VTermProp property, VTermValue *value, void *user) {
    emulator *it = user;
    if (property == VTERM_PROP_CURSORVISIBLE) it->cursor_visible = value->boolean;
    if (property == VTERM_PROP_ALTSCREEN) it->alternate_screen = value->boolean;
    if (property == VTERM_PROP_TITLE) strncpy(it->title, value->string, sizeof it->title - 1);
    return 1;
}

static int ring(void *user) {
    ((emulator *)user)->bells++;
    return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = set_property, .bell = ring};

emulator *emulator_open(int rows, int columns) {
    emulator *it = calloc(1, sizeof *it);
    if (it == NULL) abort();
    it->cursor_visible = true;
    it->terminal = vterm_new(rows, columns);
    vterm_set_utf8(it->terminal, 1);
    it->screen = vterm_obtain_screen(it->terminal);
    vterm_screen_set_callbacks(it->screen, &callbacks, it);
    vterm_screen_enable_altscreen(it->screen, 1);
    vterm_screen_reset(it->screen, 1);
    // libvterm 0.1.4 never returns from a repetition (CSI b) with no character before it.
    vterm_input_write(it->terminal, " \r", 2);
    return it;
}

void emulator_close(emulator *it) {
    vterm_free(it->terminal);
    free(it);
}

// libvterm 0.1.4 writes the second half of a wide character through a null pointer where a row has one column.
void emulator_resize(emulator *it, int rows, int columns) {
    vterm_set_size(it->terminal, rows, columns < 2 ? 2 : columns);
}

void emulator_feed(emulator *it, const uint8_t *bytes, size_t length) {
    vterm_input_write(it->terminal, (const char *)bytes, length);
}

size_t emulator_take_answers(emulator *it, uint8_t *bytes, size_t limit) {
    return vterm_output_read(it->terminal, (char *)bytes, limit);
}

static int named_color(const VTermColor *color, bool foreground) {
    if (foreground ? VTERM_COLOR_IS_DEFAULT_FG(color) : VTERM_COLOR_IS_DEFAULT_BG(color)) return -1;
    return VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -2;
}

emulator_cell emulator_cell_at(const emulator *it, int row, int column) {
    emulator_cell result = {.foreground = -1, .background = -1, .width = 1};
    VTermScreenCell cell;
    if (!vterm_screen_get_cell(it->screen, (VTermPos){.row = row, .col = column}, &cell)) return result;
    if (cell.chars[0] == (uint32_t)-1) {
        result.width = 0;
        return result;
    }
    while (result.count < VTERM_MAX_CHARS_PER_CELL && cell.chars[result.count] != 0) {
        result.scalars[result.count] = cell.chars[result.count];
        result.count++;
    }
    result.width = cell.width;
    if (cell.attrs.bold) result.attributes |= EMULATOR_BOLD;
    if (cell.attrs.underline) result.attributes |= EMULATOR_UNDERLINE;
    if (cell.attrs.reverse) result.attributes |= EMULATOR_REVERSE;
    result.foreground = named_color(&cell.fg, true);
    result.background = named_color(&cell.bg, false);
    return result;
}

emulator_state emulator_current(const emulator *it) {
    emulator_state state = {
        .cursor_visible = it->cursor_visible, .alternate_screen = it->alternate_screen, .bells = it->bells};
    VTermPos cursor;
    vterm_get_size(it->terminal, &state.rows, &state.columns);
    vterm_state_get_cursorpos(vterm_obtain_state(it->terminal), &cursor);
    state.cursor_row = cursor.row;
    state.cursor_column = cursor.col;
    return state;
}

const char *emulator_title(const emulator *it) { return it->title; }

int pseudoterminal_open(int rows, int columns, char *name, size_t limit) {
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0) return -errno;
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, name, limit) != 0 ||
        ioctl(master, TIOCSWINSZ, &size) != 0 || fcntl(master, F_SETFL, O_NONBLOCK) != 0) {
        int problem = errno;
        close(master);
        return -problem;
    }
    return master;
}

int process_watch(pid_t process) {
    long descriptor = syscall(SYS_pidfd_open, process, 0);
    return descriptor < 0 ? -errno : (int)descriptor;
}

int process_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) < 0 ? -errno : 0; }
