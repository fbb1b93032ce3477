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
        if desk == nil {
            do throws(StoreError) {
                let desk = try SearchDesk(folder, environment)
                loop.watch(desk.wake)
                self.desk = desk
            } catch {
                return say(error.shortSentence(context.texts.files))
            }
        }
        layers.append(.search(SearchScreen(text)))
        if demo == nil { IndexChild.start(folder) }
        if !text.isEmpty { search(for: text) }
    }

    /// Asks for what stands in the line; a fault in it is said at once.
    func search(for text: String) {
        guard case .search(var screen)? = layers.last else { return }
        do throws(SearchFault) {
            let query = try SearchQuery(reading: text, isTyping: true)
            if query.isEmpty {
                desk?.forget()
                screen.found(SearchFindings(), reductions: desk?.missing(context.texts.search) ?? [])
            } else {
                desk?.ask(query)
            }
        } catch {
            desk?.forget()
            screen.cannotSearch(context.texts.search[error])
        }
        layers[layers.count - 1] = .search(screen)
    }

    /// Shows what was found.
    func takeAnswer() {
        guard let answer = desk?.answer(), case .search(var screen)? = layers.last else { return }
        switch answer {
        case .success(let result):
            screen.found(SearchFindings(result), reductions: desk?.missing(context.texts.search) ?? [])
        case .failure(let fault): screen.cannotSearch(context.texts.search[fault])
        }
        layers[layers.count - 1] = .search(screen)
    }

    /// Asks again when the index has been written meanwhile.
    func searchAgain() {
        guard case .search(let screen)? = layers.last, !screen.text.isEmpty else { return }
        search(for: screen.text)
    }

    /// Opens a meeting at one of its entries.
    func openEntry(_ programme: String, _ meeting: ID<Meeting>, _ entry: ID<Entry>) {
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

extension SearchFindings {
    /// What the search screen shows of what the store found.
    init(_ result: SearchResult) {
        self.init(
            groups: result.groups.map { group in
                Group(
                    programme: group.programme.text,
                    title: group.title,
                    meeting: group.meeting,
                    number: group.number,
                    theme: group.theme,
                    start: group.start,
                    hits: group.hits.map {
                        Hit(entry: $0.entry, number: $0.number, kind: $0.kind, text: $0.text, marks: $0.marks)
                    }
                )
            },
            found: result.found,
            isCapped: result.isCapped
        )
    }
}
