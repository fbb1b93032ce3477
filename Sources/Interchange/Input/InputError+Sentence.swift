public import Localization
import MeetingEngine
import TextLayout

extension InputError {
    /// The place and the sentence on one line, safe to print: `notes.tsv:12:40: …`.
    ///
    /// Where there was nothing to read, only the file is named.
    public func message(in texts: Texts) -> String {
        let sentence = problem.sentence(in: texts)
        if case .noSuchTemplate = problem { return safeText(sentence) }
        if case .unreadable = problem { return safeText("\(position.file): \(sentence)") }
        return safeText("\(position): \(sentence)")
    }
}

extension InputProblem {
    /// What is wrong and what mends it.
    public func sentence(in texts: Texts) -> String {
        let words = texts.interchange
        return switch self {
        case .unreadable(let system): words.unreadable(system)
        case .tooLarge(let megabytes): words.tooLarge(megabytes: megabytes)
        case .encodingIsUTF16: words.encodingIsUTF16
        case .binary: words.binary
        case .empty: words.empty
        case .notYAML(let parser): words.notYAML(parser)
        case .wrongShape(let key, .text): words.mustBeText(key)
        case .wrongShape(let key, .localizedText): words.mustBeLocalizedText(key)
        case .wrongShape(let key, .mapping): words.mustBeMapping(key)
        case .wrongShape(let key, .list): words.mustBeList(key)
        case .wrongShape(let key, .flag): words.mustBeFlag(key)
        case .unknownKey(let key, let nearest): words.unknownKey(short(key), nearest: nearest)
        case .missing(let name): words.missing(name)
        case .notANumber(let key, let value, let range): words.notANumber(key, short(value), range)
        case .unknownWord(let key, let value, let allowed): words.unknownWord(key, short(value), allowed: allowed)
        case .unknownKind(let value): words.unknownKind(short(value))
        case .openQuote: words.openQuote
        case .textAfterQuote: words.textAfterQuote
        case .tooManyRows(let limit): words.tooManyRows(limit)
        case .tooManyFields(let limit): words.tooManyFields(limit)
        case .tooLong(let bytes): words.tooLong(bytes: bytes)
        case .columnTwice(let name): words.columnTwice(short(name))
        case .ignoredColumn(let name): words.ignoredColumn(short(name))
        case .notALength(let value): words.notALength(short(value))
        case .notPhases(let value): words.notPhases(short(value))
        case .noPeople: words.noPeople
        case .notAName(let value): words.notAName(short(value))
        case .nameTwice(let name, let line): words.nameTwice(name, firstLine: line)
        case .notJSON: words.notJSON
        case .notATime(let value): words.notATime(short(value))
        case .notADate(let value): words.notADate(short(value))
        case .timeGoesBack(let value): words.timeGoesBack(short(value))
        case .timesDisagree(let offset, let clock, let expected):
            words.timesDisagree(offset: offset, clock: short(clock), expected: expected)
        case .timeInFuture(let value): words.timeInFuture(short(value))
        case .unknownBlock(let value, let known): words.unknownBlock(short(value), known: known)
        case .ambiguousBlock(let value, let matches): words.ambiguousBlock(short(value), matches: matches)
        case .ambiguousName(let value): words.ambiguousName(short(value))
        case .unknownReference(let value): words.unknownReference(short(value))
        case .laterReference(let value): words.laterReference(short(value))
        case .identityTwice(let value, let line): words.identityTwice(short(value), firstLine: line)
        case .privateNoteShared: words.privateNoteShared
        case .relationDiffers(let written, let relation):
            words.relationDiffers(written: short(written), meant: texts.words.terms.relations[relation])
        case .noNotes: words.noNotes
        case .noBlocks: words.noBlocks
        case .noSuchTemplate(let name, let known): words.noSuchTemplate(name, known: known)
        case .openTag: words.openTag
        case .openPart(let name): words.openPart(short(name))
        case .closesNothing(let name): words.closesNothing(short(name))
        case .unknownTag(let tag): words.unknownTag(short(tag))
        case .unknownFile(let nearest): words.unknownFile(nearest: nearest)
        case .unknownField(let name, let nearest): words.unknownField(short(name), nearest: nearest)
        case .fetches(let what): words.fetches(what)
        }
    }
}

/// A value as a message quotes it: its beginning, when it is long.
private func short(_ value: String) -> String { value.count > 60 ? value.prefix(59) + "…" : value }
