import CSystem
import Glibc

/// A call to the system that failed.
struct SystemProblem: Error {
    /// The error's number.
    let number: Int32
}

/// A child that has ended.
struct FinishedChild {
    /// Its exit status; 128 and the signal's number when a signal ended it.
    let status: Int32
    /// What it wrote to standard output.
    let output: [UInt8]
    /// What it wrote to standard error.
    let words: String
}

/// Runs other programs on data in memory.
enum ChildProcess {
    /// Runs a program to its end; its input and outputs are files in memory, so neither side ever waits for the other.
    ///
    /// - Throws: `ENOENT` when there is no such program.
    static func run(
        _ program: String,
        _ arguments: [String],
        environment: [String: String],
        input: [UInt8]
    ) throws(SystemProblem) -> FinishedChild {
        let (source, output, words) = (try MemoryFile(input), try MemoryFile([]), try MemoryFile([]))
        var actions = posix_spawn_file_actions_t()
        try check(posix_spawn_file_actions_init(&actions))
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (file, number) in [(source, STDIN_FILENO), (output, STDOUT_FILENO), (words, STDERR_FILENO)] {
            try check(posix_spawn_file_actions_adddup2(&actions, file.descriptor, number))
        }
        var attributes = posix_spawnattr_t()
        try check(-system_spawn_attributes(&attributes, false))
        defer { posix_spawnattr_destroy(&attributes) }
        var child = pid_t()
        let started = withStrings([program] + arguments) { arguments in
            withStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
                posix_spawnp(&child, program, &actions, &attributes, arguments, variables)
            }
        }
        try check(started)
        var status = system_wait_child(child)
        // A child that is stopped from the keyboard stops with us, and goes on with us.
        while status == -EAGAIN {
            kill(getpid(), SIGSTOP)
            status = system_wait_child(child)
        }
        return FinishedChild(
            status: status,
            output: output.content,
            words: String(decoding: words.content, as: UTF8.self)
        )
    }

    private static func check(_ number: Int32) throws(SystemProblem) {
        guard number == 0 else { throw SystemProblem(number: number) }
    }

    private static func withStrings<Result>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers)
    }
}

/// A file that is nowhere but in memory, gone with this value.
private final class MemoryFile {
    let descriptor: Int32

    /// Makes a file that holds some bytes and is to be read from its beginning.
    init(_ bytes: [UInt8]) throws(SystemProblem) {
        descriptor = system_memory_open()
        guard descriptor >= 0 else { throw SystemProblem(number: -descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw SystemProblem(number: errno) }
            rest = rest.dropFirst(count)
        }
        lseek(descriptor, 0, SEEK_SET)
    }

    /// All that is in it.
    var content: [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = pread(descriptor, &chunk, chunk.count, off_t(bytes.count))
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    deinit { close(descriptor) }
}
