using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Matching;

/// <summary>
/// Which elements of the second map are which of the first: one and one, one that was split into several, several that
/// were merged into one, or several that took the place of several.
/// </summary>
/// <param name="Kind">The kind of element: touchpoints, stages or conversions.</param>
/// <param name="Basis">What the match rests on.</param>
/// <param name="Confidence">How sure it is, from 0 to 1: 1 where the maps say so, the similarity, at most 0.99, where it is a guess.</param>
/// <param name="Reasons">Why a guess was made, in short sentences without a full stop; empty for anything else.</param>
internal abstract record ElementMatch(ElementKind Kind, MatchBasis Basis, double Confidence, ElementList<string> Reasons)
{
    /// <summary>Who belongs to whom; at least one pair. Two that are the same are the element that kept its id.</summary>
    public abstract IEnumerable<(ElementRef Before, ElementRef After)> Elements { get; }

    /// <summary>The match in a line: the ids of both sides and what it rests on.</summary>
    public sealed override string ToString()
        => $"{Kind.Singular} {Ids(Elements.Select(pair => pair.Before))} → {Ids(Elements.Select(pair => pair.After))}{(Basis == MatchBasis.Suggested ? $" ({Math.Round(Confidence, 2).ToString(CultureInfo.InvariantCulture)}: {string.Join("; ", Reasons)})" : "")}";

    private static string Ids(IEnumerable<ElementRef> elements) => string.Join(" + ", elements.Distinct().Select(element => element.Key));
}
