using JourneyKit.Sources;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>
/// Counts elements that may have something or lack it, wherever they stand. A single one that lacks it is reported where
/// it stands, several once, at what they stand in.
/// </summary>
/// <param name="singular">What one of them is called.</param>
/// <param name="plural">What several are; null where an s does it.</param>
internal sealed class Shortfall(string singular, string? plural = null)
{
    private readonly List<(string Key, ElementPath Place)> lacking = [];
    private int count;
    private int all;

    /// <summary>How many lack it.</summary>
    public int Lacking => count;

    /// <summary>How many were looked at.</summary>
    public int All => all;

    /// <summary>The share of those looked at that lack it.</summary>
    public decimal Share => all == 0 ? 0m : (decimal)count / all;

    /// <summary>Counts an element that may have it or lack it.</summary>
    public void Look() => all++;

    /// <summary>Notes one of those looked at that lacks it.</summary>
    public void Add(string key, ElementPath place)
    {
        if (count++ < RuleFinding.MostRelated)
        {
            lacking.Add((key, place));
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
        if (count > 0)
        {
            // Where all of them do, their names say nothing.
            Wording.Lacking.Report(
                context,
                together,
                lacking,
                count,
                one => one.Place,
                one => one.Key,
                one => $"The {singular} `{one.Key}` {lacks}.",
                ids => $"{Listing.OutOf(count, all)} {plural ?? singular + "s"} {lack}{(count == all ? "" : ": " + ids)}.",
                advice);
        }
    }
}
