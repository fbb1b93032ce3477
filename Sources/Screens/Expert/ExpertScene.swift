import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

/// One drawing of the expert's screen: what is seen, and the time.
struct ExpertScene {
    let screen: ExpertScreen
    let context: ScreenContext
    let log: ExpertLog
    /// The time of the meeting, its blocks and when nothing was kept: nothing of its entries is taken from here.
    let time: LiveScene
    let texts: Texts
    let selected: Int?
    let today: CalendarDay

    /// Gathers what a drawing needs; nil when the meeting is gone.
    init?(_ screen: ExpertScreen, in context: ScreenContext) {
        guard let log = ExpertLog(screen.meeting, in: context),
            let time = LiveScene(onlooking: screen.meeting, in: context)
        else { return nil }
        self.screen = screen
        self.context = context
        self.log = log
        self.time = time
        texts = context.texts
        selected = screen.place.index(in: log)
        today = context.zone.civil(context.now.wall).day
    }

    /// What is said as long as it is so; it takes no key.
    var banners: [(text: String, style: Style)] {
        var banners = time.troubleBanner.map { [$0] } ?? []
        if time.meeting.isOffRecord { banners.append((texts.expert.offRecord, .reverse)) }
        if !screen.returned.isEmpty { banners.append((texts.expert.returned(screen.returned.count), .reverse)) }
        return banners + offerRows
    }

    /// The earlier correction that is offered, and the warning when its knowledge is old.
    private var offerRows: [(text: String, style: Style)] {
        guard screen.focus == .list, let offer = screen.offer(log, in: context) else { return [] }
        let age = offer.age(on: today).map(texts.expert.age) ?? ""
        let text = texts.expert.offer(offer.meeting, age, offer.correction.text)
        var rows: [(text: String, style: Style)] = [(text, .bold)]
        if offer.isOld(on: today), let asOf = offer.asOf {
            rows.append((texts.expert.oldOffer(texts.dates.compactDay(asOf)), Style([.bold, .underline])))
        }
        return rows
    }

    /// The words beside an entry at the right: its way, whether it was checked, whether it is on the disk.
    func states(of entry: Entry) -> [String] {
        let words = texts.expert
        var states: [String] = []
        if let contribution = entry.contribution, contribution.wasQueued {
            states.append(texts.words.terms.contributions[contribution.state])
            if contribution.isUrgent, contribution.state.isOpen { states.append(words.urgent) }
        }
        if entry.contribution?.isCertain == false { states.append(words.uncertain) }
        if entry.awaitsExpertCheck { states.append(words.unchecked) }
        if entry.contribution?.isChecked == true { states.append(words.checked) }
        if !entry.conflicts.isEmpty { states.append(texts.live.log.conflict) }
        if log.isSaving(entry) { states.append(texts.live.log.saving) }
        return states
    }
}

extension ExpertScreen {
    /// How long nothing that is shown changes by the clock alone; nil when it never does.
    public func nextChange(in context: ScreenContext) -> Milliseconds? {
        LiveScene(onlooking: meeting, in: context)?.nextChange()
    }
}
