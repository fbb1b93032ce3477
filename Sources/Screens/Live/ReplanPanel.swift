import Localization
import MeetingEngine
import TextLayout

extension LiveScene {
    /// The proposal: each later block with its minutes now, proposed, and the difference; who pays is plain to see.
    func replanRows(_ replan: Replan, width: Columns) -> [DrawnRow] {
        let panels = texts.live.panels
        let right = min(width, 80)
        let edges = [right - 28, right - 17, right - 10]
        var rows = [heading(panels.replan(replan.lateness.count), right: panels.replanAccept)]
        rows.append(
            DrawnRow(
                zip(panels.replanColumns, edges).map { title, edge in
                    DrawnRow.Part(title, at: edge - columns(of: title), style: .dim)
                }
            )
        )
        for share in replan.shares {
            guard let block = meeting.agenda.block(share.block) else { continue }
            let cut = share.proposed - share.now
            let numbers = ["\(share.now.count)", "\(share.proposed.count)", cut == 0 ? "" : "−\(-cut.count)"]
            let style: Style = cut == 0 ? .dim : .plain
            var parts = [DrawnRow.Part(truncate(block.title, to: edges[0] - 6), at: 2, style: style)]
            for (number, edge) in zip(numbers, edges) {
                parts.append(DrawnRow.Part(number, at: edge - columns(of: number), style: cut == 0 ? .dim : .bold))
            }
            if block.isProtected { parts.append(DrawnRow.Part(panels.protected, at: edges[2] - 3, style: .dim)) }
            rows.append(DrawnRow(parts))
        }
        if replan.remaining > 0 { rows.append(DrawnRow(panels.replanRemains(replan.remaining.count), at: 2)) }
        return rows
    }
}
