"""A program in a pseudo-terminal, watched from outside: what it writes, and when."""
import errno
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

ESCAPES = re.compile(rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]|[\x00-\x1f]")


def now():
    """Nanoseconds of a clock that only goes forward."""
    return time.perf_counter_ns()


class Program:
    """A running program. Its clock starts when the program itself does, not when it is asked for."""

    def __init__(self, command, environment, folder, rows=24, columns=80):
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        started, close_on_exec = os.pipe()
        self.process = os.fork()
        if self.process == 0:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for descriptor in (0, 1, 2):
                os.dup2(slave, descriptor)
            os.chdir(folder)
            try:
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        os.close(slave)
        os.close(close_on_exec)
        os.read(started, 1)  # ends when the program takes over and the pipe closes
        self.begin = now()
        os.close(started)
        os.set_blocking(master, False)
        self.terminal, self.alive = master, True

    def read(self, seconds):
        """One read: (time, bytes), or None when the program stayed silent that long or has ended."""
        ready, _, _ = select.select([self.terminal], [], [], max(0.0, seconds))
        if not ready:
            return None
        moment = now()
        try:
            data = os.read(self.terminal, 65536)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            data = b""
        if not data:
            self.alive = False
            return None
        return moment, data

    def burst(self, quiet, limit=10.0, patience=None):
        """Reads until the program has been silent for `quiet` seconds, or `patience` before the first byte.

        Gives (time of the first byte, time of the last, all bytes); the times are None when nothing came.
        """
        first = last = None
        data, end = b"", now() + int(limit * 1e9)
        while self.alive and now() < end:
            got = self.read(quiet if last or patience is None else patience)
            if got is None:
                break
            first, last, data = first or got[0], got[0], data + got[1]
        return first, last, data

    def watch(self, seconds, quiet=0.02):
        """Everything that comes in that time, as a list of bursts that silence of `quiet` parts."""
        bursts, last, end = [], 0, now() + int(seconds * 1e9)
        while self.alive and now() < end:
            got = self.read((end - now()) / 1e9)
            if got is None:
                continue
            if bursts and got[0] - last < quiet * 1e9:
                bursts[-1] += got[1]
            else:
                bursts.append(got[1])
            last = got[0]
        return bursts

    def send(self, data):
        """Types the bytes, reading on when the terminal is full."""
        while data and self.alive:
            try:
                data = data[os.write(self.terminal, data):]
            except BlockingIOError:
                self.read(0.01)
            except OSError:
                self.alive = False

    def status(self):
        """The program's peak memory in KiB, and the times its threads have woken up."""
        peak = wakeups = 0
        try:
            with open("/proc/%d/status" % self.process) as file:
                peak = int(re.search(r"VmHWM:\s+(\d+)", file.read()).group(1))
            for thread in os.listdir("/proc/%d/task" % self.process):
                with open("/proc/%d/task/%s/status" % (self.process, thread)) as file:
                    wakeups += int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", file.read(), re.M).group(1))
        except (OSError, AttributeError):
            pass
        return peak, wakeups

    def processor_time(self):
        """The milliseconds that the program's threads have run."""
        total = 0
        for thread in os.listdir("/proc/%d/task" % self.process):
            try:
                with open("/proc/%d/task/%s/schedstat" % (self.process, thread)) as file:
                    total += int(file.read().split()[0])
            except OSError:
                # A thread that has ended meanwhile.
                continue
        return total / 1e6

    def own_memory(self):
        """The program's own memory in KiB: what is not mapped from files that others share."""
        with open("/proc/%d/status" % self.process) as file:
            return int(re.search(r"RssAnon:\s+(\d+)", file.read()).group(1))

    def end(self, keys=b"", patience=1.0):
        """Asks the program to quit by its own keys, then by hanging up, then ends it."""
        self.send(keys)
        for number in (None, signal.SIGHUP, signal.SIGKILL):
            if number is not None:
                try:
                    os.kill(self.process, number)
                except ProcessLookupError:
                    pass
            end = now() + int(patience * 1e9)
            while now() < end:
                if os.waitpid(self.process, os.WNOHANG)[0]:
                    os.close(self.terminal)
                    self.alive = False
                    return
                if self.alive:
                    self.read(0.005)
                else:
                    time.sleep(0.005)


def visible(data):
    """What of the output is text: escape sequences and control characters taken out."""
    return ESCAPES.sub(b"", data)
