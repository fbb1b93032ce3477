/// One thing that the row above the field says of how the line will be read.
public struct CaptureChip: Hashable, Sendable {
    /// What a chip is about, for how it looks.
    public enum Role: Hashable, Sendable {
        /// What the line is: an edit, a paste that waits.
        case state
        /// The kind that the place gives, or that nobody chose.
        case given
        /// What the line says.
        case said
        /// What was found without being said, such as the claim of a correction.
        case found
        /// What could not be read, or is not followed.
        case hint
    }

    /// What it is about.
    public var role: Role
    /// What it says, in the user's language.
    public var label: String

    /// Makes a chip.
    public init(_ role: Role, _ label: String) {
        self.role = role
        self.label = label
    }
}
