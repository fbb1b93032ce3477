import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

/// Who is there: one key marks a person and goes on to the next, so that nine people take nine keys.
struct AttendancePanel: Hashable {
    /// Which person the next key marks.
    var position = 0
    /// The name of a guest in the making.
    var guest: LineEditor?

    /// What a key asks for.
    enum Wish: Hashable {
        /// Mark one person.
        case mark(ID<Person>, Attendance?)
        /// Mark everyone who is not marked yet as present.
        case markAll
        /// Add a guest of this name.
        case addGuest(String)
        /// Leave the panel.
        case leave
    }

    /// Handles a key, once the panel is entered.
    mutating func handle(_ key: Key, people: [Person], _ texts: LivePanelTexts) -> Wish? {
        if guest != nil { return handleGuest(key) }
        let person = people.indices.contains(position) ? people[position].id : nil
        func mark(_ attendance: Attendance?) -> Wish? {
            position = min(position + 1, max(0, people.count - 1))
            return person.map { .mark($0, attendance) }
        }
        switch key {
        case .enter, .character(" "): return mark(.present)
        case .character(texts.remoteLetter): return mark(.remote)
        case .character(texts.awayLetter): return mark(.away)
        case .character(texts.allLetter): return .markAll
        case .character(texts.guestLetter): guest = LineEditor()
        case .backspace, .delete: return person.map { .mark($0, nil) }
        case .down: position = min(position + 1, max(0, people.count - 1))
        case .up where position == 0: return .leave
        case .up: position = max(0, position - 1)
        case .home: position = 0
        case .end: position = max(0, people.count - 1)
        case .escape, .tab: return .leave
        case .character, .control, .alt, .function, .paste, .backTab, .insert, .left, .right, .pageUp, .pageDown,
            .wordLeft, .wordRight, .focusIn, .focusOut:
            break
        }
        return nil
    }

    private mutating func handleGuest(_ key: Key) -> Wish? {
        guard key == .enter || key == .escape else {
            guest?.take(key)
            return nil
        }
        let name = guest?.text.split(separator: " ").joined(separator: " ") ?? ""
        guest = nil
        return key == .escape || name.isEmpty ? nil : .addGuest(name)
    }
}

extension LiveScene {
    /// The people whose attendance is marked: the roster without those who have left before.
    var people: [Person] { context.programme.roster.values.filter { !$0.hasLeft || meeting.attendance[$0.id] != nil } }

    /// The point of the meeting at which the minute of the clock began: silences change when the clock does.
    private var minute: MeetingTime {
        now
            - Milliseconds(
                context.now.wall.milliseconds - context.now.wall.milliseconds.flooredQuotient(60_000) * 60_000
            )
    }

    /// How often each person has been written down: entries, not time of speech.
    private var entriesByPerson: [ID<Person>: Int] {
        var counts: [ID<Person>: Int] = [:]
        for entry in meeting.standingEntries {
            if case .person(let id) = entry.speaker { counts[id, default: 0] += 1 }
        }
        return counts
    }

    /// The roster with everyone's attendance, and during the meeting how often each has been written down.
    func attendanceRows(_ panel: AttendancePanel, width: Columns) -> [DrawnRow] {
        let panels = texts.live.panels
        let marked = people.filter { meeting.attendance[$0.id] != nil }.count
        let keys = screen.isInPanel ? "" : panels.attendanceEnter
        var rows = [heading(panels.attendance(marked, people.count), right: keys)]
        let silences = meeting.silences(at: minute)
        let counts = meeting.stage.run == nil ? [:] : entriesByPerson
        for (index, person) in people.enumerated() {
            let attendance = meeting.attendance[person.id]
            let word = attendance.map { texts.words.terms.attendances[$0] } ?? panels.unmarked
            let sign = attendance == nil ? "▢" : attendance == .away ? "–" : "✓"
            var row = DrawnRow([
                DrawnRow.Part(sign, at: 2, style: .bold),
                DrawnRow.Part(truncate(fullName(person.id), to: min(width - 26, 34)), at: 4),
                DrawnRow.Part(word, at: min(width - 20, 40), style: attendance == nil ? .dim : .plain),
            ])
            if meeting.stage.run != nil, attendance != .away {
                row.right = texts.plurals.entries(counts[person.id] ?? 0)
                if let attendance, let silence = silences[person.id], silence >= attendance.quietAfter {
                    row.right = "⚑ \(texts.live.turns.silence(silence))"
                }
            }
            row.isSelected = screen.isInPanel && panel.guest == nil && index == panel.position
            rows.append(row)
        }
        if rows.contains(where: { $0.right.hasPrefix("⚑") }) {
            rows.append(DrawnRow(texts.live.turns.silenceCounts, at: 4, style: .dim))
        }
        if let guest = panel.guest {
            var row = DrawnRow("\(panels.guestName) \(guest.text)", at: 2, style: .bold)
            row.isSelected = true
            rows.append(row)
        }
        return rows
    }
}
