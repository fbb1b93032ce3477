#!/usr/bin/env python3
"""screenshots: runs the console in tmux, scene by scene, and draws each screen into a picture (SVG).

    screenshots.py --binary .build/release/oivallus --into Documentation/Screens [SCENE…]

Each scene begins in an empty home of its own. Python 3.8, standard library only.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from typing import List

sys.dont_write_bytecode = True
from screenshot import svg  # noqa: E402

SOCKET = "oivallus-screenshots"


@dataclass
class Scene:
    """A picture: the command that is run, and what is typed; a key of tmux's, such as `F2`, stands alone in its string."""
    name: str
    title: str
    command: List[str]
    keys: List[str] = field(default_factory=list)
    columns: int = 80
    rows: int = 24
    language: str = "en_GB.UTF-8"
    # Commands of the product that are run before.
    before: List[List[str]] = field(default_factory=list)
    # What the facilitator types on the first meeting, in a console that stays open beside the one in the picture.
    beside: List[str] = field(default_factory=list)


CREATE = ["programme", "create", "bargaining", "--title", "The bargaining climate", "--client", "Example Union",
          "--meetings", "5", "--language", "en", "--start", "2027-03-11T13:00"]

# A meeting that was held: the sample of the tests.
NOTES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../SampleMeeting/sample-meeting-fi.tsv")
HELD = [["programme", "create", "neuvottelu", "--title", "Neuvotteluilmapiiri", "--client", "Esimerkkiliitto", "--meetings", "5",
         "--start", "2026-02-12T13:00"], ["capture", "neuvottelu/2", "--from", NOTES]]

SCENES = [
    Scene("live", "A meeting in progress: the agenda's time above, the log, and the row where one types", ["demo"],
          ["Whoever comes back without a win hears of it for a year."]),
    Scene("live-fi", "The same in Finnish", ["demo"],
          ["Edustettavat odottavat luottamusmieheltä kovuutta. Jos palaa ilman voittoa, saa kuulla siitä."],
          language="fi_FI.UTF-8"),
    Scene("live-wide", "On a larger screen the whole agenda stands beside the log", ["demo"], columns=120, rows=36),
    Scene("kinds", "The kinds of entry, shown when a full stop begins the row", ["demo"], ["."]),
    Scene("correction", "A correction on its way: its claim and its source are read from the row", ["demo"],
          [".x Bad conduct is not allowed because it stands for the employer. > -- Occupational Safety Act 28 §"]),
    Scene("replan", "A new plan is proposed, and accepted by the same key", ["demo"], ["F6"]),
    Scene("help", "Help", ["demo"], ["F1"]),
    Scene("expert", "The expert's seat: the log without speakers, and a correction of the selected claim", ["expert"],
          ["k", "k", "x", "One may record a conversation that one takes part in.", "Tab", "recording is always a crime", "Tab",
           "only the recording of others' talk is", "Tab", "Criminal Code 24:5"],
          before=[CREATE],
          beside=["F2", "Come back to what was agreed, in writing.", "Enter",
                  ".t Half an hour is set aside for a negotiation, between other meetings.", "Enter",
                  ".c You must never record a negotiation, it is a crime.", "Enter",
                  ".k We wrote the minutes together at the end, and it calmed everybody down.", "Enter",
                  ".y May the chair refuse a short break?", "Enter"]),
    Scene("review", "A past meeting in Finnish: its blocks as planned and as held, with the entries on them",
          ["review", "neuvottelu/2"], language="fi_FI.UTF-8", before=HELD),
    Scene("search", "All meetings searched as one types: the forms of a word, and the compounds it is part of", ["review"],
          ["/", "muistio -nauhoite"], language="fi_FI.UTF-8", before=HELD),
    Scene("home-empty", "The home screen of an empty store", []),
    Scene("form", "The form of a new programme", [], ["n", "The bargaining climate"]),
    Scene("home", "The home screen", [], before=[CREATE]),
    Scene("agenda", "The agenda editor", [], ["a"], before=[CREATE]),
]


def tmux(*arguments):
    return subprocess.run(["tmux", "-L", SOCKET, "-f", "/dev/null", *arguments], check=True, stdout=subprocess.PIPE,
                          env=dict(os.environ, LC_ALL="C.UTF-8")).stdout.decode("utf-8")


def settled():
    """The screen once it has stood still for a fifth of a second."""
    shown, still = "", 0
    for _ in range(100):
        time.sleep(0.1)
        now = tmux("capture-pane", "-e", "-p", "-N")
        still = still + 1 if now == shown and now.strip() else 0
        if still == 2:
            return now
        shown = now
    return shown


def afternoon():
    """A zone in which it is between one and two in the afternoon: meetings are not led at night."""
    ahead = 13 - time.gmtime().tm_hour
    return "Etc/GMT%+d" % -ahead


def environment(home, scene):
    names = {"HOME": home, "PATH": os.environ["PATH"], "LANG": scene.language, "LC_ALL": scene.language,
             "TZ": afternoon() if scene.beside else "Europe/Helsinki"}
    for name in ("DATA_HOME", "STATE_HOME", "CONFIG_HOME", "RUNTIME_DIR"):
        names["XDG_" + name] = os.path.join(home, name.lower())
        os.makedirs(names["XDG_" + name], mode=0o700)
    return names


def typed(keys):
    """The screen after some keys."""
    screen = settled()
    for key in keys:
        named = len(key) > 1 and " " not in key
        tmux("send-keys", *([] if named else ["-l"]), key)
        screen = settled()
    return screen


def picture(scene, binary):
    """The scene's picture."""
    home = tempfile.mkdtemp()
    try:
        variables = environment(home, scene)
        for command in scene.before:
            subprocess.run([binary, *command], env=variables, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        setting = [part for name, value in variables.items() for part in ("-e", "%s=%s" % (name, value))]
        first = ["live", "bargaining/1"] if scene.beside else scene.command
        # A program that ends at once leaves its last words in the pane.
        tmux("start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";", "set-option", "-g", "status", "off", ";",
             "new-session", "-d", "-x", str(scene.columns), "-y", str(scene.rows), *setting, binary, *first)
        # Without the status line the pane is one row taller than it began.
        tmux("resize-window", "-x", str(scene.columns), "-y", str(scene.rows))
        if scene.beside:
            typed(scene.beside)
            tmux("new-window", *setting, binary, *scene.command)
        screen = typed(scene.keys)
        column, row, shown, dead = tmux("display-message", "-p", "#{cursor_x} #{cursor_y} #{cursor_flag} #{pane_dead}").split()
        if dead == "1":
            raise SystemExit("The scene %s ended by itself:\n%s" % (scene.name, screen))
        cursor = (int(column), int(row)) if shown == "1" else None
        return svg(screen.rstrip("\n"), scene.columns, scene.rows, scene.title, cursor)
    finally:
        subprocess.run(["tmux", "-L", SOCKET, "kill-server"], stderr=subprocess.DEVNULL)
        shutil.rmtree(home, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--into", required=True, help="the folder of the pictures")
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help="all, when none is named")
    options = parser.parse_args()
    names = [scene.name for scene in SCENES]
    for name in options.scenes:
        if name not in names:
            parser.error("no scene %s; there are %s" % (name, ", ".join(names)))
    os.makedirs(options.into, exist_ok=True)
    for scene in SCENES:
        if options.scenes and scene.name not in options.scenes:
            continue
        path = os.path.join(options.into, scene.name + ".svg")
        drawn = picture(scene, os.path.abspath(options.binary))
        with open(path, "w", encoding="utf-8") as file:
            file.write(drawn)
        print(path)


if __name__ == "__main__":
    main()
