using System.Globalization;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>The unweighted mean of scores, with what it was computed from.</summary>
/// <param name="side">The map that the scores are from.</param>
/// <param name="whole">Where they stand, for those that are too many to be named one by one.</param>
internal sealed class MeanScore(JourneySide side, ElementPath whole)
{
    /// <summary>More values than that are named by how many there are of each.</summary>
    private const int MostNamed = 100;

    private readonly SortedDictionary<Score, int> counts = [];
    private readonly List<GapInput> named = [];

    /// <summary>How many scores there are.</summary>
    public int Count { get; private set; }

    /// <summary>Rounded to hundredths; 0 where there is none.</summary>
    public decimal Value => Rounded(Exact);

    /// <summary>Not rounded; 0 where there is none.</summary>
    public decimal Exact => Count == 0 ? 0 : counts.Sum(entry => entry.Key.Value * entry.Value) / Count;

    /// <summary>Single scores with their places, or how many there are of each.</summary>
    public ElementList<GapInput> Inputs => Count <= MostNamed
        ? [.. named]
        : [.. counts.Select(entry => side.Input(string.Create(CultureInfo.InvariantCulture, $"score {entry.Key}"), whole, string.Create(CultureInfo.InvariantCulture, $"{entry.Value} times")))];

    public static decimal Rounded(decimal mean) => Math.Round(mean, 2, MidpointRounding.AwayFromZero);

    public void Add(string name, Score score, Func<ElementPath> place)
    {
        counts[score] = counts.GetValueOrDefault(score) + 1;
        if (++Count <= MostNamed)
        {
            named.Add(side.Input(name, place(), score));
        }
    }
}
