"""Figures with their bars, and the one table that shows them."""
from dataclasses import dataclass, field
from typing import Callable, Dict, Optional


def percentile(values, percent):
    """The value that `percent` of the values do not exceed (nearest rank), or None of no values."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)] if ordered else None


@dataclass
class Row:
    """One measure: its name, its unit, its bar, and each program's figure."""
    name: str
    unit: str
    bar: Optional[float] = None
    form: str = "%.1f"
    figures: Dict[str, float] = field(default_factory=dict)
    note: str = ""
    # A bar that another figure sets: below the peer of that name.
    below: Optional[str] = None

    def passes(self, name):
        """Whether the product's figure is at its bar or better; None where there is no bar or no figure."""
        figure = self.figures.get(name)
        if figure is None or (self.bar is None and self.below not in self.figures):
            return None
        within = self.bar is None or figure <= self.bar
        return within and (self.below not in self.figures or figure < self.figures[self.below])

    def bar_text(self):
        parts = [] if self.bar is None else ["≤ " + self.form % self.bar]
        return ", ".join(parts + (["< " + self.below] if self.below in self.figures else []))


def table(rows, product, peers):
    """The table as text: the product's figure, its bar and the verdict, then the peers' figures."""
    lines = [["", "", product, "bar", ""] + peers]
    for row in rows:
        verdict: Callable[[Optional[bool]], str] = {True: "✓", False: "✗", None: ""}.get
        cells = [row.form % row.figures[name] if name in row.figures else "–" for name in [product] + peers]
        lines.append([row.name, row.unit, cells[0], row.bar_text(), verdict(row.passes(product)), *cells[1:]])
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    text = []
    for number, line in enumerate(lines):
        aligned = [cell.ljust(width) if column in (0, 1, 4) else cell.rjust(width)
                   for column, (cell, width) in enumerate(zip(line, widths))]
        text.append("  ".join(aligned).rstrip())
        if number == 0:
            text.append("─" * (sum(widths) + 2 * len(widths) - 2))
    notes = ["%s: %s" % (row.name, row.note) for row in rows if row.note]
    return "\n".join(text + ([""] + notes if notes else []))
