public import MeetingEngine

/// Every text the program shows, in one language: a value that is passed in, with one section per area.
///
/// A section is a struct with one file per area and one value per language; a text that is missing in a language does
/// not compile.
public struct Texts: Sendable {
    /// The language of the texts.
    public let language: Language
    /// The names of things: kinds, roles, audiences, relations, days.
    public let words: WordTexts
    /// How days, times and lengths are written.
    public let dates: Dates
    /// How counted things are written.
    public let plurals: Plurals
    /// The words of the memo.
    public let memo: MemoTexts
    /// The words of the final report.
    public let report: ReportTexts
    /// The preview of a memo.
    public let preview: PreviewTexts
    /// The preview of the final report.
    public let reportPreview: ReportPreviewTexts
    /// What the command line says of documents.
    public let documents: DocumentTexts
    /// The commands of the live console.
    public let commands: CommandTexts
    /// Why commands are refused.
    public let refusals: RefusalTexts
    /// The live screen.
    public let live: LiveTexts
    /// The capture line.
    public let capture: CaptureTexts

    /// The home screen.
    public let home: HomeTexts
    /// The search of all meetings.
    public let search: SearchTexts
    /// The review of a meeting.
    public let review: ReviewTexts
    /// The statistics over all meetings.
    public let statistics: StatisticsTexts
    /// Threads over time, and comparisons.
    public let thread: ThreadTexts
    /// The form of a programme.
    public let form: FormTexts
    /// The agenda editor.
    public let agendaEditor: AgendaEditorTexts
    /// The expert's screen.
    public let expert: ExpertTexts
    /// The public view.
    public let publicView: PublicTexts
    /// Files that cannot be used.
    public let files: FileTexts
    /// The console around its screens.
    public let console: ConsoleTexts
    /// The command line.
    public let program: ProgramTexts
    /// Exports, backups and what came of them.
    public let archive: ArchiveTexts

    /// The texts of a language.
    public init(_ language: Language) {
        self.language = language
        words = language.pick(.finnish, .swedish, .english)
        dates = language.pick(.finnish, .swedish, .english)
        plurals = language.pick(.finnish, .swedish, .english)
        memo = language.pick(.finnish, .swedish, .english)
        report = language.pick(.finnish, .swedish, .english)
        preview = language.pick(.finnish, .swedish, .english)
        reportPreview = language.pick(.finnish, .swedish, .english)
        documents = language.pick(.finnish, .swedish, .english)
        commands = language.pick(.finnish, .swedish, .english)
        refusals = language.pick(.finnish, .swedish, .english)
        home = language.pick(.finnish, .swedish, .english)
        search = language.pick(.finnish, .swedish, .english)
        review = language.pick(.finnish, .swedish, .english)
        statistics = language.pick(.finnish, .swedish, .english)
        thread = language.pick(.finnish, .swedish, .english)
        form = language.pick(.finnish, .swedish, .english)
        agendaEditor = language.pick(.finnish, .swedish, .english)
        expert = language.pick(.finnish, .swedish, .english)
        publicView = language.pick(.finnish, .swedish, .english)
        files = language.pick(.finnish, .swedish, .english)
        console = language.pick(.finnish, .swedish, .english)
        program = language.pick(.finnish, .swedish, .english)
        archive = language.pick(.finnish, .swedish, .english)
        live = language.pick(.finnish, .swedish, .english)
        capture = language.pick(.finnish, .swedish, .english)
    }
}

extension Language {
    /// The one of three values that is of this language.
    func pick<Value>(
        _ finnish: @autoclosure () -> Value,
        _ swedish: @autoclosure () -> Value,
        _ english: @autoclosure () -> Value
    ) -> Value {
        switch self {
        case .finnish: finnish()
        case .swedish: swedish()
        case .english: english()
        }
    }
}
