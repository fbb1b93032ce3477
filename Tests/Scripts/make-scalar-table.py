#!/usr/bin/env python3
"""Writes Sources/TextLayout/ScalarTable.swift: the class of every Unicode 14 code point, as sorted ranges.

    python3 Tests/Scripts/make-scalar-table.py > Sources/TextLayout/ScalarTable.swift

Needs a Python whose unicodedata is Unicode 14 (3.11). The widths are those of glibc 2.36, which builds its table from
EastAsianWidth.txt by the same rules; a test compares the two code point by code point. What is outside the table
shows as U+FFFD, so a newer library that knows more cannot change what our columns are.
"""
import sys
import unicodedata

# In the order of `ScalarClass`.
NARROW, WIDE, MARK, JAMO, CONTROL, LINE_BREAK, TAB, OMITTED, MODIFIER, REGIONAL, REPLACED = range(11)

# What other tables since count otherwise, so that two C libraries would disagree: wide since Unicode 16; wide in glibc
# but not in Unicode; a filler that is nothing or one cell.
DISPUTED = [(0x2630, 0x2637), (0x268A, 0x268F), (0x1D300, 0x1D356), (0x1D360, 0x1D376), (0x3248, 0x324F), (0xFFA0, 0xFFA0)]
# Wide in glibc, and since Unicode 16 in EastAsianWidth.txt too.
HEXAGRAMS = [(0x4DC0, 0x4DFF)]
# Hangul vowels and finals: they fill no cell of their own after a leading consonant.
JAMO_PARTS = [(0x1160, 0x11FF), (0xD7B0, 0xD7C6), (0xD7CB, 0xD7FB)]
# Invisible, and harmless in prose: soft hyphen, zero width space, joiners, word joiner, byte-order mark.
INVISIBLE = [(0xAD, 0xAD), (0x200B, 0x200D), (0x2060, 0x2060), (0xFEFF, 0xFEFF)]
# Variation selectors choose a look, not a character.
SELECTORS = [(0x180B, 0x180D), (0x180F, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF)]
# Skin tones, the keycap and flag tags: parts of an emoji.
EMOJI_PARTS = [(0x20E3, 0x20E3), (0x1F3FB, 0x1F3FF), (0xE0020, 0xE007F)]


def within(code, ranges):
    return any(low <= code <= high for low, high in ranges)


def class_of(code):
    if code == 0x09:
        return TAB
    if code == 0x0A or code in (0x2028, 0x2029):
        return LINE_BREAK
    if code < 0x20 or code == 0x7F:
        return CONTROL
    if within(code, DISPUTED):
        return REPLACED
    if within(code, INVISIBLE) or within(code, SELECTORS):
        return OMITTED
    if within(code, EMOJI_PARTS):
        return MODIFIER
    if 0x1F1E6 <= code <= 0x1F1FF:
        return REGIONAL
    category = unicodedata.category(chr(code))
    if category in ("Cc", "Cf", "Cn", "Co", "Cs"):
        return REPLACED
    if category in ("Mn", "Me"):
        return MARK
    if within(code, JAMO_PARTS):
        return JAMO
    wide = unicodedata.east_asian_width(chr(code)) in ("W", "F") or within(code, HEXAGRAMS)
    return WIDE if wide else NARROW


def main():
    if unicodedata.unidata_version != "14.0.0":
        sys.exit(f"needs Unicode 14, this Python has {unicodedata.unidata_version}")
    entries, last = [], None
    for code in range(0x110000):
        current = class_of(code)
        if current != last:
            entries.append(f"0x{code << 4 | current:X}")
            last = current
    print("// Made by Tests/Scripts/make-scalar-table.py from Unicode 14: change that, not this.")
    print()
    print("/// Where each range of equal code points begins, in order: `first code point << 4 | class`.")
    print("let scalarTable: [UInt32] = [")
    line = "   "
    for entry in entries:
        if len(line) + len(entry) + 2 > 118:
            print(line)
            line = "   "
        line += f" {entry},"
    print(line)
    print("]")


main()
