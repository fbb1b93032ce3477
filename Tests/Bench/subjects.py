"""The programs that are measured, and how to bring each to the place where one types."""
import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from typing import List

ZONE = "Europe/Helsinki"
TEXT_LINES = "Each line of this file is text, as a line of notes would be, and there are five hundred.\n" * 500


@dataclass
class Subject:
    """A program: its command, the keys after which typing is echoed, the keys that leave it."""
    name: str
    command: List[str]
    begin: bytes
    leave: bytes
    # Some prompts take only so much: how many keys to type, and whether a paste fits.
    keys: int = 200
    pastes: bool = True


def environment(folder):
    """A small, fixed environment: no settings of whoever measures, one terminal, one locale."""
    home = os.path.join(folder, "home")
    os.makedirs(home, mode=0o700, exist_ok=True)
    names = {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
             "TZ": ZONE}
    for name in ("DATA_HOME", "STATE_HOME", "CONFIG_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        names["XDG_" + name] = os.path.join(home, name.lower())
        os.makedirs(names["XDG_" + name], mode=0o700, exist_ok=True)
    return names


def peers(folder):
    """Those of vim, nano and calcurse that are installed."""
    found = []
    with open(os.path.join(folder, "text.txt"), "w") as file:
        file.write(TEXT_LINES)
    if shutil.which("vim"):
        found.append(Subject("vim", ["vim", "text.txt"], b"o", b"\x1b:q!\r"))
    if shutil.which("nano"):
        found.append(Subject("nano", ["nano", "text.txt"], b"", b"\x18n"))
    if shutil.which("calcurse"):
        data = os.path.join(folder, "calcurse")
        os.makedirs(data, exist_ok=True)
        # Its to-do prompt takes one line: fewer keys, no paste.
        found.append(Subject("calcurse", ["calcurse", "-D", data], b"\t\ta", b"\x07q", keys=60, pastes=False))
    return found


class Product:
    """Oivallus on a store of its own, made with its own commands."""

    def __init__(self, binary, folder, variables):
        self.binary, self.folder, self.variables = os.path.abspath(binary), folder, variables
        self.store = os.path.join(folder, "store")

    def run(self, *arguments, **options):
        """Runs a command of the product; its failure is the bench's."""
        done = subprocess.run([self.binary, "--store", self.store, *arguments], env=self.variables, cwd=self.folder,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
        if done.returncode != 0:
            raise SystemExit("oivallus %s: exit code %d\n%s" % (
                " ".join(arguments), done.returncode, done.stderr.decode("utf-8", "replace")))
        return done.stdout.decode("utf-8", "replace")

    def spent(self, *arguments):
        """The milliseconds that a command takes, and its peak memory in KiB."""
        begin = time.monotonic()
        child = subprocess.Popen([self.binary, "--store", self.store, *arguments], env=self.variables, cwd=self.folder,
                                 stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            raise SystemExit("oivallus %s: exit code %d" % (" ".join(arguments), child.returncode))
        return (time.monotonic() - begin) * 1000, usage.ru_maxrss

    def create(self, name, meetings):
        """A programme of that many meetings."""
        self.run("programme", "create", name, "--title", "Bench " + name, "--client", "Bench", "--meetings", str(meetings))

    def capture(self, meeting, count, first=1):
        """That many entries in a meeting, from a notes file, numbered so that no two rows of the screen are alike."""
        path = os.path.join(self.folder, "notes.tsv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("kind\ttext\n")
            for number in range(first, first + count):
                file.write("%s\tEntry %d of a long meeting, as long as entries usually are when one writes in haste.\n"
                           % ("tkvyroh"[number % 7], number))
        self.run("capture", meeting, "--from", path)

    def home(self):
        """The home screen."""
        return Subject("Oivallus", [self.binary, "--store", self.store], b"", b"q")

    def expert(self, meeting):
        """The expert's seat on a meeting that runs."""
        return Subject("Oivallus", [self.binary, "--store", self.store, "expert", meeting], b"", b"q")

    def live(self, meeting):
        """The facilitator's seat on a meeting; F2 starts the clock, and typing types."""
        return Subject("Oivallus", [self.binary, "--store", self.store, "live", meeting], b"\x1bOQ", b":quit\r")
