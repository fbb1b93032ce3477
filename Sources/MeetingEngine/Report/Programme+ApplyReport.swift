import OrderedCollections

extension Programme {
    mutating func writeReportProse(_ text: String, in section: ReportSection) {
        reportProse[section] = text.isEmpty ? nil : text
    }

    mutating func put(_ recommendation: Recommendation) {
        if let index = recommendations.firstIndex(where: { $0.id == recommendation.id }) {
            recommendations[index] = recommendation
        } else {
            recommendations.append(recommendation)
        }
    }

    mutating func removeRecommendation(_ id: ID<Recommendation>) -> Misfit.Reason? {
        guard let index = recommendations.firstIndex(where: { $0.id == id }) else { return .unknownSubject }
        recommendations.remove(at: index)
        return nil
    }

    func decideProse(_ text: String, in section: ReportSection) -> [Event] {
        reportProse[section] ?? "" == text ? [] : [.reportProseWritten(section, text)]
    }

    func decidePutting(_ recommendation: Recommendation) throws(Refusal) -> [Event] {
        guard !recommendation.text.isBlank else { throw .emptyText }
        for reference in recommendation.evidence { _ = try standingEntry(reference) }
        return recommendations.contains(recommendation) ? [] : [.recommendationPut(recommendation)]
    }

    func decideRemoval(ofRecommendation id: ID<Recommendation>) throws(Refusal) -> [Event] {
        guard recommendations.contains(where: { $0.id == id }) else { throw .noSuchRecommendation }
        return [.recommendationRemoved(id)]
    }
}
