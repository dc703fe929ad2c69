using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>The unweighted mean of scores, with what it was computed from.</summary>
/// <param name="side">The map that the scores are from.</param>
/// <param name="whole">Where they stand, for those that are too many to be named one by one.</param>
internal sealed class MeanScore(JourneySide side, ElementPath whole)
{
    /// <summary>More values than that are named by how many there are of each.</summary>
    private const int MostNamed = 100;

    private readonly SortedDictionary<int, int> counts = [];
    private readonly List<GapInput> named = [];

    /// <summary>How many scores there are.</summary>
    public int Count { get; private set; }

    /// <summary>Rounded to hundredths; 0 where there is none.</summary>
    public decimal Value => Count == 0 ? 0 : Math.Round(counts.Sum(entry => (decimal)entry.Key * entry.Value) / Count, 2, MidpointRounding.AwayFromZero);

    /// <summary>Single scores with their places, or how many there are of each.</summary>
    public ElementList<GapInput> Inputs => Count <= MostNamed
        ? [.. named]
        : [.. counts.Select(entry => side.Input(string.Create(CultureInfo.InvariantCulture, $"score {entry.Key}"), whole, string.Create(CultureInfo.InvariantCulture, $"{entry.Value} times")))];

    public void Add(string name, int score, Func<ElementPath> place)
    {
        counts[score] = counts.GetValueOrDefault(score) + 1;
        if (++Count <= MostNamed)
        {
            named.Add(side.Input(name, place(), score));
        }
    }
}
