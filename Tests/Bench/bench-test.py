#!/usr/bin/env python3
"""bench-test: the meter tells the truth: percentiles, verdicts, bursts, and the program that it watches."""
import os
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import measures  # noqa: E402
from figures import Row, percentile, table  # noqa: E402
from pseudoterminal import Program, visible  # noqa: E402
from subjects import Subject  # noqa: E402


class FiguresTest(unittest.TestCase):
    def test_percentiles_are_values_that_were_measured(self):
        self.assertEqual(percentile(range(1, 101), 99), 99)
        self.assertEqual(percentile([3, 1, 2], 50), 2)
        self.assertEqual(percentile([7], 99), 7)
        self.assertIsNone(percentile([], 50))

    def test_a_figure_at_its_bar_passes(self):
        row = Row("memory", "MiB", 30, figures={"Oivallus": 30.0})
        self.assertIs(row.passes("Oivallus"), True)
        row.figures["Oivallus"] = 30.1
        self.assertIs(row.passes("Oivallus"), False)

    def test_a_figure_must_also_be_below_its_peer(self):
        row = Row("start", "ms", 25, below="vim", figures={"Oivallus": 20.0, "vim": 19.0})
        self.assertIs(row.passes("Oivallus"), False)
        del row.figures["vim"]
        self.assertIs(row.passes("Oivallus"), True)

    def test_without_bar_or_figure_there_is_no_verdict(self):
        self.assertIsNone(Row("p50", "ms", figures={"Oivallus": 1.0}).passes("Oivallus"))
        self.assertIsNone(Row("p99", "ms", 5).passes("Oivallus"))

    def test_the_table_shows_figure_bar_verdict_and_peers(self):
        rows = [Row("key", "ms", 5, figures={"Oivallus": 1.0, "vim": 2.0})]
        self.assertEqual(table(rows, "Oivallus", ["vim", "nano"]).split("\n")[2].split(), ["key", "ms", "1.0", "≤", "5.0", "✓", "2.0", "–"])


class ProgramTest(unittest.TestCase):
    """What the meter says of programs whose behaviour is known."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.variables = {"PATH": os.environ["PATH"], "TERM": "xterm"}

    def tearDown(self):
        self.folder.cleanup()

    def subject(self, script):
        return Subject("sh", ["sh", "-c", script], b"", b"")

    def test_an_echoing_program_is_measured_key_by_key(self):
        program, _, _ = measures.open_program(self.subject("stty raw -echo; echo ready; exec cat"), self.variables, self.folder.name)
        found = measures.typing(program, 20, interval=0)
        self.assertEqual((len(found.echo), found.missed, set(found.size)), (20, 0, {1}))
        self.assertGreater(program.status()[0], 0)
        program.end()

    def test_a_slow_start_is_seen(self):
        (late,), (spent,) = measures.starts(Subject("late", [sys.executable, "-c", "import time; time.sleep(0.1); print('x' * 400)"], b"", b""),
                                self.variables, self.folder.name, 1)
        self.assertGreaterEqual(late, 100)
        self.assertTrue(0 < spent < late)

    def test_bursts_are_parted_by_silence(self):
        program = Program([sys.executable, "-uc", "import time\nfor _ in range(3): print('x', end=''); time.sleep(0.08)"],
                          self.variables, self.folder.name)
        self.assertEqual(program.watch(1.0), [b"x", b"x", b"x"])
        program.end()

    def test_only_text_is_visible(self):
        self.assertEqual(visible(b"\x1b[1;31mab\x1b[K\x1b]0;title\x07\r\nc"), b"abc")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "--quiet"] + sys.argv[1:])
