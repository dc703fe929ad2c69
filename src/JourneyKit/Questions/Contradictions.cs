using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Finds contradictions between pieces of evidence of which the map cites at least one.</summary>
internal static class Contradictions
{
    /// <summary>The pairs of which at least one side is cited, each once, in the order of the map: the evidence that says <c>contradicts</c>, then the other.</summary>
    /// <param name="map">The map.</param>
    /// <param name="use">What of its evidence the map cites.</param>
    /// <remarks>What is assumed against what was found is none: the map says itself which of the two it trusts.</remarks>
    public static IEnumerable<(Evidence Saying, Evidence Other)> In(JourneyMap map, EvidenceUse use)
    {
        foreach (var evidence in map.Evidence)
        {
            foreach (var id in evidence.Contradicts)
            {
                if (id != evidence.Id
                    && map.Evidence[id] is { } other
                    && IsFound(evidence) == IsFound(other)
                    && (use.IsCited(evidence) || use.IsCited(other))
                    && !(other.Contradicts.Items.Contains(evidence.Id) && string.CompareOrdinal(other.Key, evidence.Key) < 0))
                {
                    yield return (evidence, other);
                }
            }
        }
    }

    private static bool IsFound(Evidence evidence) => evidence.Class != EvidenceClass.Assumed;
}
