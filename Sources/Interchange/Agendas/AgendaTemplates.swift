public import MeetingEngine
internal import Resources

/// The agenda templates there are: the built-in ones, and the trainer's own that replace or join them.
///
/// A template is read when it is asked for, so that a console's start pays for none.
public struct AgendaTemplates: Sendable {
    private var files: [(name: String, file: SourceFile)]

    /// The templates that are part of the program.
    public static var builtIn: AgendaTemplates {
        AgendaTemplates(
            files: BuiltInFiles.agendas.map { ($0.name, SourceFile(name: "agenda-\($0.name).yaml", bytes: $0.yaml)) }
        )
    }

    private init(files: [(name: String, file: SourceFile)]) { self.files = files }

    /// The same templates with the trainer's own: each is called by its file's name without `.yaml`, and replaces
    /// the one that was called so.
    public func replacing(with own: [SourceFile]) -> AgendaTemplates {
        var templates = self
        for file in own {
            let name = AgendaTemplates.name(ofFile: file.name)
            if let index = templates.files.firstIndex(where: { $0.name == name }) {
                templates.files[index].file = file
            } else {
                templates.files.append((name, file))
            }
        }
        return templates
    }

    /// The same templates with the trainer's own, read from the `*.yaml` files of a folder; one that is not there is
    /// like an empty one.
    ///
    /// - Returns: the templates, and what could not be read.
    public func replacing(withFolder path: String) -> (templates: AgendaTemplates, errors: [InputError]) {
        var own: [SourceFile] = []
        var errors: [InputError] = []
        for file in filesOfFolder(path, suffix: ".yaml") {
            do throws(InputError) { own.append(try SourceFile(path: file)) } catch { errors.append(error) }
        }
        return (replacing(with: own), errors)
    }

    /// The names, the built-in ones first.
    public var names: [String] { files.map(\.name) }

    /// The template with a name.
    ///
    /// - Throws: when there is none, or what is wrong in its file, with line and column.
    public func template(named name: String) throws(InputError) -> AgendaTemplate {
        guard let found = files.first(where: { $0.name == name }) else {
            throw InputError(SourcePosition(file: name), .noSuchTemplate(name, known: names))
        }
        return try AgendaTemplate(name: name, yaml: found.file)
    }

    /// An agenda made from the template with a name: one language, with identities of its own.
    ///
    /// - Throws: when there is none, or what is wrong in its file, with line and column.
    public func agenda(
        named name: String,
        language: Language,
        ids: inout IDSource,
        at time: WallTime
    ) throws(InputError) -> Agenda {
        try template(named: name).agenda(in: language, ids: &ids, at: time)
    }

    private static func name(ofFile path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
    }
}
