#pragma once

// Snowball's libstemmer, opened at run time: the machine need not have it.

/// The library and one stemmer of it; used by one thread at a time.
struct cstemmer;

/// Opens a library by name and a stemmer by algorithm (`finnish`, `swedish`, `porter`) for UTF-8; NULL when either is
/// missing.
struct cstemmer *_Nullable cstemmer_open(const char *_Nonnull library, const char *_Nonnull algorithm);

/// Closes a stemmer. The library stays loaded.
void cstemmer_close(struct cstemmer *_Nonnull stemmer);

/// The stem of a word in lower case, which is gone at the next call; its length in bytes comes back in `length`. NULL when
/// memory is short.
const char *_Nullable cstemmer_stem(struct cstemmer *_Nonnull stemmer, const char *_Nonnull word, int bytes,
                                    int *_Nonnull length);
