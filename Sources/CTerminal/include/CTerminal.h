#pragma once

// ncurses' wide half and what must run in a signal handler, as plain functions. See Screen.c and Guard.c.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Locale

/// Makes the environment's character encoding the process's (LC_CTYPE alone); C.UTF-8 when that is not UTF-8.
///
/// Returns 0 when it is UTF-8 by the environment (even when the locale it names is not installed), 1 when C.UTF-8 stands in for it, -1 when neither is there.
int locale_prepare(void);

/// How many cells the C library gives a code point: 0 for combining ones, -1 for what it does not print.
int locale_width(uint32_t scalar);

// Terminal descriptions (terminfo)

/// Looks a terminal type up: 1 it is known, 0 it is not, -1 there is no database. Never while a screen is open.
int description_load(const char *type);

/// Frees the description that was looked up last.
void description_unload(void);

/// A string of the description that was looked up last, or NULL.
const char *description_string(const char *name);

/// Whether the description that was looked up last has a flag.
bool description_flag(const char *name);

/// A number of the description that was looked up last, or -1.
int description_number(const char *name);

/// Forgets that the terminal of the open screen can repeat a character (REP): several that call themselves xterm cannot.
void description_forget_repetition(void);

// The screen: what ncurses believes is on the terminal. It writes into memory, never to the terminal itself.

typedef struct screen screen;

enum {
    SCREEN_BOLD = 1,
    SCREEN_UNDERLINE = 2,
    SCREEN_REVERSE = 4,
    SCREEN_DIM = 8,
};

/// Makes a screen for a known terminal type, or NULL. One process has at most one at a time.
screen *screen_open(const char *type, int rows, int columns, bool colors);

/// Forgets the screen and frees its memory.
void screen_close(screen *it);

/// Whether styles may name colours.
bool screen_has_colors(const screen *it);

/// Takes a new size; the next output repaints everything.
void screen_resize(screen *it, int rows, int columns);

/// Forgets what the terminal shows; the next output repaints everything.
void screen_forget(screen *it);

/// Starts a row anew: it is blank until cells are put.
void screen_row_begin(screen *it, int row);

/// Puts UTF-8 text into exactly `columns` cells after those already put; a colour is 0 (none) or 1 to 8.
void screen_row_put(screen *it, const uint8_t *text, size_t length, int columns, int attributes, int color);

/// Ends the row that was begun.
void screen_row_end(screen *it);

/// The bytes that bring the terminal from what it shows to the rows put, the cursor last; valid until the next call.
size_t screen_output(screen *it, int row, int column, bool cursor, const uint8_t **bytes);

/// Where ncurses' cursor stands after text put at the start of an otherwise blank row: for tests of the width table.
int screen_measure(screen *it, const uint8_t *text, size_t length);

// The guard: brings the terminal back on every way out, also from a signal handler.

/// Remembers the terminal's modes as they are now; 0 or -errno.
int guard_remember(int descriptor);

/// Takes what to write when the terminal is given back (at most 255 bytes); 0 or -E2BIG.
int guard_set_farewell(const uint8_t *bytes, size_t length);

/// Sets raw mode and makes the guard responsible for the terminal; 0 or -errno.
int guard_enter(void);

/// Gives the terminal back: writes the farewell, sets the remembered modes. Does nothing unless entered.
///
/// Safe in a signal handler. Returns 1 when it did something.
int guard_leave(void);

/// Whether the guard is responsible for the terminal now.
bool guard_is_entered(void);

/// Restores the terminal at ILL, TRAP, SEGV, BUS, FPE, ABRT and at exit(); then the signal takes its course.
///
/// `chain` passes the signal on to the handlers that were there (Swift's backtracer), else it ends the process at once.
void guard_install(bool chain);

/// Collects standard error in memory while the screen is ours; 0 or -errno.
int guard_capture_errors(void);

/// Ends the collecting: standard error is itself again, what was collected comes back (`limit` bytes at most).
size_t guard_release_errors(uint8_t *bytes, size_t limit);
