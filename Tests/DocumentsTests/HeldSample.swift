import MeetingEngine
import SampleMeeting

/// The sample meeting from its start to its end, with eight people there, one of them over a connection, and one away.
struct HeldSample {
    var room: MemoRoom

    init() {
        let names = ["Aura", "Eino", "Ilmari", "Helka", "Tapio", "Kerttu", "Lauri", "Sisko", "Veikko"]
        room = MemoRoom(
            title: "Neuvotteluilmapiiri",
            theme: "haasteellinen neuvotteluilmapiiri",
            place: "Etänä ja lähitilassa",
            names: names,
            blocks: SampleStage.blocks.map { block in
                { id in
                    Block(
                        id: id,
                        code: block.code,
                        title: block.title,
                        planned: Minutes(block.minutes),
                        role: HeldSample.role(block.code),
                        kinds: block.kinds.compactMap(EntryKind.init)
                    )
                }
            }
        )
        for name in names.dropLast() { room.mark(name, name == "Helka" ? .remote : .present) }
        room.mark("Veikko", .away)
        let begin = room.now
        var entries: [Int: ID<Entry>] = [:]
        for row in SampleRow.all {
            room.go(to: begin, plus: row.offset)
            room.enter(row.block)
            entries[row.number] = room.capture(
                row.kind,
                row.text,
                by: room.speaker(row.speaker),
                links: row.links.compactMap { entries[$0] },
                audience: row.audience,
                source: row.source,
                due: row.due,
                owner: room.speaker(row.owner)
            )
        }
        room.go(to: begin, plus: .minutes(179))
        room.act(.close(before: .zero))
    }

    private static func role(_ code: String) -> Block.Role {
        switch code {
        case "TAUKO": .rest
        case "ASIANTUNTIJA": .expert
        case "OIVALLUKSET": .insights
        case "PAATOS": .closing
        default: .work
        }
    }
}
