import CSystem
import Glibc
import MeetingStore

/// The child process that writes the derived index, so that the console never does.
enum IndexChild {
    /// Starts `oivallus index` on a store and does not wait for it; without it, lists are only slower.
    static func start(_ folder: StoreFolder) {
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return }
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in STDIN_FILENO...STDERR_FILENO {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        guard system_spawn_attributes(&attributes, true) == 0 else { return }
        defer { posix_spawnattr_destroy(&attributes) }
        let words = ["oivallus", "index", "--store", folder.path]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        posix_spawn(&child, "/proc/self/exe", &actions, &attributes, &arguments, environ)
    }

    /// Takes note of children that have ended.
    static func reap() {
        while waitpid(-1, nil, WNOHANG) > 0 {}
    }
}
