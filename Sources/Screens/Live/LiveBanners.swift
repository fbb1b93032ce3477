import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScene {
    /// What is said as long as it is so, the gravest first; it takes no key.
    var banners: [(text: String, style: Style)] {
        let words = texts.live.notices
        var banners = troubleBanner.map { [$0] } ?? []
        if !screen.returned.isEmpty { banners.append((words.notStored(screen.returned.count), .reverse)) }
        if meeting.isOffRecord { banners.append((words.offRecordRow, .reverse)) }
        if let gap = longGap { banners.append((words.gap(texts.dates.length(gap)), .bold)) }
        if let end = forgottenEnd, let planned = pace?.plannedEnd {
            banners.append((words.forgotten(clock(planned), clock(end)), .bold))
        }
        if !meeting.turns.isEmpty, !screen.isReading(meeting) {
            let names = meeting.turns.map(fullName)
            banners.append((texts.live.turns.line(names[0], names.dropFirst().joined(separator: ", ")), .bold))
        }
        if let round = screen.round, !screen.isReading(meeting), let words = roundWords(round) {
            banners.append((words, .bold))
        }
        return banners
    }

    /// What keeps acts from the disk.
    var troubleBanner: (text: String, style: Style)? {
        let words = texts.live.notices
        switch context.trouble {
        case .diskFull: return (words.diskFull, .reverse)
        case .slow: return (words.diskSlow, .bold)
        case .rescuing: return (words.rescuing, .reverse)
        case .nowhere: return (words.nowhere, .reverse)
        case .readOnly: return (words.readOnly, .reverse)
        case .seatTaken: return (words.seatTaken, .reverse)
        case .newerProgram(let version): return (words.newerProgram(version), .reverse)
        case nil: return nil
        }
    }

    /// When a meeting that nobody closed ended, as far as its entries tell.
    var forgottenEnd: MeetingTime? {
        meeting.forgottenEnd(at: context.now, zone: context.zone).map { now - $0 }
    }

    /// A time over three hours in which the machine was off.
    private var longGap: Milliseconds? {
        guard meeting.stage.isRunning, let gap = meeting.clock.gap(before: context.now) else { return nil }
        return gap > .minutes(180) ? gap : nil
    }

    private func roundWords(_ round: LiveRound) -> String? {
        guard let turn = round.current else { return nil }
        return texts.live.notices.roundTurn(
            fullName(turn),
            round.position + 1,
            round.order.count,
            round.following.map(fullName) ?? ""
        )
    }

    /// A person's name as it is spoken, or the number in discreet mode.
    func fullName(_ id: ID<Person>) -> String {
        guard let person = context.programme.roster[id] else { return "?" }
        if !screen.isDiscreet, let name = context.people.name(of: id) { return name }
        return texts.words.people.person(person)
    }
}
