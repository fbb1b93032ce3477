extension BuiltInFiles {
    /// The invented people of the demo, as a roster file.
    public static var demoRoster: [UInt8] { PackageResources.demo_roster_csv }

    /// The notes of the demo's first meeting, which was held, and of its second, which goes on; by language code;
    /// Finnish for any other.
    public static func demoNotes(language: String) -> (kickoff: [UInt8], meeting: [UInt8]) {
        switch language {
        case "sv": (PackageResources.demo_kickoff_sv_tsv, PackageResources.demo_meeting_sv_tsv)
        case "en": (PackageResources.demo_kickoff_en_tsv, PackageResources.demo_meeting_en_tsv)
        default: (PackageResources.demo_kickoff_fi_tsv, PackageResources.demo_meeting_fi_tsv)
        }
    }
}
