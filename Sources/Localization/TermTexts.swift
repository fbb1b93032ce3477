public import MeetingEngine

/// What the states and relations of entries, people, blocks and meetings are called, lower case.
public struct TermTexts: Sendable {
    /// Who may read.
    public let audiences: Audiences
    /// How someone takes part.
    public let attendances: Attendances
    /// What came of a means.
    public let outcomes: Outcomes
    /// What a link says.
    public let relations: Relations
    /// What a block does.
    public let blockRoles: BlockRoles
    /// How a block captures.
    public let captures: Captures
    /// Where a meeting is in its life.
    public let stages: Stages
    /// Where something of the expert's is.
    public let contributions: Contributions

    /// Who may read.
    public struct Audiences: Sendable {
        let facilitator: String
        let group: String
        let organisation: String

        /// The name of an audience.
        public subscript(audience: Audience) -> String {
            switch audience {
            case .facilitator: facilitator
            case .group: group
            case .organisation: organisation
            }
        }
    }

    /// How someone takes part.
    public struct Attendances: Sendable {
        let present: String
        let remote: String
        let away: String

        /// The name of a way of taking part.
        public subscript(attendance: Attendance) -> String {
            switch attendance {
            case .present: present
            case .remote: remote
            case .away: away
            }
        }
    }

    /// What came of a means.
    public struct Outcomes: Sendable {
        let worked: String
        let partly: String
        let failed: String

        /// The name of an outcome.
        public subscript(outcome: Outcome) -> String {
            switch outcome {
            case .worked: worked
            case .partly: partly
            case .failed: failed
            }
        }
    }

    /// What a link says, as a verb before the entry that it leads to.
    public struct Relations: Sendable {
        let corrects: String
        let answers: String
        let restsOn: String
        let compares: String
        let solves: String
        let followsFrom: String
        let sourceOf: String
        let gathers: String
        let completes: String
        let continues: String

        /// The verb of a relation.
        public subscript(relation: Relation) -> String {
            switch relation {
            case .corrects: corrects
            case .answers: answers
            case .restsOn: restsOn
            case .compares: compares
            case .solves: solves
            case .followsFrom: followsFrom
            case .sourceOf: sourceOf
            case .gathers: gathers
            case .completes: completes
            case .continues: continues
            }
        }
    }

    /// What a block does.
    public struct BlockRoles: Sendable {
        let work: String
        let rest: String
        let expert: String
        let insights: String
        let closing: String

        /// The name of a block's role.
        public subscript(role: Block.Role) -> String {
            switch role {
            case .work: work
            case .rest: rest
            case .expert: expert
            case .insights: insights
            case .closing: closing
            }
        }
    }

    /// How a block captures.
    public struct Captures: Sendable {
        let open: String
        let anonymous: String
        let none: String

        /// The name of a way of capturing.
        public subscript(capture: Block.Capture) -> String {
            switch capture {
            case .open: open
            case .anonymous: anonymous
            case .none: none
            }
        }
    }

    /// Where a meeting is in its life.
    public struct Stages: Sendable {
        let notStarted: String
        let running: String
        let closed: String
        let cancelled: String

        /// The name of a stage.
        public subscript(stage: Stage) -> String {
            switch stage {
            case .notStarted: notStarted
            case .running: running
            case .closed: closed
            case .cancelled: cancelled
            }
        }
    }
}

extension TermTexts {
    static let finnish = TermTexts(
        audiences: Audiences(facilitator: "ohjaaja", group: "ryhmä", organisation: "järjestö"),
        attendances: Attendances(present: "läsnä", remote: "etänä", away: "poissa"),
        outcomes: Outcomes(worked: "toimi", partly: "toimi osittain", failed: "ei toiminut"),
        relations: Relations(
            corrects: "oikaisee",
            answers: "vastaa",
            restsOn: "perustuu",
            compares: "vertaa",
            solves: "ratkaisee",
            followsFrom: "johtuu",
            sourceOf: "on lähteenä",
            gathers: "kokoaa",
            completes: "täydentää",
            continues: "jatkaa"
        ),
        blockRoles: BlockRoles(
            work: "työskentely",
            rest: "tauko",
            expert: "asiantuntijan puheenvuoro",
            insights: "oivallukset ja välitehtävät",
            closing: "päätös"
        ),
        captures: Captures(open: "kirjataan", anonymous: "kirjataan nimettömästi", none: "ei kirjata"),
        stages: Stages(notStarted: "ei alkanut", running: "käynnissä", closed: "päättynyt", cancelled: "peruttu"),
        contributions: .finnish
    )

    static let swedish = TermTexts(
        audiences: Audiences(facilitator: "samtalsledaren", group: "gruppen", organisation: "organisationen"),
        attendances: Attendances(present: "närvarande", remote: "på distans", away: "frånvarande"),
        outcomes: Outcomes(worked: "fungerade", partly: "fungerade delvis", failed: "fungerade inte"),
        relations: Relations(
            corrects: "rättar",
            answers: "besvarar",
            restsOn: "bygger på",
            compares: "jämför med",
            solves: "löser",
            followsFrom: "följer av",
            sourceOf: "är källa till",
            gathers: "samlar",
            completes: "kompletterar",
            continues: "fortsätter"
        ),
        blockRoles: BlockRoles(
            work: "arbete",
            rest: "paus",
            expert: "expertens inlägg",
            insights: "insikter och mellanuppgifter",
            closing: "avslutning"
        ),
        captures: Captures(open: "antecknas", anonymous: "antecknas utan talare", none: "antecknas inte"),
        stages: Stages(notStarted: "inte börjat", running: "pågår", closed: "avslutad", cancelled: "inställd"),
        contributions: .swedish
    )

    static let english = TermTexts(
        audiences: Audiences(facilitator: "facilitator", group: "group", organisation: "organisation"),
        attendances: Attendances(present: "present", remote: "remote", away: "away"),
        outcomes: Outcomes(worked: "worked", partly: "worked in part", failed: "did not work"),
        relations: Relations(
            corrects: "corrects",
            answers: "answers",
            restsOn: "rests on",
            compares: "compares with",
            solves: "solves",
            followsFrom: "follows from",
            sourceOf: "is the source of",
            gathers: "gathers",
            completes: "completes",
            continues: "continues"
        ),
        blockRoles: BlockRoles(
            work: "work",
            rest: "break",
            expert: "expert input",
            insights: "insights and assignments",
            closing: "closing"
        ),
        captures: Captures(open: "captured", anonymous: "captured without speakers", none: "not captured"),
        stages: Stages(notStarted: "not started", running: "running", closed: "closed", cancelled: "cancelled"),
        contributions: .english
    )
}
