public import Localization

extension CaptureTexts {
    /// What a notice of the capture line says.
    public subscript(notice: CaptureNotice) -> String {
        switch notice {
        case .noText: notices.noText
        case .lineInUse: notices.lineInUse
        case .editHasChanges: notices.editHasChanges
        case .offRecord: notices.offRecord
        case .nothingToBringBack: notices.nothingToBringBack
        case .stillSaving: notices.stillSaving
        case .textBack: notices.textBack
        }
    }
}
