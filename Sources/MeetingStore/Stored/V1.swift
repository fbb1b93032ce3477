import MeetingEngine

/// Version 1 of the stored payloads.
///
/// Their keys are the file format: none is renamed, removed or given another meaning,
/// and a new one is optional. What has no value is left out, so that the log stays readable.
enum V1 {
    /// What was agreed about a programme.
    struct Details: Codable {
        var title: String
        var client: String?
        var language: String
        var place: String?
        var goals: [String]?
        /// Since version 2 of its events.
        var target: String?
        var template: String

        enum CodingKeys: String, CodingKey { case title, client, language, place, goals, target, template }
    }

    /// What was agreed about a meeting.
    struct Plan: Codable {
        var theme: String?
        /// As `2026-03-12T13:00:00`.
        var start: String?
        var place: String?

        enum CodingKeys: String, CodingKey { case theme, start, place }
    }

    /// `programme.created`.
    struct ProgrammeCreated: Codable {
        var id: String
        var name: String
        var details: Details

        enum CodingKeys: String, CodingKey { case id, name, details }
    }

    /// `programme.revised`.
    struct ProgrammeRevised: Codable {
        var details: Details

        enum CodingKeys: String, CodingKey { case details }
    }

    /// `person.added`.
    struct PersonAdded: Codable {
        var person: String
        var number: Int
        var role: String
        var left: Bool?

        enum CodingKeys: String, CodingKey { case person, number, role, left }
    }

    /// `person.left`, `person.erased`.
    struct PersonOnly: Codable {
        var person: String

        enum CodingKeys: String, CodingKey { case person }
    }

    /// `meeting.added`.
    struct MeetingAdded: Codable {
        var id: String
        var number: Int
        var plan: Plan
        var agenda: [Block]

        enum CodingKeys: String, CodingKey { case id, number, plan, agenda }
    }

    /// `plan.revised`.
    struct PlanRevised: Codable {
        var plan: Plan

        enum CodingKeys: String, CodingKey { case plan }
    }

    /// `agenda.changed`.
    struct AgendaChanged: Codable {
        var agenda: [Block]
        var reason: String

        enum CodingKeys: String, CodingKey { case agenda, reason }
    }

    /// `attendance.marked`; without `attendance` the mark is taken away.
    struct AttendanceMarked: Codable {
        var person: String
        var attendance: String?

        enum CodingKeys: String, CodingKey { case person, attendance }
    }

    /// `meeting.closed`, `clock.stopped`, `off-record.began`: so many milliseconds before the stamp.
    struct BeforeOnly: Codable {
        var before: Int64

        enum CodingKeys: String, CodingKey { case before }
    }

    /// `meeting.started`, `block.began`.
    struct BlockBegan: Codable {
        var block: String
        var before: Int64

        enum CodingKeys: String, CodingKey { case block, before }
    }

    /// `block.begin-moved`.
    struct BlockBeginMoved: Codable {
        struct Move: Codable {
            var entry: String
            var block: String
            var kind: String

            enum CodingKeys: String, CodingKey { case entry, block, kind }
        }

        var before: Int64
        var moves: [Move]

        enum CodingKeys: String, CodingKey { case before, moves }
    }

    /// `entry.revised`.
    struct EntryRevised: Codable {
        var entry: String
        var base: String
        var changes: [Change]

        enum CodingKeys: String, CodingKey { case entry, base, changes }
    }

    /// `entry.deleted`.
    struct EntryOnly: Codable {
        var entry: String

        enum CodingKeys: String, CodingKey { case entry }
    }

    /// `entries.erased`, `speakers.erased`.
    struct EntriesOnly: Codable {
        var entries: [String]

        enum CodingKeys: String, CodingKey { case entries }
    }

    /// `act.undone`, `act.redone`.
    struct ActOnly: Codable {
        var act: String

        enum CodingKeys: String, CodingKey { case act }
    }

    /// Events that say nothing but their kind.
    struct Empty: Codable {
        private enum CodingKeys: CodingKey {}

        init() {}

        /// Reads an object, whatever is in it.
        init(from decoder: any Decoder) throws { _ = try decoder.container(keyedBy: CodingKeys.self) }

        func encode(to encoder: any Encoder) throws { _ = encoder.container(keyedBy: CodingKeys.self) }
    }
}
