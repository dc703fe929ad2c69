using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>
/// Elements that lack the same thing. A single one is reported where it stands, several once, at what they stand in:
/// twenty findings in the same words say no more than one.
/// </summary>
internal sealed class Shortfall(string singular, string? plural = null)
{
    // More places than that help nobody to go through them.
    private const int MostPlaces = 20;
    private readonly List<string> keys = [];
    private readonly List<ElementPath> places = [];
    private int all;

    /// <summary>How many lack it.</summary>
    public int Lacking => keys.Count;

    /// <summary>How many were looked at.</summary>
    public int All => all;

    /// <summary>The share of those looked at that lack it.</summary>
    public decimal Share => all == 0 ? 0m : (decimal)keys.Count / all;

    /// <summary>Counts an element that may have it or lack it.</summary>
    public void Look() => all++;

    /// <summary>Notes one of those looked at that lacks it.</summary>
    public void Add(string key, ElementPath place)
    {
        keys.Add(key);
        if (places.Count < MostPlaces)
        {
            places.Add(place);
        }
    }

    /// <summary>Reports, if anything lacks it.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="together">What the elements stand in.</param>
    /// <param name="lacks">What is said of one: "has no severity".</param>
    /// <param name="lack">What is said of several: "have no severity".</param>
    /// <param name="advice">What to do, in a sentence.</param>
    public void Report(RuleContext context, ElementPath together, string lacks, string lack, string advice)
    {
        if (keys.Count == 1)
        {
            context.ReportElement(places[0], $"The {singular} `{keys[0]}` {lacks}. {advice}");
        }
        else if (keys.Count > 1)
        {
            // Where all of them do, their names say nothing.
            var which = keys.Count == all ? "" : ": " + Listing.Of(keys);
            var finding = context.ReportElement(together, $"{keys.Count} of {Listing.Count(all, singular, plural)} {lack}{which}. {advice}");
            for (var i = 0; i < places.Count; i++)
            {
                finding.See(places[i], $"The {singular} `{keys[i]}` {lacks}.");
            }
        }
    }
}
