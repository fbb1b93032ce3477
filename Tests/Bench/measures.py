"""The measures. Each runs one subject and gives figures; none knows a bar."""
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from typing import List

from pseudoterminal import Program, now, visible

SETTLED = 0.25
SCREENFUL = 300
PROSE = "the group compared what had worked in which place and why it had not in the other "


def milliseconds(begin, end):
    return (end - begin) / 1e6


def open_program(subject, variables, folder):
    """The program, shown and quiet."""
    program = Program(subject.command, variables, folder)
    _, last, data = program.burst(SETTLED, patience=10.0)
    if last is None:
        program.end()
        raise SystemExit("%s showed nothing: %s" % (subject.name, " ".join(subject.command)))
    return program, last, data


def open_for_typing(subject, variables, folder):
    """The program at the place where typing is echoed."""
    program, _, data = open_program(subject, variables, folder)
    for key in re.findall(rb"\x1b[O\[].|.", subject.begin, re.S):
        program.send(key)
        data += program.burst(SETTLED)[2]
    if not program.alive:
        raise SystemExit("%s ended before a key was typed:\n%s" % (subject.name, visible(data).decode("utf-8", "replace")))
    return program


def starts(subject, variables, folder, count):
    """From the start of the program to its first full frame: the milliseconds, and those of the processor, run by run.

    The frame is full when a screenful of bytes has come and silence follows; what is drawn later is another frame.
    """
    found, spent = [], []
    for _ in range(count):
        program, size, last, busy = Program(subject.command, variables, folder), 0, None, 0.0
        while True:
            got = program.read(0.03 if size >= SCREENFUL else 10.0)
            if got is None:
                break
            last, busy, size = got[0], program.processor_time(), size + len(got[1])
        if last is None or size < SCREENFUL:
            raise SystemExit("%s showed no screen: %s" % (subject.name, " ".join(subject.command)))
        found.append(milliseconds(program.begin, last))
        spent.append(busy)
        program.burst(SETTLED)
        program.end(subject.leave)
    return found, spent


@dataclass
class Typing:
    """What typing cost: per key the milliseconds to its echo and the bytes; the keys that were not echoed."""
    echo: List[float]
    size: List[int]
    missed: int


def typing(program, count, interval=0.015, enter_every=0):
    """Types prose, key by key, each when the one before has been answered; Enter, where asked for, is not measured."""
    result = Typing([], [], 0)
    for number in range(count):
        if enter_every and number and number % enter_every == 0:
            program.send(b"\r")
            program.burst(0.02)
        key = PROSE[number % len(PROSE)].encode()
        begin = now()
        program.send(key)
        seen, data, end = None, b"", begin + int(0.5e9)
        while program.alive and now() < end:
            got = program.read(0.008 if seen else (end - now()) / 1e9)
            if got is None:
                break
            data += got[1]
            if seen is None and (key in visible(data) or key == b" "):
                seen = got[0]
        if seen is None:
            result.missed += 1
        else:
            result.echo.append(milliseconds(begin, seen))
            result.size.append(len(data))
        program.read(max(0.0, interval - (now() - begin) / 1e9))
    return result


def paste(program, length):
    """Milliseconds from a bracketed paste of that many characters to the last byte of its frame."""
    text = (PROSE * (length // len(PROSE) + 1))[:length].encode()
    begin = now()
    program.send(b"\x1b[200~" + text + b"\x1b[201~")
    _, last, _ = program.burst(0.4)
    return None if last is None else milliseconds(begin, last)


def in_place_sync(folder):
    """A function that writes 4 KiB over themselves, syncs them, and tells the milliseconds of it."""
    handle, path = tempfile.mkstemp(dir=folder)
    os.unlink(path)
    os.write(handle, b"\0" * 4096)
    os.fsync(handle)

    def once():
        begin = now()
        os.pwrite(handle, os.urandom(4096), 0)
        os.fdatasync(handle)
        return milliseconds(begin, now())

    return once


def enters(program, count, sync):
    """Enter to durable and drawn, beside one in-place sync each: two lists of milliseconds."""
    drawn, synced = [], []
    for number in range(count):
        program.send(("entry %d of the bench" % number).encode())
        program.burst(0.02)
        synced.append(sync())
        begin = now()
        program.send(b"\r")
        # The last frame is the one that says that the entry is saved.
        _, last, _ = program.burst(0.05, patience=2.0)
        if last is not None:
            drawn.append(milliseconds(begin, last))
    return drawn, synced


def searches(program, queries):
    """Milliseconds from each key of each query to the last byte of what it finds, and the slowest beginning of one.

    The search screen is open with an empty line, and is left so.
    """
    found, slowest = [], (0.0, "")
    for query in queries:
        for end in range(1, len(query) + 1):
            begin = now()
            program.send(query[end - 1].encode())
            # The line is drawn at once, and what is found in a frame of its own.
            _, last, _ = program.burst(0.06, patience=0.5)
            if last is not None:
                found.append(milliseconds(begin, last))
                slowest = max(slowest, (found[-1], query[:end]))
        program.send(b"\x15")
        program.burst(0.06, patience=0.5)
    return found, slowest


def crossings(writer, reader, begin, count):
    """Milliseconds from Enter in one program to the last byte of the other's frame; and how often none came.

    `begin` are the keys after which the writer takes a text.
    """
    found, missed = [], 0
    for number in range(count):
        writer.send(begin + b"entry %d that crosses the table" % number)
        writer.burst(0.03)
        reader.burst(0.03)
        moment = now()
        writer.send(b"\r")
        _, last, _ = reader.burst(0.03, patience=2.0)
        writer.burst(0.03)
        if last is None:
            missed += 1
        else:
            found.append(milliseconds(moment, last))
    return found, missed


def rest(programs, seconds):
    """How often the threads of seats on one meeting, all at rest, woke up per minute beyond four times a tick each.

    A tick wakes the loop, which draws, and the store's thread, which looks whether anything has come, once or twice each.
    All show the same clock, so the ticks of the first are those of each.
    """
    for program in programs:
        program.burst(1.0)
    programs[0].watch(2.0)
    before = [program.status()[1] for program in programs]
    ticks = len(programs[0].watch(seconds))
    found = [program.status()[1] - count - 4 * ticks for program, count in zip(programs, before)]
    return sum(max(0, count) for count in found) * 60 / seconds


def slow_disk(folder, variables):
    """The environment of a disk on which each sync takes 100 ms; None without a C compiler (Swift brings one)."""
    compiler = next(filter(shutil.which, ("cc", "clang", "gcc")), None)
    if compiler is None:
        return None
    library = os.path.join(folder, "slow-sync.so")
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "slow-sync.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source], check=True)
    return dict(variables, LD_PRELOAD=library)


@dataclass
class Calls:
    """Per step typed under strace: writes to the terminal, and syncs of files other than drafts."""
    writes: List[int]
    syncs: List[int]


def calls(subject, variables, folder, steps):
    """Counts the calls of each step, a string of keys; None where strace is not installed or may not trace."""
    if not shutil.which("strace"):
        return None
    log = os.path.join(folder, "calls.log")
    traced = ["strace", "-f", "-qq", "-y", "-e", "trace=write,writev,fsync,fdatasync", "-e", "signal=none", "-o", log]
    if subprocess.run(traced + ["true"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
        return None
    found = Calls([], [])
    subject.command = traced + subject.command
    program = open_for_typing(subject, variables, folder)
    for step in steps:
        begin = os.path.getsize(log)
        program.send(step.encode())
        program.burst(SETTLED)
        with open(log, errors="replace") as file:
            file.seek(begin)
            lines = file.read().splitlines()
        found.writes.append(sum(1 for line in lines if re.search(r"writev?\(\d+</dev/(pts|tty)", line)))
        found.syncs.append(sum(1 for line in lines if re.search(r"f(data)?sync\(", line) and "draft" not in line))
    program.end(subject.leave)
    return found
