import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

extension Console {
    /// Opens a meeting to be looked at.
    func openReview(_ programme: String, _ meeting: ID<Meeting>) {
        do throws(StoreError) {
            try openSession(programme)
            layers.append(.review(ReviewScreen(meeting: meeting, in: context)))
        } catch {
            endSession()
            say(error.shortSentence(context.texts.files))
        }
    }

    /// Takes the facilitator's seat, unless another console has it, so that a late line is kept key by key as any other.
    ///
    /// What was handed in and not stored when a console ended without a word is handed in now.
    func keepLateLine(_ meeting: ID<Meeting>) {
        guard case .review(var screen)? = layers.last, let session, session.mayWrite else { return }
        var drafts: [Draft] = []
        if !session.store.holdsSeat { drafts = self.session?.holdSeat(in: meeting) ?? [] }
        for draft in drafts.dropLast() {
            let command = ReviewScreen.command(storing: draft, in: context, ids: &ids)
            if let command { submit(command, from: draft) }
        }
        screen.keepsLine(session.store.holdsSeat, drafts.last, in: context)
        layers[layers.count - 1] = .review(screen)
    }

    /// Opens two programmes or two meetings side by side; each is read for this once.
    func openComparison(_ left: Intent.Compared, _ right: Intent.Compared) {
        guard let left = side(left), let right = side(right) else { return say(context.texts.thread.cannotCompare) }
        layers.append(.comparison(ComparisonScreen(left, right)))
    }

    private func side(_ compared: Intent.Compared) -> ComparisonSide? {
        guard let name = ProgrammeName(compared.programme),
            let file = try? ProgrammeFile(opening: name, in: folder, readOnly: true)
        else { return nil }
        defer { file.close() }
        let today = context.zone.civil(context.now.wall).day
        return ComparisonSide(of: file.programme, meeting: compared.meeting, zone: context.zone, today: today)
    }

    /// Brings the events of the meeting that is looked at, to be told once more.
    func replay(_ meeting: ID<Meeting>) {
        guard case .review(var screen)? = layers.last, let name = session?.store.name else { return }
        do throws(StoreError) {
            let file = try ProgrammeFile(opening: name, in: folder, readOnly: true)
            defer { file.close() }
            screen.replay(try file.events(of: meeting), in: context)
            layers[layers.count - 1] = .review(screen)
        } catch {
            say(error.shortSentence(context.texts.files))
        }
    }
}
