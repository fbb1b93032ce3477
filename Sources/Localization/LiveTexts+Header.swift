/// What the rows at the top say: the time in words.
public struct LiveHeaderTexts: Sendable {
    /// When the meeting is projected to end: *loppuu 16.01*.
    public let ends: @Sendable (String) -> String
    /// When it is to begin.
    public let begins: @Sendable (String) -> String
    /// The beginning was so long ago and the clock does not run yet.
    public let lateStart: @Sendable (String) -> String
    /// When it ended.
    public let ended: @Sendable (String) -> String
    /// So much longer than planned: *16 min yli*, *1 h 4 min yli*.
    public let over: @Sendable (String) -> String
    /// So much shorter than planned.
    public let early: @Sendable (String) -> String
    /// What is left of a block: *14 min jäljellä*, *4:59 jäljellä*.
    public let left: @Sendable (String) -> String
    /// The same in the last five minutes: *enää 4:59*.
    public let leftSoon: @Sendable (String) -> String
    /// The same in the last minute: *viimeinen minuutti, 0:45*.
    public let leftLast: @Sendable (String) -> String
    /// A block is over its time by less than a minute.
    public let timeIsUp: String
    /// A block is over its time by a minute and more: *3 min yli ajan*.
    public let blockOver: @Sendable (String) -> String
    /// The word before the block that follows.
    public let then: String
    /// After the last block.
    public let thenEnd: String
    /// When the next break comes: *tauko 14.36*.
    public let breakAt: @Sendable (String) -> String
    /// The clock stands still.
    public let clockStands: String
    /// The meeting has not been started.
    public let notStarted: String
    /// The meeting is closed.
    public let closed: String
    /// The meeting is cancelled.
    public let cancelled: String
    /// Before the first block's title: *ensin Aloitus*.
    public let first: String
    /// A timer that counts down.
    public let timer: @Sendable (String) -> String
    /// A timer that has run out.
    public let timerDone: String
    /// Before the leader's words for the block.
    public let say: String
    /// The end of the meeting, in the agenda's column.
    public let end: String
}

extension LiveHeaderTexts {
    static let finnish = LiveHeaderTexts(
        ends: { "loppuu \($0)" },
        begins: { "alkaa \($0)" },
        lateStart: { "piti alkaa \($0) sitten" },
        ended: { "päättyi \($0)" },
        over: { "\($0) yli" },
        early: { "\($0) etuajassa" },
        left: { "\($0) jäljellä" },
        leftSoon: { "enää \($0) jäljellä" },
        leftLast: { "viimeinen minuutti, \($0)" },
        timeIsUp: "aika täynnä",
        blockOver: { "\($0) yli ajan" },
        then: "sitten",
        thenEnd: "sitten loppu",
        breakAt: { "tauko \($0)" },
        clockStands: "kello seisoo",
        notStarted: "ei vielä alkanut",
        closed: "päätetty",
        cancelled: "peruttu",
        first: "ensin",
        timer: { "ajastin \($0)" },
        timerDone: "ajastin: aika täynnä",
        say: "Sano:",
        end: "loppu"
    )
    static let swedish = LiveHeaderTexts(
        ends: { "slutar \($0)" },
        begins: { "börjar \($0)" },
        lateStart: { "skulle ha börjat för \($0) sedan" },
        ended: { "slutade \($0)" },
        over: { "\($0) över" },
        early: { "\($0) före" },
        left: { "\($0) kvar" },
        leftSoon: { "bara \($0) kvar" },
        leftLast: { "sista minuten, \($0)" },
        timeIsUp: "tiden är ute",
        blockOver: { "\($0) över tiden" },
        then: "sedan",
        thenEnd: "sedan slut",
        breakAt: { "paus \($0)" },
        clockStands: "klockan står",
        notStarted: "inte börjat",
        closed: "avslutad",
        cancelled: "inställd",
        first: "först",
        timer: { "timer \($0)" },
        timerDone: "timer: tiden är ute",
        say: "Säg:",
        end: "slut"
    )
    static let english = LiveHeaderTexts(
        ends: { "ends \($0)" },
        begins: { "begins \($0)" },
        lateStart: { "was to begin \($0) ago" },
        ended: { "ended \($0)" },
        over: { "\($0) over" },
        early: { "\($0) early" },
        left: { "\($0) left" },
        leftSoon: { "only \($0) left" },
        leftLast: { "the last minute, \($0)" },
        timeIsUp: "time is up",
        blockOver: { "\($0) over time" },
        then: "then",
        thenEnd: "then the end",
        breakAt: { "break \($0)" },
        clockStands: "clock stopped",
        notStarted: "not started",
        closed: "closed",
        cancelled: "cancelled",
        first: "first",
        timer: { "timer \($0)" },
        timerDone: "timer: time is up",
        say: "Say:",
        end: "end"
    )
}
