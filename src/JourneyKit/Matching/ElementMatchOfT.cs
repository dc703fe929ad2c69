using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Matching;

/// <summary>Which elements of one kind are which.</summary>
/// <typeparam name="T">The kind of element.</typeparam>
internal sealed record ElementMatch<T>(ElementKind Kind, ElementList<ElementPair<T>> Pairs, MatchBasis Basis, double Confidence, ElementList<string> Reasons) : ElementMatch(Kind, Basis, Confidence, Reasons)
{
    /// <summary>The ids in the first map.</summary>
    public ElementList<Id<T>> Before => [.. Pairs.Select(pair => pair.Before).Distinct()];

    /// <summary>The ids in the second map.</summary>
    public ElementList<Id<T>> After => [.. Pairs.Select(pair => pair.After).Distinct()];

    public override IEnumerable<(ElementRef Before, ElementRef After)> Elements => Pairs.Select(pair => (new ElementRef(Kind, pair.Before.Value), new ElementRef(Kind, pair.After.Value)));

    internal ElementMatch<T> Invert() => this with { Pairs = [.. Pairs.Select(pair => new ElementPair<T>(pair.After, pair.Before))] };
}
