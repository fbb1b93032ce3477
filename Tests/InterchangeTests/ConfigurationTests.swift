import Interchange
import MeetingEngine
import Testing

@Suite struct ConfigurationTests {
    func read(_ text: String) -> (configuration: Configuration, errors: [InputError]) {
        Configuration.read(SourceFile(name: "config.yaml", text: text), home: "/home/aura")
    }

    @Test func `all settings are read`() {
        let (configuration, errors) = read(
            """
            # Asetukset
            language: sv
            discreet: yes
            ascii: true
            colours: off
            facilitator: Tiina
            memoFolder: ~/Muistiot
            """
        )
        #expect(errors.isEmpty)
        #expect(
            configuration
                == Configuration(
                    language: .swedish,
                    isDiscreet: true,
                    usesASCII: true,
                    usesColours: false,
                    facilitator: "Tiina",
                    memoFolder: "/home/aura/Muistiot"
                )
        )
    }

    @Test(arguments: ["", "# tyhjä\n", "language:\n", "---\n"])
    func `an empty file is the defaults`(text: String) {
        let (configuration, errors) = read(text)
        #expect(configuration == Configuration())
        #expect(errors.isEmpty)
    }

    @Test func `a bad value has its place, and the others stand`() {
        let (configuration, errors) = read("language: saame\ndiscreet: ehkä\nfacilitator: Tiina\ncolors: true\n")
        #expect(configuration == Configuration(facilitator: "Tiina"))
        #expect(
            errors.map(\.position)
                == [(1, 11), (2, 11), (4, 1)].map {
                    SourcePosition(file: "config.yaml", line: $0.0, column: $0.1)
                }
        )
        #expect(errors.last?.problem == .unknownKey("colors", nearest: "colours"))
    }

    @Test func `what is not YAML has its place, and the defaults are used`() {
        let (configuration, errors) = read("language: fi\n  discreet: true\n")
        #expect(configuration == Configuration())
        #expect(errors.map(\.position) == [SourcePosition(file: "config.yaml", line: 2, column: 11)])
    }

    @Test func `settings that are not there are the defaults`() {
        let (configuration, errors) = Configuration.load(path: "/nonexistent/config.yaml", home: "/")
        #expect(configuration == Configuration() && errors.isEmpty)
        #expect(Configuration.load(path: "/", home: "/").errors.count == 1)
    }
}
