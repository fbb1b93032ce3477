#include "CVoikko.h"

#include <dlfcn.h>
#include <stdlib.h>

// What of voikko.h (libvoikko 3.0 and later) is used here. Its readings are an array of pointers that ends in NULL.
struct cvoikko {
    void *handle;
    void *(*init)(const char **error, const char *language, const char *path);
    void (*terminate)(void *handle);
    void **(*analyse)(void *handle, const char *word);
    void (*free_readings)(void **readings);
    char *(*value)(const void *reading, const char *key);
    void (*free_value)(char *value);
};

struct cvoikko_readings {
    const void *first;
};

struct cvoikko *cvoikko_open(const char *library, const char *language) {
    void *loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!loaded) return NULL;
    struct cvoikko *voikko = calloc(1, sizeof *voikko);
    if (!voikko) return NULL;
    *(void **)&voikko->init = dlsym(loaded, "voikkoInit");
    *(void **)&voikko->terminate = dlsym(loaded, "voikkoTerminate");
    *(void **)&voikko->analyse = dlsym(loaded, "voikkoAnalyzeWordCstr");
    *(void **)&voikko->free_readings = dlsym(loaded, "voikko_free_mor_analysis");
    *(void **)&voikko->value = dlsym(loaded, "voikko_mor_analysis_value_cstr");
    *(void **)&voikko->free_value = dlsym(loaded, "voikko_free_mor_analysis_value_cstr");
    if (voikko->init && voikko->terminate && voikko->analyse && voikko->free_readings && voikko->value &&
        voikko->free_value) {
        const char *error = NULL;
        voikko->handle = voikko->init(&error, language, NULL);
    }
    if (!voikko->handle) {
        free(voikko);
        return NULL;
    }
    return voikko;
}

void cvoikko_close(struct cvoikko *voikko) {
    voikko->terminate(voikko->handle);
    free(voikko);
}

struct cvoikko_readings *cvoikko_analyse(struct cvoikko *voikko, const char *word) {
    return (struct cvoikko_readings *)voikko->analyse(voikko->handle, word);
}

int cvoikko_count(const struct cvoikko_readings *readings) {
    const void *const *list = &readings->first;
    int count = 0;
    while (list[count]) count++;
    return count;
}

char *cvoikko_value(struct cvoikko *voikko, const struct cvoikko_readings *readings, int index, const char *key) {
    const void *const *list = &readings->first;
    return voikko->value(list[index], key);
}

void cvoikko_free_value(struct cvoikko *voikko, char *value) { voikko->free_value(value); }

void cvoikko_free(struct cvoikko *voikko, struct cvoikko_readings *readings) {
    voikko->free_readings((void **)readings);
}
