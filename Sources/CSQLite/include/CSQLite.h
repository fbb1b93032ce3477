#pragma once

#include <stdbool.h>

/// Makes a connection of SQLite (a `sqlite3 *`) refuse statements that could damage its file, such as writing to the
/// schema, and keeps extensions from being loaded: `sqlite3_db_config` is variadic, which Swift cannot call.
///
/// Returns 0, or SQLite's result code.
int sqlite_defend(void *connection);

/// Whether a connection of SQLite can only read its file, as SQLite found when it opened it.
bool sqlite_is_read_only(void *connection);
