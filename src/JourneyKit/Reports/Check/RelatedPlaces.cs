using System.Globalization;

namespace JourneyKit.Reports.Check;

/// <summary>The places that belong to a finding, few enough for a screen.</summary>
internal static class RelatedPlaces
{
    private const int Most = 4;

    /// <summary>How many of so many are shown.</summary>
    public static int Shown(int count) => count <= Most ? count : Most - 1;

    /// <summary>The places in a line: <c>lines 12, 30, 41 and 7 more</c>.</summary>
    /// <param name="places">The places.</param>
    /// <param name="path">The file that the finding is in; others are named.</param>
    public static string Of(IReadOnlyList<RelatedLocation> places, string path)
    {
        var shown = places.Take(Shown(places.Count)).Select(place => place.Span).ToList();
        var isHere = shown.TrueForAll(span => span.Path == path);
        var names = shown.ConvertAll(span => span.Start.Line.ToString(CultureInfo.InvariantCulture) is var line && isHere ? line : $"{span.Path}({line})");
        var last = shown.Count < places.Count ? $"{places.Count - shown.Count} more" : names[^1];
        var first = shown.Count < places.Count ? names : names[..^1];
        return $"{(isHere ? "lines" : "at")} {(first.Count == 0 ? last : $"{string.Join(", ", first)} and {last}")}";
    }
}
