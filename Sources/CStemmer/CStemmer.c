#include "CStemmer.h"

#include <dlfcn.h>
#include <stdlib.h>

// What of libstemmer.h (Snowball 2) is used here.
struct cstemmer {
    void *handle;
    void *(*make)(const char *algorithm, const char *encoding);
    void (*destroy)(void *stemmer);
    const unsigned char *(*stem)(void *stemmer, const unsigned char *word, int bytes);
    int (*length)(void *stemmer);
};

struct cstemmer *cstemmer_open(const char *library, const char *algorithm) {
    void *loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!loaded) return NULL;
    struct cstemmer *stemmer = calloc(1, sizeof *stemmer);
    if (!stemmer) return NULL;
    *(void **)&stemmer->make = dlsym(loaded, "sb_stemmer_new");
    *(void **)&stemmer->destroy = dlsym(loaded, "sb_stemmer_delete");
    *(void **)&stemmer->stem = dlsym(loaded, "sb_stemmer_stem");
    *(void **)&stemmer->length = dlsym(loaded, "sb_stemmer_length");
    if (stemmer->make && stemmer->destroy && stemmer->stem && stemmer->length)
        stemmer->handle = stemmer->make(algorithm, "UTF_8");
    if (!stemmer->handle) {
        free(stemmer);
        return NULL;
    }
    return stemmer;
}

void cstemmer_close(struct cstemmer *stemmer) {
    stemmer->destroy(stemmer->handle);
    free(stemmer);
}

const char *cstemmer_stem(struct cstemmer *stemmer, const char *word, int bytes, int *length) {
    const unsigned char *stem = stemmer->stem(stemmer->handle, (const unsigned char *)word, bytes);
    *length = stem ? stemmer->length(stemmer->handle) : 0;
    return (const char *)stem;
}
