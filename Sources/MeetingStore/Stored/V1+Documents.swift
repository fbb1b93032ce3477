import MeetingEngine

extension V1 {
    /// `memo.prose-written`, `report.prose-written`.
    struct ProseWritten: Codable {
        var section: String
        var text: String

        enum CodingKeys: String, CodingKey { case section, text }
    }

    /// `memo.circulated`.
    struct MemoCirculated: Codable {
        struct Line: Codable {
            var text: String
            var entries: [String]?
            var struck: Bool?

            enum CodingKeys: String, CodingKey { case text, entries, struck }
        }

        var memo: Int
        var audience: String
        var language: String
        var on: String
        var lines: [Line]

        enum CodingKeys: String, CodingKey { case memo, audience, language, on, lines }

        init(_ version: MemoVersion) {
            memo = version.number
            audience = version.audience.storedText
            language = version.language.rawValue
            on = version.circulated.iso
            lines = version.lines.map { line in
                Line(
                    text: line.text,
                    entries: line.entries.map(\.description).storedList,
                    struck: line.isStruck.storedFlag
                )
            }
        }

        func value() throws(StoredFormProblem) -> MemoVersion {
            var lines: [MemoVersion.Line] = []
            for line in self.lines {
                lines.append(
                    MemoVersion.Line(
                        line.text,
                        entries: try line.entries.storedIdentities(),
                        isStruck: line.struck ?? false
                    )
                )
            }
            return MemoVersion(
                number: try memo.stored(within: 1 << 20),
                audience: try .stored(audience),
                language: try .stored(language),
                circulated: try .stored(on),
                lines: lines
            )
        }
    }

    /// `memo.approved`.
    struct MemoApproved: Codable {
        var memo: Int
        var on: String
        var by: String

        enum CodingKeys: String, CodingKey { case memo, on, by }
    }

    /// `recommendation.put`.
    struct Recommendation: Codable {
        struct Evidence: Codable {
            var meeting: String
            var entry: String

            enum CodingKeys: String, CodingKey { case meeting, entry }
        }

        var recommendation: String
        var text: String
        var evidence: [Evidence]?
        var addressee: String?
        var effort: String?

        enum CodingKeys: String, CodingKey { case recommendation, text, evidence, addressee, effort }

        init(_ value: MeetingEngine.Recommendation) {
            recommendation = value.id.description
            text = value.text
            evidence =
                value.evidence.map {
                    Evidence(meeting: $0.meeting.description, entry: $0.entry.description)
                }.storedList
            addressee = value.addressee.storedText
            effort = value.effort.storedText
        }

        func value() throws(StoredFormProblem) -> MeetingEngine.Recommendation {
            var references: [EntryReference] = []
            for reference in evidence ?? [] {
                references.append(
                    EntryReference(meeting: try .stored(reference.meeting), entry: try .stored(reference.entry))
                )
            }
            return MeetingEngine.Recommendation(
                id: try .stored(recommendation),
                text: text,
                evidence: references,
                addressee: addressee ?? "",
                effort: effort ?? ""
            )
        }
    }

    /// `recommendation.removed`.
    struct RecommendationOnly: Codable {
        var recommendation: String

        enum CodingKeys: String, CodingKey { case recommendation }
    }
}
