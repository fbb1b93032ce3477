/// The columns of a notes file, as the command's help and the sample name them; Finnish and Swedish names are read too.
enum NotesColumn: String, TableColumn {
    case id, offset, clock, block, speaker, role, mode, kind, ref, rel, share, owner, due, source, text

    /// The documented one.
    var canonicalName: String { rawValue }

    var names: [String] {
        switch self {
        case .id: ["id", "tunnus", "nro"]
        case .offset: ["offset", "alusta", "från start"]
        case .clock: ["clock", "kello", "klockan", "kellonaika", "klockslag", "time"]
        case .block: ["block", "lohko"]
        case .speaker: ["speaker", "puhuja", "talare"]
        case .role: ["role", "rooli", "roll"]
        case .mode: ["mode", "osallistumistapa", "deltagande"]
        case .kind: ["kind", "laji", "slag"]
        case .ref: ["ref", "viittaus", "hänvisning", "refs"]
        case .rel: ["rel", "suhde", "relation"]
        case .share: ["share", "jakelu", "sändlista", "audience"]
        case .owner: ["owner", "vastuuhenkilö", "ansvarig", "kuka", "vem"]
        case .due: ["due", "määräpäivä", "mihin mennessä", "senast", "förfallodag"]
        case .source: ["source", "lähde", "källa"]
        case .text: ["text", "teksti"]
        }
    }
}
