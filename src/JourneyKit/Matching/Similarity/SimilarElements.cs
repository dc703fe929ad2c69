using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Matching.Similarity;

/// <summary>Guesses which unmatched elements belong together: the assignment that is most alike on the whole, not pair by pair.</summary>
internal static class SimilarElements
{
    // Similarities have four decimals; whole numbers keep sums exact, so that the same maps give the same guesses everywhere.
    private const int Scale = 10_000;

    // However alike two elements are, that they are the same is a guess.
    private const double MostConfident = 0.99;

    /// <summary>The guesses, in the order of the second map's ids.</summary>
    public static IReadOnlyList<ElementMatch<T>> Find<T>(ElementKind<T> kind, SimilarityModel<T> model)
        where T : Element<T>
    {
        if (model.Before.Count == 0 || model.After.Count == 0)
        {
            return [];
        }

        var candidates = Candidates.Find(model);
        var gains = candidates.ConvertAll(row => row.ConvertAll(candidate => (candidate.Column, Gain(candidate.Similarity))));
        var columns = SparseAssignment.Solve(gains, model.After.Count);
        var found = new List<(int Column, ElementMatch<T> Match)>();
        for (var row = 0; row < columns.Length; row++)
        {
            if (columns[row] is var column and >= 0)
            {
                var (before, after) = (model.Before[row], model.After[column]);
                found.Add((column, new ElementMatch<T>(kind, [new ElementPair<T>(model.IdsBefore[row], model.IdsAfter[column])], MatchBasis.Suggested, Math.Min(model.Of(before, after), MostConfident), model.Explain(before, after))));
            }
        }

        return [.. found.OrderBy(entry => entry.Column).Select(entry => entry.Match)];
    }

    // What a pair is above the threshold: one that is certain is worth more than two that are doubtful.
    private static long Gain(double similarity) => (long)Math.Round((similarity - SimilarityModel.Threshold) * Scale) + 1;
}
