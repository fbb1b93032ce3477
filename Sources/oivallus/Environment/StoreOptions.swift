import ArgumentParser

/// Where the store is.
struct StoreOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The folder of the store.",
            discussion: "By default $OIVALLUS_STORE, else $XDG_DATA_HOME/oivallus (~/.local/share/oivallus).",
            valueName: "folder"
        )
    )
    var store: String?
}
