#include "CSQLite.h"

#include <sqlite3.h>

int sqlite_defend(void *connection) {
    int now = 0;
    int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, &now);
    if (code != SQLITE_OK) return code;
    code = sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &now);
    if (code != SQLITE_OK) return code;
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &now);
}

bool sqlite_is_read_only(void *connection) { return sqlite3_db_readonly(connection, "main") == 1; }
