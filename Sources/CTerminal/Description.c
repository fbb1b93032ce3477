// The locale, and what terminfo knows about terminal types.

#define _GNU_SOURCE

#include "CTerminal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// Locale

// Whether the user asks for UTF-8 in a locale that is not installed, as over a connection that brings its own LANG.
static bool asks_for_utf8(void) {
    const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t index = 0; index < 3; index++) {
        const char *value = getenv(names[index]);
        if (value == NULL || *value == 0) continue;
        return strcasestr(value, "UTF-8") != NULL || strcasestr(value, "UTF8") != NULL;
    }
    return false;
}

int locale_prepare(void) {
    // LC_CTYPE alone: numbers and sort order of the C library stay as they are.
    if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 0;
    if (setlocale(LC_CTYPE, "C.UTF-8") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) {
        return asks_for_utf8() ? 0 : 1;
    }
    return -1;
}

int locale_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// Terminal descriptions

int description_load(const char *type) {
    int problem = 0;
    description_unload();
    setupterm(type, STDERR_FILENO, &problem);
    return problem;
}

void description_unload(void) {
    if (cur_term != NULL) del_curterm(cur_term);
}

static bool is_absent(const char *value) { return value == NULL || value == (const char *)-1; }

const char *description_string(const char *name) {
    if (cur_term == NULL) return NULL;
    const char *value = tigetstr(name);
    return is_absent(value) ? NULL : value;
}

bool description_flag(const char *name) { return cur_term != NULL && tigetflag(name) == 1; }

void description_forget_repetition(void) { repeat_char = NULL; }

int description_number(const char *name) {
    if (cur_term == NULL) return -1;
    int value = tigetnum(name);
    return value < 0 ? -1 : value;
}
