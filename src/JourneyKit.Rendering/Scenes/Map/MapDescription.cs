using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Says what a map shows, for those who do not see it.</summary>
internal static class MapDescription
{
    private const int MostNamed = 3;

    public static string Of(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (sheet.Columns.Count == 0)
        {
            return LaneSheet.Empty;
        }

        var count = Listing.Count(sheet.Columns.Count, "touchpoint");
        string?[] sentences = [sheet.StageCount == 0 ? $"{count}." : $"{Listing.Count(sheet.StageCount, "stage")} and {count}.", Lowest(sheet), Reached(sheet)];
        return string.Join(" ", sentences.OfType<string>());
    }

    /// <summary>Where it feels worst of what several personas meet; null where no feeling is known.</summary>
    public static string? Lowest(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var known = sheet.Columns.Where(column => column.Touchpoint.Emotion is not null && sheet.IsForSeveral(column.Touchpoint)).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var least = known.Min(column => column.Touchpoint.Emotion!.Value);
        var lowest = known.Where(column => column.Touchpoint.Emotion == least).Select(column => column.Touchpoint.Name).ToList();
        var named = lowest.Count > MostNamed ? lowest.Take(MostNamed - 1).Append($"{lowest.Count - MostNamed + 1} more") : lowest;
        return $"Feelings are lowest at {Joined.And(named)} ({Figures.Signed(least.Value)} on a scale from −2 to +2).";
    }

    /// <summary>How many convert; null where that is not known.</summary>
    public static string? Reached(LaneSheet sheet)
        => sheet?.Chain?.Conversions is [{ Probability: { } share } flow, ..] ? $"{Figures.Percent(share)} of journeys reach {flow.Conversion.Name}." : null;
}
