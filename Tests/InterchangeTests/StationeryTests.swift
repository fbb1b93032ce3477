import FoundationEssentials
import Interchange
import Localization
import MeetingEngine
import Testing

/// Templates, style sheets and headings of one's own.
@Suite struct StationeryTests {
    /// What is wrong in a template, as `line:column: sentence`.
    private func fault(_ template: String, _ name: String = "memo.html.mustache") -> String? {
        do throws(InputError) {
            _ = try DocumentTemplate(SourceFile(name: name, text: template))
            return nil
        } catch {
            return error.message(in: Texts(.english)).replacing("\(name):", with: "")
        }
    }

    @Test(arguments: [
        ("<p>{{title}</p>\n", "1:4: The field’s end }} is missing."),
        ("a\n{{#facts}}\n{{label}}\n", "2:1: The part {{#facts}} does not end. Add {{/facts}}."),
        ("{{#facts}}{{/sections}}", "1:11: {{/sections}} does not end the part that began last."),
        ("{{/facts}}", "1:1: {{/facts}} does not end the part that began last."),
        ("ä\u{1F600}{{titel}}", "1:3: There is no field “titel”; did you mean “title”?"),
        ("{{{tilte}}}", "1:1: There is no field “tilte”; did you mean “title”?"),
        ("{{> partial}}", "1:1: The tag {{> partial}} is not known."),
        ("{{=<% %>=}}", "1:1: The tag {{=<% %>=}} is not known."),
        ("{{%CONTENT_TYPE:HTML}}", "1:1: The tag {{%CONTENT_TYPE:HTML}} is not known."),
        ("{{reversed(title)}}", "1:1: The tag {{reversed(title)}} is not known."),
        ("{{}}", "1:1: The tag {{}} is not known."),
        ("\n <script>", "2:2: “<script” would fetch something or run a program"),
        ("<img src=\"http://a.fi/x.png\">", "1:6: “src=” would fetch something or run a program"),
        ("<img src=logo.png>", "1:6: “src=” would fetch something or run a program"),
        ("<LINK rel=stylesheet href=x>", "1:1: “<link” would fetch something or run a program"),
    ]) func `what is wrong in a template is told with its place`(template: String, sentence: String) {
        #expect(fault(template)?.hasPrefix(sentence) == true, "\(fault(template) ?? "nothing")")
    }

    @Test(arguments: [
        "", "just text", "{{title}}", "{{ title }}", "{{{title}}}", "{{&title}}", "{{! a remark, <script> in it not }}",
        "{{#facts}}{{label}}: {{text}}{{/facts}}{{^facts}}-{{/facts}}", "{{#logo}}<img src=\"{{logo}}\">{{/logo}}",
        "<a href=\"https://example.invalid\">a link is not fetched</a>",
        "{{#sections}}{{#content}}{{.}}{{/content}}{{/sections}}",
    ]) func `a sound template is taken`(template: String) {
        #expect(fault(template, "memo.md.mustache") == nil)
        if !template.contains("<script") { #expect(fault(template) == nil) }
    }

    @Test func `every built-in template is sound`() throws {
        for form in Stationery.Form.allCases {
            let template = Stationery.builtIn.template(for: "memo", in: form)
            #expect(!template.text.isEmpty)
            #expect(fault(template.text, "document.\(form.rawValue).mustache") == nil)
        }
    }

    @Test func `headings are read by kind, section and language`() throws {
        let yaml = "sender: { fi: Opintokeskus, sv: Studiecentral }\nmemo:\n  open: { fi: Jäi auki }\n  next: Sitten\n"
        let headings = try Headings(yaml: SourceFile(name: "headings.yaml", text: yaml))
        #expect(headings.sender.texts[.swedish] == "Studiecentral")
        #expect(headings.title(of: "open", in: "memo", .finnish) == "Jäi auki")
        #expect(headings.title(of: "open", in: "memo", .english) == nil)
        #expect(headings.title(of: "next", in: "memo", .english) == "Sitten")
        #expect(headings.title(of: "next", in: "report", .english) == nil)
        do throws(InputError) {
            _ = try Headings(yaml: SourceFile(name: "headings.yaml", text: "memo:\n  open: 1\nmeno: {}\n"))
            Issue.record("an unknown key is refused")
        } catch {
            #expect(
                error.message(in: Texts(.english)) == "headings.yaml:3:1: There is no key “meno”; did you mean “memo”?"
            )
        }
    }

    @Test func `a section that no document has is told, with its place and what was meant`() {
        do throws(InputError) {
            _ = try Headings(yaml: SourceFile(name: "headings.yaml", text: "memo:\n  open: Auki\n  insight: Opit\n"))
            Issue.record("an unknown section is refused")
        } catch {
            #expect(
                error.message(in: Texts(.english))
                    == "headings.yaml:3:3: There is no key “insight”; did you mean “insights”?"
            )
        }
    }

    @Test func `a file of almost the right name is told, what has nothing to do with documents is not`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "stationery-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["headings.yml", "meno.md.mustache", "README.txt", "memo.md.mustache~", "reference.docx"] {
            try Data().write(to: URL(filePath: "\(folder)/\(name)"))
        }
        do throws(InputErrors) {
            _ = try Stationery.builtIn.replacing(withFolder: folder)
            Issue.record("misnamed files are refused")
        } catch {
            let sentences = error.all.map { $0.message(in: Texts(.finnish)).replacing("\(folder)/", with: "") }
            #expect(
                sentences == [
                    "headings.yml:1:1: Tämännimistä tiedostoa ei lueta; tarkoititko ”headings.yaml”?",
                    "meno.md.mustache:1:1: Tämännimistä tiedostoa ei lueta; tarkoititko ”memo.md.mustache”?",
                ]
            )
        }
    }
}
