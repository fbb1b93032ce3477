import FoundationEssentials
import MeetingEngine

/// An event as one line of JSON Lines: what `log` prints and what a rescue file holds.
struct EventLine: Codable {
    var seq: Int64?
    var id: String
    var act: String
    var meeting: String?
    var seat: String
    var at: Int64
    var boot: String
    var bootMilliseconds: Int64
    var kind: String
    var version: Int

    enum CodingKeys: String, CodingKey {
        case seq, id, act, meeting, seat, at, boot, kind, version
        case bootMilliseconds = "boot_ms"
    }
}

extension EventRecord {
    /// The event as one line, without the line's end; the payload stands in it as it is stored.
    func line(seq: Int64? = nil) -> String {
        let envelope = StoredJSON.text(
            EventLine(
                seq: seq,
                id: id.description,
                act: act.description,
                meeting: meeting?.description,
                seat: seat,
                at: at,
                boot: boot.description,
                bootMilliseconds: bootMilliseconds,
                kind: kind,
                version: version
            )
        )
        return "\(envelope.dropLast()),\"payload\":\(payload)}"
    }

    /// Reads a line as `line` writes it.
    init(line: String) throws(StoredFormProblem) {
        let envelope: EventLine = try StoredJSON.value(line)
        // The payload is the last member and is kept byte for byte.
        guard let mark = line.firstRange(of: ",\"payload\":"), line.hasSuffix("}") else { throw .malformed }
        self.init(
            id: try .stored(envelope.id),
            act: try .stored(envelope.act),
            meeting: try envelope.meeting.map(ID.stored),
            seat: envelope.seat,
            at: envelope.at,
            boot: try .stored(envelope.boot),
            bootMilliseconds: envelope.bootMilliseconds,
            kind: envelope.kind,
            version: envelope.version,
            payload: String(line[mark.upperBound...].dropLast())
        )
    }
}
