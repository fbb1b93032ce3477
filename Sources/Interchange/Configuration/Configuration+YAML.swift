import Glibc
import MeetingEngine
import TextLayout

extension Configuration {
    /// Reads settings from YAML; `language: fi` and the like, one a line.
    ///
    /// What is wrong is told with line and column, and the default stands in its place: a fault in the settings never
    /// keeps a meeting from beginning.
    ///
    /// - Parameters:
    ///   - source: the file.
    ///   - home: the folder that `~` stands for at the beginning of `memoFolder`.
    public static func read(_ source: SourceFile, home: String) -> (configuration: Configuration, errors: [InputError])
    {
        var configuration = Configuration()
        let root: YAMLMapping
        do throws(InputError) { root = try YAMLMapping(root: source) } catch { return (configuration, [error]) }
        var errors = root.unknownKeys(known: keys)
        func read<Value>(_ value: () throws(InputError) -> Value?) -> Value? {
            do throws(InputError) {
                return try value()
            } catch {
                errors.append(error)
                return nil
            }
        }
        configuration.language = read { () throws(InputError) in try root.language("language") }
        configuration.isDiscreet = read { () throws(InputError) in try root.flag("discreet") } ?? false
        configuration.usesASCII = read { () throws(InputError) in try root.flag("ascii") }
        configuration.usesColours = read { () throws(InputError) in try root.flag("colours") }
        configuration.facilitator = read { () throws(InputError) in try root.text("facilitator") }.map(normalised) ?? ""
        configuration.memoFolder = read { () throws(InputError) in try root.text("memoFolder") }.map { path in
            path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
        }
        return (configuration, errors.sorted { $0.position < $1.position })
    }

    /// Reads the settings file at a path; the defaults when there is none.
    public static func load(path: String, home: String) -> (configuration: Configuration, errors: [InputError]) {
        guard access(path, F_OK) == 0 else { return (Configuration(), []) }
        do throws(InputError) {
            return read(try SourceFile(path: path), home: home)
        } catch {
            return (Configuration(), [error])
        }
    }
}

extension YAMLMapping {
    /// A language by its code or its name in any of the languages.
    fileprivate func language(_ key: String) throws(InputError) -> Language? {
        guard let text = try text(key) else { return nil }
        guard let language = languages[text.folded] else {
            throw error(key, .unknownWord(key: key, text, allowed: Language.allCases.map(\.rawValue)))
        }
        return language
    }
}

private let languages: [String: Language] = [
    "fi": .finnish, "suomi": .finnish, "finska": .finnish, "finnish": .finnish, "sv": .swedish, "ruotsi": .swedish,
    "svenska": .swedish, "swedish": .swedish, "en": .english, "englanti": .english, "engelska": .english,
    "english": .english,
]
