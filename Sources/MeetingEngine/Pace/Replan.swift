/// A proposal for the rest of the meeting: who gives up how many minutes so that it ends as planned.
public struct Replan: Hashable, Sendable {
    /// What one block has now and would have.
    public struct Share: Hashable, Sendable {
        /// Which block.
        public var block: ID<Block>
        /// The minutes it has now.
        public var now: Minutes
        /// The minutes it would have.
        public var proposed: Minutes

        /// Makes a share.
        public init(block: ID<Block>, now: Minutes, proposed: Minutes) {
            self.block = block
            self.now = now
            self.proposed = proposed
        }
    }

    /// How late the meeting would end without it, in whole minutes.
    public var lateness: Minutes
    /// The later blocks, in order, the protected ones unchanged.
    public var shares: [Share]
    /// What is left of the lateness when every block is at its minimum.
    public var remaining: Minutes

    /// Makes a proposal.
    public init(lateness: Minutes, shares: [Share], remaining: Minutes) {
        self.lateness = lateness
        self.shares = shares
        self.remaining = remaining
    }
}
