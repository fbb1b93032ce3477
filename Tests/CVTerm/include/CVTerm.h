#pragma once

// A terminal for tests: libvterm reads what a program writes, and a pseudoterminal carries it.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct emulator emulator;

enum {
    EMULATOR_BOLD = 1,
    EMULATOR_UNDERLINE = 2,
    EMULATOR_REVERSE = 4,
};

typedef struct {
    uint32_t scalars[6];
    int count;
    /// 1 or 2; 0 for the right half of a wide one.
    int width;
    int attributes;
    /// One of the eight named colours, or -1 for the terminal's own.
    int foreground, background;
} emulator_cell;

typedef struct {
    int rows, columns;
    int cursor_row, cursor_column;
    bool cursor_visible, alternate_screen;
    int bells;
} emulator_state;

emulator *emulator_open(int rows, int columns);
void emulator_close(emulator *it);
void emulator_resize(emulator *it, int rows, int columns);

/// Takes what a program wrote.
void emulator_feed(emulator *it, const uint8_t *bytes, size_t length);

/// What the terminal answers to questions in what it was fed.
size_t emulator_take_answers(emulator *it, uint8_t *bytes, size_t limit);

emulator_cell emulator_cell_at(const emulator *it, int row, int column);
emulator_state emulator_current(const emulator *it);
const char *emulator_title(const emulator *it);

/// Makes a pseudoterminal of a size: its master, and the name of the slave. -errno on failure.
int pseudoterminal_open(int rows, int columns, char *name, size_t limit);

/// A descriptor that becomes readable when the process ends (pidfd_open); -errno on failure.
int process_watch(pid_t process);

/// A pipe that no other program inherits; 0 or -errno.
int process_pipe(int ends[2]);
