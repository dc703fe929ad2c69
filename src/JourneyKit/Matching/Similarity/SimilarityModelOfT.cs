using JourneyKit.Model;

namespace JourneyKit.Matching.Similarity;

/// <summary>How alike elements of one kind are, and which they are.</summary>
/// <typeparam name="T">The kind of element.</typeparam>
internal abstract class SimilarityModel<T>(double nameWeight, double[] traitWeights) : SimilarityModel(nameWeight, traitWeights)
    where T : Element<T>
{
    /// <summary>The ids of <see cref="SimilarityModel.Before"/>.</summary>
    public IReadOnlyList<Id<T>> IdsBefore { get; private set; } = [];

    /// <summary>The ids of <see cref="SimilarityModel.After"/>.</summary>
    public IReadOnlyList<Id<T>> IdsAfter { get; private set; } = [];

    protected void Fill(ElementMap<T> before, ElementMap<T> after, IEnumerable<Id<T>> unmatchedBefore, IEnumerable<Id<T>> unmatchedAfter, Func<T, int[]?[]> traitsBefore, Func<T, int[]?[]> traitsAfter)
    {
        IdsBefore = [.. unmatchedBefore.OrderBy(id => id.Value, StringComparer.Ordinal)];
        IdsAfter = [.. unmatchedAfter.OrderBy(id => id.Value, StringComparer.Ordinal)];
        Fill(before.Concat(after), IdsBefore.Select(id => before[id]!), IdsAfter.Select(id => after[id]!), traitsBefore, traitsAfter);
    }
}
