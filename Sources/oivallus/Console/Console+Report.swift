import Documents
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal
import TextLayout

extension Console {
    /// Opens the final report of a programme on the screen.
    func openReport(_ programme: String) {
        do throws(StoreError) {
            try openSession(programme)
            layers.append(.report(ReportPreview()))
            refreshReport()
        } catch {
            endSession()
            say(error.shortSentence(context.texts.files))
        }
    }

    /// Brings the report that is shown up to the programme as it stands.
    func refreshReport() {
        guard case .report(var preview)? = layers.last else { return }
        let document = ReportDocument(Texts(context.programme.details.language)).document(report(for: preview.audience))
        preview.show(DocumentContent(document, width: context.size.columns - 2))
        layers[layers.count - 1] = .report(preview)
    }

    /// Writes the final report for some readers beside the user's documents and says where; names hold it back.
    func writeReport(for audience: Audience) {
        guard let session else { return }
        guard session.store.opening.peopleTrouble == nil else { return say(context.texts.program.namesUnchecked) }
        let report = report(for: audience)
        guard mayLeave(report.printedTexts, session.programme, session.people) else { return }
        let texts = Texts(session.programme.details.language)
        guard let document = written(ReportDocument(texts).document(report)) else { return }
        // The organisation's report is the report; the others say whose they are.
        let suffix = audience == .organisation ? "" : "-\(texts.words.terms.audiences[audience].lowercased())"
        let name = "\(session.programme.shortName)-\(texts.report.head.report.lowercased())\(suffix)"
        let file = OutputFile.beside("\(settings.memoFolder(environment))/\(name)", "md", for: document)
        do throws(StoreError) {
            try file.write(document)
            say(context.texts.reportPreview.written(file.path))
        } catch {
            say(error.shortSentence(context.texts.files))
        }
    }

    private func report(for audience: Audience) -> Report {
        Report(
            of: context.programme,
            for: audience,
            made: context.zone.civil(context.now.wall).day,
            zone: context.zone,
            now: context.now
        )
    }
}
