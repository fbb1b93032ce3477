/// The files that are part of the program: their bytes, as they lie in the Resources folder.
public enum BuiltInFiles {
    /// The agenda templates: each one's name, as a programme refers to it, and its YAML.
    public static var agendas: [(name: String, yaml: [UInt8])] {
        [
            ("basic", PackageResources.agenda_basic_yaml),
            ("kickoff", PackageResources.agenda_kickoff_yaml),
            ("case-consultation", PackageResources.agenda_case_consultation_yaml),
            ("timeout-dialogue", PackageResources.agenda_timeout_dialogue_yaml),
            ("opera", PackageResources.agenda_opera_yaml),
            ("final", PackageResources.agenda_final_yaml),
        ]
    }

    /// The templates of documents, by the names of their files.
    public static var documentTemplates: [(name: String, bytes: [UInt8])] {
        [
            ("document.md.mustache", PackageResources.document_md_mustache),
            ("document.txt.mustache", PackageResources.document_txt_mustache),
            ("document.html.mustache", PackageResources.document_html_mustache),
        ]
    }

    /// The style sheet of HTML documents.
    public static var documentStyle: [UInt8] { PackageResources.document_css }
}
