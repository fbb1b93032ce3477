import Localization
import MeetingEngine
import MeetingStore
import Screens

/// Reads what the home screen lists: at once from the index, then brought up to date in slices between keys.
struct HomeLoader {
    private let folder: StoreFolder
    private var programmes: ProgrammeList

    /// Reads the index of a store.
    init(_ folder: StoreFolder) {
        self.folder = folder
        programmes = ProgrammeList(folder)
    }

    /// Whether every file has been looked at.
    var isComplete: Bool { programmes.isComplete }

    /// Whether no programme is known yet.
    var isEmpty: Bool { programmes.programmes.isEmpty }

    /// Begins to look at every file again.
    mutating func lookAgain() { programmes.lookAgain() }

    /// Looks at files for some milliseconds; says whether the list has changed.
    mutating func refresh(within milliseconds: Int64) -> Bool { programmes.refresh(within: milliseconds) }

    /// The numbers of all meetings that are known.
    func statistics(for audience: Audience, _ zone: TimeZoneRules) -> ArchiveStatistics {
        ArchiveStatistics(of: programmes.programmes, for: audience, zone)
    }

    /// What the home screen shows.
    func list(_ texts: FileTexts) -> HomeList {
        var list = HomeList()
        for summary in programmes.programmes {
            if summary.isUsable {
                list.programmes.append(HomeList.Programme(summary))
            } else {
                list.unreadable.append(
                    HomeList.Unreadable(shortName: summary.name.text, reason: reason(summary.name, texts))
                )
            }
        }
        return list
    }

    /// Why a programme cannot be used: opening it tells.
    private func reason(_ name: ProgrammeName, _ texts: FileTexts) -> String {
        do throws(StoreError) {
            try ProgrammeFile(opening: name, in: folder, readOnly: true).close()
            return ""
        } catch {
            return error.shortSentence(texts)
        }
    }
}

extension HomeList.Programme {
    /// What the home screen shows of a programme.
    init(_ summary: ProgrammeSummary) {
        self.init(
            shortName: summary.name.text,
            title: summary.title,
            client: summary.client,
            meetings: summary.meetings.map(HomeList.Meeting.init)
        )
    }
}

extension HomeList.Meeting {
    /// What the home screen shows of a meeting.
    init(_ summary: MeetingSummary) {
        let stage: Stage =
            switch summary.stage {
            case .notStarted: .notStarted
            case .running: .running
            case .closed: .closed
            case .cancelled: .cancelled
            }
        self.init(
            id: summary.id,
            number: summary.number,
            theme: summary.theme,
            start: summary.start,
            stage: stage,
            entries: summary.entries,
            tally: summary.tally
        )
    }
}
