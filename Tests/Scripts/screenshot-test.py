#!/usr/bin/env python3
"""screenshot-test: the picture of a screen has every character in its column, its style and its colours."""
import pathlib
import sys
import unittest
import xml.etree.ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from screenshot import CELL_WIDTH, MARGIN, NAMED, runs, svg  # noqa: E402

NAMESPACE = "{http://www.w3.org/2000/svg}"


def texts(screen):
    tree = xml.etree.ElementTree.fromstring(svg(screen, 80, 24, "test"))
    return [(element.text, element.attrib) for element in tree.iter(NAMESPACE + "text")]


class ScreenshotTest(unittest.TestCase):
    def test_styles_split_a_line_into_runs(self):
        self.assertEqual([(run[1], run[3], run[4].bold) for run in runs("ab\x1b[1mcd\x1b[0mef")],
                         [(0, "ab", False), (2, "cd", True), (4, "ef", False)])

    def test_a_wide_character_takes_two_columns(self):
        found = runs("a会議b\x1b[1mc")
        self.assertEqual([(run[1], run[2], run[3]) for run in found], [(0, 1, "a"), (1, 2, "会"), (3, 3, "議b"), (6, 1, "c")])

    def test_a_combining_mark_stays_with_its_letter(self):
        self.assertEqual([(run[2], run[3]) for run in runs("a\u0308b")], [(2, "a\u0308b")])

    def test_blanks_move_a_run_and_draw_nothing(self):
        (text, attributes), = texts("   x ")
        self.assertEqual((text, float(attributes["x"])), ("x", MARGIN + 3 * CELL_WIDTH))
        self.assertEqual(float(attributes["textLength"]), CELL_WIDTH)

    def test_markup_is_text(self):
        self.assertEqual(texts("<b> & \"c\"")[0][0], "<b> & \"c\"")

    def test_reverse_paints_the_paper_with_the_ink(self):
        picture = svg("\x1b[7;31mx", 80, 24, "test")
        self.assertIn('height="18" fill="%s"' % NAMED[1], picture)

    def test_colours_of_every_notation(self):
        self.assertEqual(runs("\x1b[38;5;196mx")[0][4].foreground, "#ff0000")
        self.assertEqual(runs("\x1b[38;2;1;2;3mx")[0][4].foreground, "#010203")
        self.assertEqual(runs("\x1b[94mx\x1b[39my")[0][4].foreground, NAMED[12])
        self.assertEqual(runs("\x1b[41;1mx\x1b[my")[1][4].background, "")

    def test_a_style_goes_on_in_the_next_line(self):
        self.assertTrue(runs("\x1b[1ma\nb")[1][4].bold)

    def test_other_sequences_are_not_drawn(self):
        self.assertEqual(runs("\x1b]0;title\x07a\x1b(Bb\x1b[Kc")[0][3], "abc")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "--quiet"] + sys.argv[1:])
