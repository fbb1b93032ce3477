import MeetingEngine
import MeetingStore
import Testing

@testable import oivallus

@Suite struct EnvironmentTests {
    private func environment(_ variables: [String: String], systemHome: String? = nil) -> Environment {
        Environment(variables: variables, zone: .utc, systemHome: systemHome)
    }

    @Test func `without HOME the home is the one that the system knows`() {
        let known = environment(["HOME": ""], systemHome: "/home/aura")
        #expect(known.store().path == "/home/aura/.local/share/oivallus")
        #expect(known.store().rescues.first == "/home/aura/.local/state/oivallus/rescue")
        #expect(known.configurationFolder == "/home/aura/.config/oivallus")
        #expect(environment(["HOME": "aura"], systemHome: "/home/aura").home == "/home/aura")
        #expect(environment(["HOME": "/mine"], systemHome: "/home/aura").home == "/mine")
    }

    @Test func `a user without any home is not given another's`() {
        let nobody = environment(["XDG_RUNTIME_DIR": "/run/user/7"])
        #expect(nobody.home == nil)
        #expect(nobody.store().path == "/oivallus", "which cannot be made, and that is said")
        #expect(nobody.store().rescues.first == "/run/user/7/oivallus-rescue")
        #expect(nobody.store(at: "/given").path == "/given")
    }

    @Test func `relative XDG folders are as if they were not set`() {
        let relative = environment([
            "HOME": "/home/aura", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "./config", "XDG_STATE_HOME": "state",
            "XDG_RUNTIME_DIR": "run",
        ])
        #expect(relative.store().path == "/home/aura/.local/share/oivallus")
        #expect(relative.store().rescues.first == "/home/aura/.local/state/oivallus/rescue")
        #expect(relative.configurationFolder == "/home/aura/.config/oivallus")
        #expect(relative.runtimeFolder == nil)
    }
}
