import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Draws the versions of the memo.
    func drawMemos(into frame: inout Frame, rows area: Range<Int>, _ scene: LiveScene) {
        let (texts, versions) = (scene.texts, scene.meeting.memoVersions)
        if versions.isEmpty { return drawNote(texts.review.noMemos, into: &frame, row: area.lowerBound) }
        let width = frame.size.columns
        ReviewList(count: versions.count, selected: selection(of: versions.count)) { index, isSelected in
            let version = versions[index]
            let right = version.isRecalled ? texts.review.recalled : ""
            let room = width - 3 - columns(of: right)
            var row = DrawnRow(truncate(version.title(texts), to: max(1, room)), at: 1)
            row.right = right
            row.isSelected = isSelected
            return ([], [row])
        }.draw(into: &frame, rows: area)
    }

    /// The lines of a memo as they read and fit the screen; what was struck is shown as that.
    func memoLines(_ version: MemoVersion, _ context: ScreenContext) -> [PageLine] {
        [PageLine](markdown: context.texts.documents.lines(of: version), width: context.size.columns - 2)
    }

    /// Draws a version of the memo as a page.
    func memoFrame(_ index: Int, _ page: ScrolledPage, _ state: Meeting, in context: ScreenContext) -> Frame {
        let version = state.memoVersions[index]
        return page.frame(
            version.title(context.texts),
            right: version.isRecalled ? context.texts.review.recalled : "",
            memoLines(version, context),
            hints: fitted(context.texts.review.memoHints, to: context.size.columns - 2),
            in: context
        )
    }

    /// Draws each correction under its claims, and the claims that nobody corrected.
    func drawCorrections(into frame: inout Frame, rows area: Range<Int>, _ scene: LiveScene) {
        let list = correctionList(scene)
        if list.count == 0 { return drawNote(scene.texts.review.noCorrections, into: &frame, row: area.lowerBound) }
        list.draw(into: &frame, rows: area)
    }

    /// The corrections with their claims as a list.
    func correctionList(_ scene: LiveScene) -> ReviewList {
        let found = scene.meeting.reviewedCorrections
        return ReviewList(count: found.count, selected: selection(of: found.count)) { index, isSelected in
            let (correction, claims) = found[index]
            func look(hangs: Bool) -> LiveScene.EntryLook {
                LiveScene.EntryLook(isSelected: isSelected, hangs: hangs, rows: isSelected ? .max : 2)
            }
            var shown = claims.flatMap { rows(of: $0, look(hangs: false), scene) }
            if let correction {
                shown += rows(of: correction, look(hangs: !claims.isEmpty), scene)
            } else {
                var row = DrawnRow("└ \(scene.texts.review.uncorrected)", at: LogColumns.text, style: .dim)
                row.isSelected = isSelected
                shown.append(row)
            }
            return ([], shown)
        }
    }
}
