#!/usr/bin/env python3
"""archive: measures Oivallus on a store of many years, made by archive_store.py: 10,000 meetings, 3,000,000 entries.

Beside the index stands a plain FTS5 table of the same texts, made in the same run on the same disk; beside a capture, the same in
an empty store. Python 3.8, standard library only.
"""
import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import time

sys.dont_write_bytecode = True
import archive_store  # noqa: E402
import measures  # noqa: E402
import subjects  # noqa: E402
from figures import Row, percentile, table  # noqa: E402

NAME = "Oivallus"
MIB = 1024 * 1024
# The named query set: one to three words as trainers type them, inflected, in parts, and some that are very common.
QUERIES = ["luottamusmies", "luottamusmiehille", "ilmapiiri", "neuvotteluilmapiirissä", "työaika", "palaute", "kokous", "muistio",
           "esihenkilö vastuu", "paikallisesti sovittu", "etätyö käytäntö", "yllätys muutos", "roolit epäselvät", "tauko rauhoittui",
           "luottamus palautui vähitellen", "kolmas vaihtoehto löytyi", "liiton koulutus jälkeen", "jäsenet odottavat vastausta",
           "kahvitauko esihenkilö kiire", "luot", "neuv", "työsuoj", "kind:oikaisu luottamus", "theme:kiire muutos", "after:2024 palkka",
           "\"kukaan ei ole kertonut\"", "kokous -muistio"]


def say(text):
    print(text, file=sys.stderr, flush=True)


def texts(store):
    """All texts of a store, from its files."""
    folder = os.path.join(store, "programmes")
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".oivallus"):
            continue
        connection = sqlite3.connect("file:%s?mode=ro" % os.path.join(folder, name), uri=True)
        yield from connection.execute("SELECT json_extract(payload, '$.text') FROM event WHERE kind = 'entry.captured'")
        connection.close()


def plain_table(store, path):
    """A plain FTS5 table of all texts; gives seconds and bytes."""
    if os.path.exists(path):
        os.unlink(path)
    began = time.time()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; CREATE VIRTUAL TABLE plain USING fts5(text, content=''); BEGIN")
    connection.executemany("INSERT INTO plain(text) VALUES(?)", texts(store))
    connection.execute("COMMIT")
    connection.close()
    return time.time() - began, os.path.getsize(path)


def main():
    os.environ["TZ"] = subjects.ZONE
    time.tzset()
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--folder", default=".build/bench-archive", help="a folder on the disk to measure")
    parser.add_argument("--meetings", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=3_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--starts", type=int, default=21)
    parser.add_argument("--keep", action="store_true", help="keep the store, and use the one that is there")
    options = parser.parse_args()
    folder = os.path.abspath(options.folder)
    ready = os.path.join(folder, "ready-%d-%d-%d" % (options.meetings, options.entries, options.seed))
    if not (options.keep and os.path.exists(ready)):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder, mode=0o700)
    variables = subjects.environment(folder)
    product = subjects.Product(options.binary, folder, variables)
    rows = []

    def row(name, unit, figure, bar=None, form="%.1f", **rest):
        rows.append(Row(name, unit, bar, form, **rest))
        if figure is not None:
            rows[-1].figures[NAME] = figure
        return rows[-1]

    if not os.path.exists(ready):
        say("Making %s meetings with %s entries …" % (format(options.meetings, ","), format(options.entries, ",")))
        seconds, events, size = archive_store.make_store(product.store, options.meetings, options.entries, options.seed, say=say)
        say("%.0f s, %s events, %.0f MiB." % (seconds, format(events, ","), size / MIB))
        say("A plain FTS5 table of the same texts …")
        seconds, size = plain_table(product.store, os.path.join(folder, "plain.sqlite"))
        plain = (seconds, size)
        say("The index …")
        began = time.time()
        product.run("index")
        indexing = time.time() - began
        with open(ready, "w") as file:
            file.write("%f %d %f" % (plain[0], plain[1], indexing))
    with open(ready) as file:
        plain_seconds, plain_size, indexing = map(float, file.read().split())
    entries = options.entries
    index_size = os.path.getsize(os.path.join(product.store, "index.sqlite"))
    row("indexing", "entries/s", entries / indexing, form="%.0f")
    row("a plain FTS5 table of the same texts", "entries/s", entries / plain_seconds, form="%.0f")
    row("index, for each entry", "bytes", index_size / entries, form="%.0f")
    row("the plain table, for each entry", "bytes", plain_size / entries, form="%.0f")

    say("Starting …")
    found, _ = measures.starts(product.home(), variables, folder, options.starts)
    row("first full frame, home, p95", "ms", percentile(found, 95), 25)
    names = ["ohjelma-%05d" % (number * max(1, options.meetings // 5 // 7) % max(1, options.meetings // 5)) for number in range(7)]
    for word in ("live", "review"):
        found = []
        for number, name in enumerate(names):
            command = [options.binary, "--store", product.store, word, "%s/%d" % (name, number % 5 + 1)]
            subject = subjects.Subject(NAME, command, b"", b":quit\r" if word == "live" else b"qq")
            found += measures.starts(subject, variables, folder, 3)[0]
        row("opening a meeting (%s), p95" % word, "ms", percentile(found, 95), 50)

    say("Memory …")
    program = measures.open_program(product.home(), variables, folder)[0]
    program.watch(20.0)
    row("memory, home with the whole list, peak", "MiB", program.status()[0] / 1024, 80)
    program.end(b"q")

    say("Capturing …")
    for label, store in (("beside the archive", product.store), ("in an empty store", os.path.join(folder, "empty"))):
        other = subjects.Product(options.binary, folder, variables)
        other.store = store
        if not os.path.exists(os.path.join(store, "programmes", "capture.oivallus")):
            other.create("capture", 20)
        shown = next(n for n in range(1, 21) if "planned" in other.run("meeting", "show", "capture/%d" % n).split("\n")[0])
        subject = other.live("capture/%d" % shown)
        program = measures.open_for_typing(subject, variables, folder)
        drawn, synced = measures.enters(program, 60, measures.in_place_sync(store))
        row("Enter to durable and drawn, %s, p50" % label, "ms", percentile(drawn, 50), form="%.2f")
        row("Enter to durable and drawn, %s, p95" % label, "ms", percentile(drawn, 95), form="%.2f")
        row("memory, live, %s, peak" % label, "MiB", program.status()[0] / 1024, 80)
        program.end(subject.leave)

    search(product, row)
    print(table(rows, NAME, []))
    load = ", ".join("%.1f" % figure for figure in os.getloadavg())
    print("\n%s meetings, %s entries; %d processors, load %s." % (
        format(options.meetings, ","), format(entries, ","), os.cpu_count() or 0, load))
    if not options.keep:
        shutil.rmtree(folder, ignore_errors=True)


def search(product, row):
    """The named queries: typed on the search screen key by key, and each in a process of its own from its start to its end."""
    say("Searching …")
    program = measures.open_program(product.home(), product.variables, product.folder)[0]
    program.send(b"/")
    program.burst(1.0)
    found, slowest = measures.searches(program, QUERIES)
    row("search while typing, first 50 hits on the screen, p50", "ms", percentile(found, 50))
    row("search while typing, first 50 hits on the screen, p99", "ms", percentile(found, 99), 20,
        note="%d keys; the slowest, %.0f ms: %s" % (len(found), slowest[0], slowest[1]))
    row("memory, searching, peak", "MiB", program.status()[0] / 1024, 80)
    program.end(b"\x1bq")

    spent, wrong = [], []
    for _ in range(5):
        for query in QUERIES:
            began = time.perf_counter()
            done = subprocess.run([product.binary, "--store", product.store, "search", query], env=product.variables,
                                  cwd=product.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            spent.append((time.perf_counter() - began) * 1000)
            if done.returncode != 0:
                wrong.append(query)
    note = "not understood: %s" % ", ".join(sorted(set(wrong))) if wrong else ""
    row("search from the shell, a whole process, p50", "ms", percentile(spent, 50), note=note)
    row("search from the shell, a whole process, p99", "ms", percentile(spent, 99))


if __name__ == "__main__":
    main()
