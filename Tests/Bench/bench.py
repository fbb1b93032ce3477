#!/usr/bin/env python3
"""bench: measures Oivallus from outside, through a pseudo-terminal, and shows each figure beside its bar.

The same measures are taken of vim, nano and calcurse, where they are installed, in the same run: times depend on the
machine, and a peer on the same machine is what they are to be read against. Bytes, writes and syncs do not depend on it.

Python 3.8, standard library only; strace, where installed, counts writes and syncs.
"""
import argparse
import os
import shutil
import sys
import time

sys.dont_write_bytecode = True
import measures  # noqa: E402
import subjects  # noqa: E402
from figures import Row, percentile, table  # noqa: E402
from pseudoterminal import visible  # noqa: E402

NAME = "Oivallus"
NAMES = ["start", "typing", "slow", "ticks", "other", "seats", "enter", "documents", "calls"]


def say(text):
    print(text, file=sys.stderr, flush=True)


def file_system(folder):
    """The kind of the file system that the folder lies on."""
    kinds = {}
    with open("/proc/mounts") as file:
        for line in file:
            fields = line.split()
            kinds[fields[1]] = fields[2]
    path = os.path.realpath(folder)
    while path not in kinds:
        path = os.path.dirname(path)
    return kinds[path]


class Bench:
    """One run: the programs, the rows, and the order in which they are filled."""

    def __init__(self, options):
        self.options = options
        self.folder = os.path.abspath(options.folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder, mode=0o700)
        self.variables = subjects.environment(self.folder)
        self.peers = subjects.peers(self.folder)
        self.rows = []

    def row(self, name, unit, bar=None, form="%.1f", **rest):
        self.rows.append(Row(name, unit, bar, form, **rest))
        return self.rows[-1]

    def put(self, row, figure, name=NAME):
        if figure is not None:
            row.figures[name] = figure

    def run(self):
        begin = time.time()
        product = subjects.Product(self.options.binary, self.folder, self.variables) if self.options.binary else None
        if product:
            self.make_store(product)
        for name, measure in (("start", self.start), ("typing", self.type_and_paste), ("slow", self.type_on_a_slow_disk),
                              ("ticks", self.ticks), ("other", self.other_process), ("seats", self.two_seats),
                              ("enter", self.enter), ("documents", self.documents), ("calls", self.count_calls)):
            of_peers = measure in (self.start, self.type_and_paste)
            if name in self.options.only and (product or of_peers):
                measure(product)
        shutil.rmtree(self.folder, ignore_errors=True)
        print(table(self.rows, NAME, [peer.name for peer in self.peers]))
        load = ", ".join("%.1f" % figure for figure in os.getloadavg())
        print("\n%d processors, load %s; %s under the store; %d s." % (
            os.cpu_count() or 0, load, file_system(os.path.dirname(self.folder)), time.time() - begin))

    def make_store(self, product):
        count = self.options.programmes
        say("Making a store of %d programmes with 20 meetings each, and a meeting of %d entries …" % (count, self.options.entries))
        for number in range(count):
            product.create("bench-%d" % number, 20)
        product.create("live", 7)
        product.create("long", 1)
        # Entries that come into a running meeting leave it running.
        for meeting in ("long/1", "live/1"):
            running = product.live(meeting)
            measures.open_for_typing(running, self.variables, self.folder).end(running.leave)
        product.capture("long/1", self.options.entries)
        product.capture("live/1", 150)

    def start(self, product):
        say("Starting each program %d times …" % self.options.starts)
        home = self.row("first full frame, home, p95", "ms", 25, below="vim")
        live = self.row("first full frame, live, p95", "ms", 25, below="vim")
        long = self.row("the same with %s entries" % format(self.options.entries, ","), "ms")
        busy = self.row("processor time until then, home, p50", "ms")
        if product:
            for row, subject in ((home, product.home()), (live, product.live("live/1")), (long, product.live("long/1"))):
                found, spent = measures.starts(subject, self.variables, self.folder, self.options.starts)
                self.put(row, percentile(found, 95))
                if row is home:
                    self.put(busy, percentile(spent, 50))
        for peer in self.peers:
            found, spent = measures.starts(peer, self.variables, self.folder, self.options.starts)
            self.put(home, percentile(found, 95), peer.name)
            self.put(live, percentile(found, 95), peer.name)
            self.put(busy, percentile(spent, 50), peer.name)

    def type_and_paste(self, product):
        say("Typing …")
        median = self.row("key to screen, p50", "ms", form="%.2f")
        tail = self.row("key to screen, p99", "ms", 5, form="%.2f")
        size = self.row("a typed character, p50", "bytes", 40, form="%d")
        pasted = self.row("paste of 4,000 characters", "ms", 50)
        memory = self.row("memory, peak", "MiB", 30)
        own = self.row("of it not mapped from files", "MiB")
        if product:
            # The memory of an ordinary meeting is measured in one; everything else in the long one.
            program = measures.open_for_typing(product.live("live/1"), self.variables, self.folder)
            measures.typing(program, 100)
            measures.paste(program, 4000)
            self.put(memory, program.status()[0] / 1024)
            self.put(own, program.own_memory() / 1024)
            program.end(product.live("live/1").leave)
        long = self.row("memory with %s entries, peak" % format(self.options.entries, ","), "MiB")
        for subject in ([product.live("long/1")] if product else []) + self.peers:
            program = measures.open_for_typing(subject, self.variables, self.folder)
            found = measures.typing(program, subject.keys)
            if found.missed > subject.keys // 10:
                tail.note += "%s did not echo %d of %d keys. " % (subject.name, found.missed, subject.keys)
            self.put(median, percentile(found.echo, 50), subject.name)
            self.put(tail, percentile(found.echo, 99), subject.name)
            self.put(size, percentile(found.size, 50), subject.name)
            if subject.pastes:
                self.put(pasted, measures.paste(program, 4000), subject.name)
            self.put(long if subject.name == NAME else memory, program.status()[0] / 1024, subject.name)
            if subject.name != NAME:
                self.put(own, program.own_memory() / 1024, subject.name)
            if self.options.show:
                program.send(b"\x0c")
                say("--- %s\n%s" % (subject.name, visible(program.burst(0.3)[2]).decode("utf-8", "replace")))
            program.end(subject.leave)

    def documents(self, product):
        say("Writing a memo and a report 20 times …")
        samples = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "SampleMeeting")
        product.run("programme", "create", "sample", "--title", "Sample", "--meetings", "5", "--language", "fi",
                    "--start", "2026-02-12T13:00")
        for number, template in enumerate(("kickoff", "basic", "case-consultation", "opera", "final"), 1):
            name = "sample-meeting-fi.tsv" if number == 2 else "sample-meeting-%d-fi.tsv" % number
            product.run("agenda", "sample/%d" % number, "--template", template)
            product.run("capture", "sample/%d" % number, "--from", os.path.join(samples, name))
        for name, arguments in (("memo of a three-hour meeting", ("memo", "sample/2")),
                                ("report of five meetings", ("report", "sample"))):
            # Names stand in the sample's texts; the facilitator's own copy may keep them.
            found = [product.spent(*arguments, "--for", "facilitator", "--allow-names") for _ in range(20)]
            self.put(self.row(name + ", p50", "ms"), percentile([time for time, _ in found], 50))
            self.put(self.row(name + ", peak memory", "MiB"), max(memory for _, memory in found) / 1024)

    def type_on_a_slow_disk(self, product):
        row = self.row("key to screen, 100 ms a sync, p99", "ms", 5, form="%.2f")
        variables = measures.slow_disk(self.folder, self.variables)
        if variables is None:
            row.note = "there is no C compiler to slow the disk with"
            return
        subject = product.live("long/1")
        program = measures.open_for_typing(subject, variables, self.folder)
        # An act is on its way to the disk nearly all the time.
        found = measures.typing(program, subject.keys, enter_every=20)
        self.put(row, percentile(found.echo, 99))
        program.end(subject.leave, patience=5.0)

    def ticks(self, product):
        """Idle output and wake-ups: in a new meeting minutes tick; in the last five minutes of a block seconds do."""
        seconds = self.options.idle
        say("Watching the clock for %d s …" % seconds)
        minute = self.row("a minute's tick, largest", "bytes", 160, "%d")
        # Two threads wake for a tick: the loop, and the store that looks whether another seat has written.
        calm = self.row("wake-ups at idle, for each tick", "wake-ups", 4)
        subject = product.live("live/2")
        program = measures.open_for_typing(subject, self.variables, self.folder)
        program.watch(3.0)
        _, before = program.status()
        bursts = program.watch(seconds)
        self.put(calm, (program.status()[1] - before) / max(1, len(bursts)))
        self.put(minute, max(map(len, bursts), default=None))
        program.end(subject.leave)

        second = self.row("a second's tick, largest", "bytes", 40, "%d")
        subject = product.live("live/3")
        subject.begin = b""
        program = measures.open_for_typing(subject, self.variables, self.folder)
        # The first block of the basic agenda takes ten minutes: six of them are over.
        program.send((":start %s\r" % time.strftime("%H.%M", time.localtime(time.time() - 6 * 60))).encode())
        program.burst(measures.SETTLED)
        self.put(second, max(map(len, program.watch(6.0)), default=None))
        program.end(subject.leave)

    def other_process(self, product):
        say("Capturing from another process …")
        row = self.row("another process's entry, p99", "ms", 100)
        subject = product.live("live/2")
        program = measures.open_for_typing(subject, self.variables, self.folder)
        found = []
        for number in range(20):
            program.burst(0.05)
            product.capture("live/2", 1, first=number + 1)
            ended = measures.now()
            first, _, _ = program.burst(1.0, 1.0)
            found.append(float("inf") if first is None else max(0.0, measures.milliseconds(ended, first)))
        self.put(row, percentile(found, 99))
        program.end(subject.leave)

    def two_seats(self, product):
        """From Enter in one seat to the frame of the other, through the disk; then both at rest."""
        count = self.options.seats
        say("Two seats side by side, %d entries each way …" % count)
        there = self.row("the facilitator's Enter to the expert's screen, p50", "ms", form="%.2f")
        there_tail = self.row("the same, p99", "ms", 100, form="%.2f")
        back = self.row("the expert's Enter to the facilitator's screen, p50", "ms", form="%.2f")
        back_tail = self.row("the same, p99", "ms", 100, form="%.2f")
        calm = self.row("idle wake-ups of both seats a minute, the ticks' own left out", "wake-ups", 0, "%d")
        subject = product.live("live/6")
        facilitator = measures.open_for_typing(subject, self.variables, self.folder)
        expert = measures.open_for_typing(product.expert("live/6"), self.variables, self.folder)
        for rows, writer, reader, begin in ((("expert", there, there_tail), facilitator, expert, b""),
                                            (("facilitator", back, back_tail), expert, facilitator, b"a")):
            found, missed = measures.crossings(writer, reader, begin, count)
            self.put(rows[1], percentile(found, 50))
            self.put(rows[2], percentile(found, 99))
            if missed:
                rows[2].note = "%d of %d entries did not come to the %s" % (missed, count, rows[0])
        self.put(calm, measures.rest([facilitator, expert], self.options.idle))
        expert.end(b"q")
        facilitator.end(subject.leave)

    def enter(self, product):
        count = self.options.enters
        say("Saving %d entries …" % count)
        sync = self.row("one in-place 4 KiB sync, p99", "ms", form="%.2f")
        median = self.row("Enter to durable and drawn, p50", "ms", form="%.2f")
        saved = self.row("Enter to durable and drawn, p99", "ms", form="%.2f")
        ratio = self.row("the same, in such syncs", "times", 6)
        subject = product.live("live/4")
        program = measures.open_for_typing(subject, self.variables, self.folder)
        drawn, synced = measures.enters(program, count, measures.in_place_sync(product.store))
        program.end(subject.leave)
        self.put(sync, percentile(synced, 99))
        self.put(median, percentile(drawn, 50))
        self.put(saved, percentile(drawn, 99))
        self.put(ratio, percentile(drawn, 99) / percentile(synced, 99) if drawn else None)
        if len(drawn) < count:
            saved.note = "%d of %d entries were answered by a frame" % (len(drawn), count)

    def count_calls(self, product):
        say("Counting writes and syncs …")
        writes = self.row("writes for a key, p90", "writes", 1, "%d")
        syncs = self.row("syncs an act, largest", "syncs", 5, "%d")
        steps = list("counting every call") + ["\r"] + list("again")
        enter = steps.index("\r")
        found = measures.calls(product.live("live/5"), self.variables, self.folder, steps)
        if found is None:
            writes.note = "strace is not installed, or may not trace here"
            return
        # A tick of the clock may fall among the keys, and has a frame of its own.
        self.put(writes, percentile([count for number, count in enumerate(found.writes) if number != enter], 90))
        self.put(syncs, found.syncs[enter])


def main():
    os.environ["TZ"] = subjects.ZONE
    time.tzset()
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", help="the release binary; without it only the peers are measured")
    parser.add_argument("--folder", default=".build/bench", help="a folder on the disk to measure; it is emptied")
    parser.add_argument("--starts", type=int, default=21)
    parser.add_argument("--enters", type=int, default=150)
    parser.add_argument("--seats", type=int, default=200, help="entries each way between two seats")
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--programmes", type=int, default=500, help="programmes in the store, of 20 meetings each")
    parser.add_argument("--only", type=lambda text: text.split(","), default=NAMES, metavar="MEASURE,…",
                        help="of " + ", ".join(NAMES))
    parser.add_argument("--idle", type=int, default=65, help="seconds to watch the clock")
    parser.add_argument("--show", action="store_true", help="print what each program showed after typing")
    options = parser.parse_args()
    if options.binary and not os.access(options.binary, os.X_OK):
        parser.error("there is no program %s; `make build` makes it" % options.binary)
    Bench(options).run()


if __name__ == "__main__":
    main()
