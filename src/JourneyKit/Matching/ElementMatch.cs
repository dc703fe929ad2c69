using System.Globalization;
using JourneyKit.Model;

namespace JourneyKit.Matching;

/// <summary>
/// Which elements of the second map are which of the first: one and one, one that was split into several, several that
/// were merged into one, or several that took the place of several.
/// </summary>
/// <param name="Kind">The kind of element: <c>touchpoint</c>, <c>stage</c> or <c>conversion</c>.</param>
/// <param name="Pairs">Who belongs to whom; at least one pair. Two ids that are the same are the element that kept its id.</param>
/// <param name="Basis">What the match rests on.</param>
/// <param name="Confidence">How sure it is, from 0 to 1: 1 where the maps say so, the similarity, at most 0.99, where it is a guess.</param>
/// <param name="Reasons">Why a guess was made, in short sentences without a full stop; empty for anything else.</param>
internal sealed record ElementMatch(string Kind, ElementList<ElementPair> Pairs, MatchBasis Basis, double Confidence, ElementList<string> Reasons)
{
    /// <summary>The ids in the first map.</summary>
    public ElementList<string> Before => [.. Pairs.Select(pair => pair.Before).Distinct(StringComparer.Ordinal)];

    /// <summary>The ids in the second map.</summary>
    public ElementList<string> After => [.. Pairs.Select(pair => pair.After).Distinct(StringComparer.Ordinal)];

    /// <summary>The match in a line: the ids of both sides and what it rests on.</summary>
    public override string ToString()
        => $"{Kind} {string.Join(" + ", Before)} → {string.Join(" + ", After)}{(Basis == MatchBasis.Suggested ? $" ({Math.Round(Confidence, 2).ToString(CultureInfo.InvariantCulture)}: {string.Join("; ", Reasons)})" : "")}";

    internal ElementMatch Invert() => this with { Pairs = [.. Pairs.Select(pair => new ElementPair(pair.After, pair.Before))] };
}
