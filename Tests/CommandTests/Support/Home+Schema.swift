import FoundationEssentials

extension Home {
    /// The path of a program on this machine; nil when it is not installed.
    static func path(of program: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Writes `schema.py`, which reads JSON by the schema that it is given, and says `sound` or what is wrong.
    func writeSchemaReader() throws {
        try write(
            """
            import json, re, sys
            TYPES = {'object': dict, 'array': list, 'string': str, 'integer': int, 'boolean': bool}
            def check(schema, value, path='$'):
                if '$ref' in schema:
                    return check(root['$defs'][schema['$ref'].split('/')[-1]], value, path)
                if 'oneOf' in schema:
                    kind = next(s for s in schema['oneOf'] if s['$ref'].endswith('/' + value['type']))
                    return check(kind, value, path)
                if 'const' in schema: assert value == schema['const'], (path, value)
                if 'enum' in schema: assert value in schema['enum'], (path, value)
                if 'type' in schema: assert isinstance(value, TYPES[schema['type']]), (path, value)
                if 'pattern' in schema: assert re.search(schema['pattern'], value), (path, value)
                for key in schema.get('required', []): assert key in value, (path, key)
                if isinstance(value, dict):
                    for key in value: check(schema['properties'][key], value[key], path + '.' + key)
                if isinstance(value, list):
                    for item in value: check(schema['items'], item, path + '[]')
            root = json.load(open(sys.argv[1]))
            check(root, json.load(sys.stdin))
            print('sound')
            """,
            to: "schema.py"
        )
    }
}
