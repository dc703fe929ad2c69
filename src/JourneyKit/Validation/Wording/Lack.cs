using JourneyKit.Model;
using JourneyKit.Sources;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>What several elements of one kind lack, said in one finding.</summary>
/// <param name="Noun">What they are, in the singular: <c>metric</c>.</param>
/// <param name="One">What is said of one of them, behind its id: <c>has no target</c>.</param>
/// <param name="Many">What is said of several: <c>have no target</c>.</param>
/// <param name="Advice">What to do, in a sentence.</param>
internal sealed record Lack(string Noun, string One, string Many, string Advice)
{
    /// <summary>Reports nothing for none, one element at its own place, and several at the mapping that holds them.</summary>
    /// <param name="context">Where it is reported.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="concerned">Those who lack it.</param>
    /// <param name="all">How many were looked at.</param>
    public void Report(RuleContext context, ElementPath mapping, IReadOnlyList<Element> concerned, int all)
    {
        if (concerned.Count > 0)
        {
            Lacking.Report(
                context,
                mapping,
                concerned,
                concerned.Count,
                element => mapping / element.Key,
                element => element.Key,
                element => $"`{element.Key}` {One}.",
                ids => $"{Listing.OutOf(concerned.Count, all)} {Noun}s {Many}: {ids}.",
                Advice);
        }
    }
}
