import MeetingEngine

/// Finds the block that a notes file names.
struct NotesBlocks {
    let agenda: Agenda

    /// The block with a number from 1, a code, a title, or a title that begins so.
    func block(_ field: TableField) throws(InputError) -> ID<Block> {
        let name = field.text.folded
        if let number = Int(field.text), agenda.blocks.indices.contains(number - 1) {
            return agenda.blocks[number - 1].id
        }
        let tiers: [(Block) -> Bool] = [
            { $0.code.folded == name }, { $0.title.folded == name }, { $0.title.folded.hasPrefix(name) },
        ]
        for tier in tiers where !name.isEmpty {
            let matches = agenda.blocks.filter(tier)
            guard matches.count <= 1 else {
                throw field.error(.ambiguousBlock(field.text, matches: matches.map(\.title)))
            }
            if let match = matches.first { return match.id }
        }
        throw field.error(.unknownBlock(field.text, known: agenda.blocks.map { $0.code.isEmpty ? $0.title : $0.code }))
    }
}
