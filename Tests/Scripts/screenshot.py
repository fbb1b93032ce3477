#!/usr/bin/env python3
"""screenshot: a picture (SVG) of a terminal screen, from what `tmux capture-pane -e -p` prints of it.

    tmux capture-pane -e -p | screenshot.py --columns 80 --rows 24 --cursor 12,20 --title 'Live' > live.svg

Every run of equal style is placed by its column and stretched to its width in columns, so that the picture is right
in any monospaced font, wide characters included. Colours are a light theme's. Python 3.8, standard library only.
"""
import argparse
import re
import sys
import unicodedata
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape, quoteattr

CELL_WIDTH, CELL_HEIGHT, FONT_SIZE, MARGIN = 9.0, 18.0, 15.0, 14.0
FOREGROUND, BACKGROUND = "#1f2328", "#ffffff"
# The eight named colours and their bright forms, dark enough to be read on white.
NAMED = ["#1f2328", "#b3261e", "#1a7f37", "#8a5a00", "#0550ae", "#8250df", "#0b7285", "#6e7781",
         "#57606a", "#cf222e", "#2da44e", "#bf8700", "#218bff", "#a475f9", "#3192aa", "#8c959f"]
FONTS = "ui-monospace, 'DejaVu Sans Mono', 'Liberation Mono', Menlo, Consolas, monospace"
# An escape sequence, or one character of text.
TOKEN = re.compile(r"\x1b\[([0-9;:]*)([@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()][0-9A-B]|\x1b.|[\x0e\x0f]|(.)", re.S)


@dataclass(frozen=True)
class Style:
    """How a cell is drawn."""
    foreground: str = ""
    background: str = ""
    bold: bool = False
    dim: bool = False
    italic: bool = False
    underline: bool = False
    reverse: bool = False

    def colours(self):
        """The colours of ink and paper, reverse applied; the paper is None where nothing is to be painted."""
        ink, paper = self.foreground or FOREGROUND, self.background or None
        return ((paper or BACKGROUND), ink) if self.reverse else (ink, paper)


def indexed(number):
    """The colour of an index in the 256-colour table."""
    if number < 16:
        return NAMED[number]
    if number < 232:
        steps = [0, 95, 135, 175, 215, 255]
        number -= 16
        return "#%02x%02x%02x" % (steps[number // 36], steps[number // 6 % 6], steps[number % 6])
    return "#%02x%02x%02x" % ((8 + (number - 232) * 10,) * 3)


def restyled(style, parameters):
    """The style after an SGR sequence (ECMA-48 8.3.117) with these parameters."""
    numbers = [int(part or 0) for part in re.split("[;:]", parameters)]
    while numbers:
        number = numbers.pop(0)
        if number in (38, 48):
            colour = ""
            if len(numbers) >= 2 and numbers[0] == 5:
                colour, numbers = indexed(numbers[1]), numbers[2:]
            elif len(numbers) >= 4 and numbers[0] == 2:
                colour, numbers = "#%02x%02x%02x" % tuple(numbers[1:4]), numbers[4:]
            style = replace(style, **{"foreground" if number == 38 else "background": colour})
        elif 30 <= number <= 37 or 90 <= number <= 97:
            style = replace(style, foreground=NAMED[number - 30 if number < 40 else number - 82])
        elif 40 <= number <= 47 or 100 <= number <= 107:
            style = replace(style, background=NAMED[number - 40 if number < 50 else number - 92])
        else:
            style = {
                0: Style(), 1: replace(style, bold=True), 2: replace(style, dim=True), 3: replace(style, italic=True),
                4: replace(style, underline=True), 7: replace(style, reverse=True),
                22: replace(style, bold=False, dim=False), 23: replace(style, italic=False),
                24: replace(style, underline=False), 27: replace(style, reverse=False),
                39: replace(style, foreground=""), 49: replace(style, background=""),
            }.get(number, style)
    return style


def width(character):
    """The columns that a character takes: 0 for one that joins the one before it, 2 for a wide one."""
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def runs(text):
    """The runs of equal style: (row, column, width in columns, text, style)."""
    style, found = Style(), []
    for row, line in enumerate(text.split("\n")):
        column = 0
        for token in TOKEN.finditer(line):
            if token.group(2) == "m":
                style = restyled(style, token.group(1))
            character = token.group(3)
            if not character:
                continue
            wide = width(character)
            last = found[-1] if found else None
            if last and last[0] == row and last[4] == style and wide < 2:
                found[-1] = (row, last[1], last[2] + wide, last[3] + character, style)
            else:
                found.append((row, column, wide, character, style))
            column += wide
    return found


def svg(text, columns, rows, title, cursor=None):
    """The picture of a screen. `cursor` is (column, row), or None for a hidden one."""
    total_width, total_height = columns * CELL_WIDTH + 2 * MARGIN, rows * CELL_HEIGHT + 2 * MARGIN
    words = re.sub(r"\s+", " ", "".join(run[3] + " " for run in runs(text))).strip()
    out = [
        '<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 %g %g" width="%g" height="%g">'
        % (total_width, total_height, total_width, total_height),
        "<title>%s</title>" % escape(title), "<desc>%s</desc>" % escape(words),
        '<rect width="100%%" height="100%%" rx="8" fill="%s" stroke="#d0d7de"/>' % BACKGROUND,
        '<g font-family=%s font-size="%g" xml:space="preserve">' % (quoteattr(FONTS), FONT_SIZE),
    ]
    ink_layer = []
    for row, column, wide, characters, style in runs(text):
        ink, paper = style.colours()
        left, top = MARGIN + column * CELL_WIDTH, MARGIN + row * CELL_HEIGHT
        if paper:
            out.append('<rect x="%g" y="%g" width="%g" height="%g" fill="%s"/>'
                       % (left, top, wide * CELL_WIDTH, CELL_HEIGHT, paper))
        # Blanks at either end only move the run; a run of blanks draws nothing unless it is underlined.
        if not style.underline:
            kept = characters.lstrip(" ")
            left += (len(characters) - len(kept)) * CELL_WIDTH
            wide -= len(characters) - len(kept.rstrip(" "))
            characters = kept.rstrip(" ")
        if not characters:
            continue
        look = ' font-weight="bold"' if style.bold else ""
        look += ' font-style="italic"' if style.italic else ""
        look += ' text-decoration="underline"' if style.underline else ""
        look += ' opacity="0.65"' if style.dim else ""
        ink_layer.append('<text x="%g" y="%g" textLength="%g" lengthAdjust="spacingAndGlyphs" fill="%s"%s>%s</text>'
                         % (left, top + CELL_HEIGHT * 0.74, wide * CELL_WIDTH, ink, look, escape(characters)))
    out += ink_layer
    if cursor:
        out.append('<rect x="%g" y="%g" width="%g" height="%g" fill="%s" fill-opacity="0.35"/>'
                   % (MARGIN + cursor[0] * CELL_WIDTH, MARGIN + cursor[1] * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT, FOREGROUND))
    return "\n".join(out + ["</g>", "</svg>", ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--columns", type=int, default=80)
    parser.add_argument("--rows", type=int, default=24)
    parser.add_argument("--title", default="A terminal screen")
    parser.add_argument("--cursor", help="COLUMN,ROW from the top left, counted from 0")
    options = parser.parse_args()
    cursor = tuple(int(part) for part in options.cursor.split(",")) if options.cursor else None
    text = sys.stdin.buffer.read().decode("utf-8", "replace").rstrip("\n")
    sys.stdout.buffer.write(svg(text, options.columns, options.rows, options.title, cursor).encode("utf-8"))


if __name__ == "__main__":
    main()
