import Screens
import TestSupport
import Testing
import TextLayout

@Suite struct FrameSnapshotTests {
    private var frame: Frame {
        var frame = Frame(size: Size(rows: 7, columns: 40))
        frame.write([(" Neuvotteluilmapiiri 2/5", .bold), ("  klo 13.52", .plain)], at: Place(row: 0, column: 0))
        frame.rule(row: 1, style: .dim)
        frame.write(" 13.38 t Aura   Työnantaja vaihtui 👩‍🔬", at: Place(row: 2, column: 0))
        frame.restyle(row: 2, adding: .reverse)
        var help = Frame(size: Size(rows: 2, columns: 18))
        help.write("F2  seuraava lohko", at: Place(row: 0, column: 0))
        help.write("F4  merkki 漢字", at: Place(row: 1, column: 0), style: Style(color: .cyan))
        frame.draw(help.boxed(title: "Ohje"), at: Place(row: 3, column: 9))
        frame.cursor = Place(row: 2, column: 1)
        return frame
    }

    @Test func `a frame is what its snapshot says`() {
        #expect(difference(frame.snapshot(styles: true), fromSnapshot: "frame") == nil)
    }

    @Test func `a changed row is named`() {
        var changed = frame
        changed.write("14.00", at: Place(row: 2, column: 1))
        #expect(
            rowDifferences(kept: frame.snapshot(), shown: changed.snapshot()) == """
                2 - | 13.38 t Aura   Työnantaja vaihtui 👩   |
                2 + | 14.00 t Aura   Työnantaja vaihtui 👩   |
                """
        )
    }
}
