// ncurses as a function: rows in, bytes out.
//
// ncurses gets an anonymous file in place of the terminal. It neither reads keys, nor changes modes, nor writes to the
// terminal: it only works out the shortest bytes from one screen to the next. So a frame is one write(2) whatever its
// size (ncurses itself flushes at each cursor jump, and whenever its buffer is full), and tests need no terminal.

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "CTerminal.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

struct screen {
    SCREEN *handle;
    FILE *file;
    int memory;
    bool colors;
    int cursor;
    int rows, columns;
    int row, used, count;
    cchar_t *cells;
    size_t room;
    uint8_t *bytes;
    size_t capacity;
};

static const int ncurses_signals[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
enum { NCURSES_SIGNALS = sizeof ncurses_signals / sizeof *ncurses_signals };

static void set_up(screen *it, bool colors) {
    typeahead(-1);
    nonl();
    leaveok(stdscr, FALSE);
    // A pair per colour of `Style.Color` on the terminal's own background; without default colours, none at all.
    it->colors = colors && has_colors() && start_color() == OK && use_default_colors() == OK;
    for (short color = 0; it->colors && color < 8; color++) init_pair((short)(color + 1), color, -1);
    // ncurses 6.4 writes at every cursor jump until it has been left and entered once.
    endwin();
    refresh();
}

screen *screen_open(const char *type, int rows, int columns, bool colors) {
    screen *it = calloc(1, sizeof *it);
    if (it == NULL) return NULL;
    it->memory = memfd_create("screen", MFD_CLOEXEC);
    it->file = it->memory < 0 ? NULL : fdopen(it->memory, "w+");
    // ncurses takes every signal that has its default action; ours are the event loop's business.
    struct sigaction before[NCURSES_SIGNALS];
    for (int index = 0; index < NCURSES_SIGNALS; index++) sigaction(ncurses_signals[index], NULL, &before[index]);
    // ncurses must not take its size from the environment, except for types that name none ("linux").
    description_load(type);
    use_env(description_number("lines") < 1 || description_number("cols") < 1);
    use_tioctl(FALSE);
    description_unload();
    if (it->file != NULL) {
        fcntl(it->memory, F_SETFL, O_APPEND);
        it->handle = newterm((char *)type, it->file, it->file);
    }
    for (int index = 0; index < NCURSES_SIGNALS; index++) sigaction(ncurses_signals[index], &before[index], NULL);
    if (it->handle == NULL) {
        if (it->file != NULL) fclose(it->file);
        free(it);
        return NULL;
    }
    it->cursor = -1;
    description_forget_repetition();
    set_up(it, colors);
    screen_resize(it, rows, columns);
    return it;
}

void screen_close(screen *it) {
    set_term(it->handle);
    endwin();
    delscreen(it->handle);
    fclose(it->file);
    free(it->cells);
    free(it->bytes);
    free(it);
}

bool screen_has_colors(const screen *it) { return it->colors; }

void screen_resize(screen *it, int rows, int columns) {
    it->rows = rows < 1 ? 1 : rows;
    it->columns = columns < 1 ? 1 : columns;
    resize_term(it->rows, it->columns);
    werase(stdscr);
    size_t room = (size_t)it->columns;
    if (room > it->room) {
        cchar_t *cells = realloc(it->cells, room * sizeof *cells);
        if (cells == NULL) abort();
        it->cells = cells;
        it->room = room;
    }
    screen_forget(it);
}

void screen_forget(screen *it) {
    clearok(curscr, TRUE);
    it->cursor = -1;
}

void screen_row_begin(screen *it, int row) {
    it->row = row;
    it->used = 0;
    it->count = 0;
}

static attr_t ncurses_attributes(int attributes) {
    attr_t result = A_NORMAL;
    if (attributes & SCREEN_BOLD) result |= A_BOLD;
    if (attributes & SCREEN_UNDERLINE) result |= A_UNDERLINE;
    if (attributes & SCREEN_REVERSE) result |= A_REVERSE;
    if (attributes & SCREEN_DIM) result |= A_DIM;
    return result;
}

// One spacing character with what combines with it: the most that a cell of ncurses holds.
typedef struct {
    wchar_t scalars[CCHARW_MAX + 1];
    int count, width;
} cluster;

static void append(screen *it, const cluster *text, attr_t attributes, short pair) {
    setcchar(&it->cells[it->count++], text->scalars, attributes, pair, NULL);
    it->used += text->width;
}

// The next code point of UTF-8 that Swift has already made valid.
static wchar_t next_scalar(const uint8_t **place, const uint8_t *end) {
    const uint8_t *p = *place;
    int more = *p < 0x80 ? 0 : *p < 0xE0 ? 1 : *p < 0xF0 ? 2 : 3;
    wchar_t scalar = more == 0 ? *p : more == 1 ? *p & 0x1F : more == 2 ? *p & 0x0F : *p & 0x07;
    for (p++; more > 0 && p < end; more--) scalar = scalar << 6 | (*p++ & 0x3F);
    *place = p;
    return scalar;
}

// Code points that take no cell and would still change how others look: direction, joiners, tags. They stay out.
static bool is_format(wchar_t scalar) {
    return scalar == 0 || scalar == 0xAD || (scalar >= 0x200B && scalar <= 0x200F) ||
           (scalar >= 0x2028 && scalar <= 0x202E) || (scalar >= 0x2060 && scalar <= 0x206F) || scalar == 0xFEFF ||
           scalar == 0x061C || scalar == 0x180E || (scalar >= 0xFE00 && scalar <= 0xFE0F) ||
           (scalar >= 0xFFF9 && scalar <= 0xFFFB) || scalar >= 0xE0000;
}

void screen_row_put(screen *it, const uint8_t *text, size_t length, int columns, int attributes, int color) {
    attr_t look = ncurses_attributes(attributes);
    short pair = it->colors ? (short)color : 0;
    int limit = it->used + columns;
    if (limit > it->columns) limit = it->columns;
    cluster pending = {.count = 0};
    for (const uint8_t *end = text + length; text < end;) {
        wchar_t scalar = next_scalar(&text, end);
        int width = wcwidth(scalar);
        // What the C library cannot print would move ncurses' cursor by another measure than ours.
        if (width < 0) scalar = 0xFFFD, width = 1;
        if (width == 0) {
            bool fits = pending.count > 0 && pending.count < CCHARW_MAX;
            if (fits && !is_format(scalar)) pending.scalars[pending.count++] = scalar;
            continue;
        }
        if (pending.count > 0) append(it, &pending, look, pair);
        if (it->used + width > limit) {
            pending.count = 0;
            break;
        }
        pending = (cluster){.scalars = {scalar}, .count = 1, .width = width};
    }
    if (pending.count > 0) append(it, &pending, look, pair);
    const cluster blank = {.scalars = {L' '}, .count = 1, .width = 1};
    while (it->used < limit) append(it, &blank, look, pair);
}

void screen_row_end(screen *it) {
    const cluster blank = {.scalars = {L' '}, .count = 1, .width = 1};
    while (it->used < it->columns) append(it, &blank, A_NORMAL, 0);
    wmove(stdscr, it->row, 0);
    wadd_wchnstr(stdscr, it->cells, it->count);
}

static size_t take_bytes(screen *it) {
    off_t length = lseek(it->memory, 0, SEEK_END);
    if (length <= 0) return 0;
    if ((size_t)length > it->capacity) {
        uint8_t *bytes = realloc(it->bytes, (size_t)length * 2);
        if (bytes == NULL) abort();
        it->bytes = bytes;
        it->capacity = (size_t)length * 2;
    }
    ssize_t got = pread(it->memory, it->bytes, (size_t)length, 0);
    // Truncating also keeps what was shown from lingering in memory that nobody needs.
    if (ftruncate(it->memory, 0) != 0 || got < 0) return 0;
    return (size_t)got;
}

size_t screen_output(screen *it, int row, int column, bool cursor, const uint8_t **bytes) {
    if (it->cursor == -1) {
        // What ncurses wrote while it was set up or resized is not for the terminal.
        take_bytes(it);
    }
    if (it->cursor != 0) {
        if (!cursor || it->cursor == -1) curs_set(0);
    }
    wmove(stdscr, row, column);
    wnoutrefresh(stdscr);
    doupdate();
    if (cursor && it->cursor != 1) curs_set(1);
    it->cursor = cursor;
    size_t length = take_bytes(it);
    *bytes = it->bytes;
    return length;
}

int screen_measure(screen *it, const uint8_t *text, size_t length) {
    set_term(it->handle);
    wmove(stdscr, 0, 0);
    wclrtoeol(stdscr);
    for (const uint8_t *end = text + length; text < end;) {
        wchar_t scalars[2] = {next_scalar(&text, end), 0};
        cchar_t cell;
        setcchar(&cell, scalars, A_NORMAL, 0, NULL);
        wadd_wch(stdscr, &cell);
    }
    int column = getcurx(stdscr);
    wmove(stdscr, 0, 0);
    wclrtoeol(stdscr);
    return column;
}
