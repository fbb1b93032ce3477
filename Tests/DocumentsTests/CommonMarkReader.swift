import Foundation

/// cmark, the reference reader of CommonMark, where it is installed.
enum CommonMarkReader {
    private static let path = "/usr/bin/cmark"

    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// The text of each heading and paragraph, in order; markup within them leaves a trace in angle brackets.
    static func texts(of markdown: String) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).md")
        try markdown.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["--to", "xml", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return blocks(in: String(decoding: data, as: UTF8.self))
    }

    private static func blocks(in xml: String) -> [String] {
        var blocks: [String] = []
        var current: String?
        for line in xml.split(separator: "\n", omittingEmptySubsequences: true) {
            let element = line.drop { $0 == " " }
            if element.hasPrefix("<paragraph") || element.hasPrefix("<heading") {
                current = ""
            } else if element.hasPrefix("</paragraph") || element.hasPrefix("</heading") {
                if let current { blocks.append(current) }
                current = nil
            } else if element.hasPrefix("<text") {
                guard let from = element.firstIndex(of: ">"), let to = element.range(of: "</text>") else { continue }
                current? += plain(element[element.index(after: from)..<to.lowerBound])
            } else if !element.hasPrefix("<strong") && !element.hasPrefix("</strong") {
                current? += String(element)
            }
        }
        return blocks
    }

    private static func plain(_ xml: Substring) -> String {
        xml.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
    }
}
