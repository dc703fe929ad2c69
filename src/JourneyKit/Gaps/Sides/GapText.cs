using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Sides;

/// <summary>How gaps put things for people: names instead of ids, signs before numbers.</summary>
internal static class GapText
{
    /// <summary>What a gap says for which the second map could give a reason and gives none.</summary>
    public const string NoReason = " No reason is given.";

    private const int MostNames = 4;

    /// <summary>An element by its name: <c>“Pay”</c>.</summary>
    public static string Name(Element element) => Quote(element.Name);

    /// <summary>A name in quotation marks.</summary>
    public static string Quote(string name) => QuotationMarks.Around(name);

    /// <summary>A pair by its name: the second map's, and the first's where that is another.</summary>
    public static string Name(TouchpointPair pair) => pair.Before.Name == pair.After.Name ? Name(pair.After) : $"{Name(pair.Before)} ({pair.WhenAfter} {Name(pair.After)})";

    /// <summary>A few names, and how many more there are: <c>“Pay”, “Basket” and 3 more</c>.</summary>
    public static string Names(IEnumerable<Element> elements) => Listed([.. elements.Select(Name)]);

    /// <summary>A few phrases as a list in a sentence.</summary>
    public static string Listed(IReadOnlyList<string> phrases)
    {
        var shown = phrases.Count > MostNames ? phrases.Take(MostNames - 1).Append($"{phrases.Count - MostNames + 1} more").ToList() : phrases;
        return shown.Count <= 1 ? string.Concat(shown) : $"{string.Join(", ", shown.Take(shown.Count - 1))} and {shown[^1]}";
    }

    /// <summary>Words of the map, each in quotation marks, as a list in a sentence.</summary>
    public static string Quoted(IEnumerable<string> words) => Listed([.. words.Select(Quote)]);

    /// <summary>How many of how many there are: <c>2 of the 5</c>, <c>all 5</c>.</summary>
    public static string OutOf(int count, int all) => count == all ? $"all {Figures.Number(all)}" : $"{Figures.Number(count)} of the {Figures.Number(all)}";

    /// <summary>A sentence's beginning in upper case.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
