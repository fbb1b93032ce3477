#pragma once

// libvoikko, opened at run time: the machine need not have it, nor its dictionary.

/// A library and one handle of it; used by one thread at a time.
struct cvoikko;

/// The readings of one word.
struct cvoikko_readings;

/// Opens a library by name and a dictionary by language code; NULL when either is missing.
struct cvoikko *_Nullable cvoikko_open(const char *_Nonnull library, const char *_Nonnull language);

/// Closes a handle. The library stays loaded.
void cvoikko_close(struct cvoikko *_Nonnull voikko);

/// The readings of a word in UTF-8; NULL when it is not known.
struct cvoikko_readings *_Nullable cvoikko_analyse(struct cvoikko *_Nonnull voikko, const char *_Nonnull word);

/// How many readings there are.
int cvoikko_count(const struct cvoikko_readings *_Nonnull readings);

/// The value of a key such as BASEFORM in one reading, in UTF-8, to be freed; NULL when it has none.
char *_Nullable cvoikko_value(struct cvoikko *_Nonnull voikko, const struct cvoikko_readings *_Nonnull readings, int index,
                              const char *_Nonnull key);

/// Frees a value.
void cvoikko_free_value(struct cvoikko *_Nonnull voikko, char *_Nonnull value);

/// Frees readings.
void cvoikko_free(struct cvoikko *_Nonnull voikko, struct cvoikko_readings *_Nonnull readings);
