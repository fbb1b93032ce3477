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
}
