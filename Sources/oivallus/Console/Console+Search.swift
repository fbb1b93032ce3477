import FinnishLanguage
import Interchange
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

extension Console {
    /// Opens the search of all meetings over the screen that is there; the index is brought up to date meanwhile.
    func openSearch(_ text: String) {
        guard startDesk() else { return }
        layers.append(.search(SearchScreen(text)))
        if demo == nil { IndexChild.start(folder) }
        if !text.isEmpty { search(for: text) }
    }

    /// Opens the thread of something over the screen that is there.
    func openThread(_ subject: ThreadSubject) {
        guard startDesk() else { return }
        layers.append(.thread(ThreadScreen(subject)))
        desk?.ask(.thread(subject))
        // What was entered since the index was written comes with a second answer.
        if demo == nil { IndexChild.start(folder) }
    }

    /// Starts the thread that searches, unless it runs; says what keeps it from it.
    private func startDesk() -> Bool {
        guard desk == nil else { return true }
        do throws(StoreError) {
            let desk = try SearchDesk(folder, environment)
            loop.watch(desk.wake)
            self.desk = desk
            return true
        } catch {
            say(error.shortSentence(context.texts.files))
            return false
        }
    }

    /// Asks for what stands in the line; a fault in it is said at once.
    func search(for text: String) {
        guard case .search(var screen)? = layers.last else { return }
        do throws(SearchFault) {
            let reading = try SearchReading(text, context.texts.language, isTyping: true)
            screen.lacks(reading.lack.map { context.texts.search[$0] })
            if reading.query.isEmpty {
                desk?.forget()
                screen.asksForNothing(reductions: desk?.missing(context.texts.search) ?? [])
            } else {
                desk?.ask(.search(reading.query))
            }
        } catch {
            desk?.forget()
            screen.cannotSearch(context.texts.search[error])
        }
        layers[layers.count - 1] = .search(screen)
    }

    /// Shows what was found.
    func takeAnswer() {
        guard let answer = desk?.answer() else { return }
        // One that is damaged is made again, and then searched again.
        if case .failure(.unreadable) = answer, demo == nil, desk?.mayMend() == true { IndexChild.start(folder) }
        switch (layers.last, answer) {
        case (.search(var screen), .success(.search(let result))):
            screen.found(result, reductions: desk?.missing(context.texts.search) ?? [])
            layers[layers.count - 1] = .search(screen)
        case (.search(var screen), .failure(.noIndex)):
            // Of nothing no index is made.
            if folder.programmeNames().isEmpty {
                screen.found(SearchFindings(), reductions: desk?.missing(context.texts.search) ?? [])
            } else {
                screen.waits(context.texts.search.indexIsMade)
            }
            layers[layers.count - 1] = .search(screen)
        case (.search(var screen), .failure(let fault)):
            screen.cannotSearch(context.texts.search[fault])
            layers[layers.count - 1] = .search(screen)
        case (.thread(var screen), .success(.thread(let thread))):
            screen.found(thread, in: context)
            layers[layers.count - 1] = .thread(screen)
        case (.thread(var screen), .failure(let fault)):
            screen.say(context.texts.search[fault])
            layers[layers.count - 1] = .thread(screen)
        // The answer to a screen that has been left.
        case (_, .success), (_, .failure): break
        }
    }

    /// Asks again when the index has been written meanwhile.
    func searchAgain() {
        switch layers.last {
        case .search(let screen) where !screen.text.isEmpty: search(for: screen.text)
        case .thread(let screen): desk?.ask(.thread(screen.subject))
        case .search, .home, .live, .expert, .view, .memo, .report, .agenda, .form, .statistics, .comparison, .review,
            nil:
            break
        }
    }

    /// Opens a meeting at one of its entries: in review, or in the facilitator's seat while it goes on.
    func openEntry(_ programme: String, _ meeting: ID<Meeting>, _ entry: ID<Entry>) {
        do throws(StoreError) {
            try openSession(programme)
        } catch {
            return say(error.shortSentence(context.texts.files))
        }
        guard context.programme.meetings[meeting]?.stage.isRunning == true else {
            layers.append(.review(ReviewScreen(meeting: meeting, at: entry, in: context)))
            return
        }
        open(.live(programme: programme, meeting: meeting))
        guard case .live(var screen)? = layers.last else { return }
        screen.look(at: entry, in: context)
        layers[layers.count - 1] = .live(screen)
    }

    /// Gives the thread back.
    func endSearch() {
        guard let desk else { return }
        loop.unwatch(desk.wake)
        desk.close()
        self.desk = nil
    }
}
