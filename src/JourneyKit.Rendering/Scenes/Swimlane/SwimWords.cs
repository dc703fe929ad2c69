using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>Puts swimlanes into words.</summary>
internal static class SwimWords
{
    /// <summary>What a box says, for those who do not see it.</summary>
    public static string Of(GridItem item, string row, double? feeling, bool isTruth, bool isConversion)
    {
        ArgumentNullException.ThrowIfNull(item);
        var words = row.Length > 0 ? $"{item.Name}: {row}." : $"{item.Name}.";
        words += feeling is { } known ? $" Feeling {MeanFeeling.Words(known)}." : " Feeling not known.";
        return words + (isTruth ? " A moment of truth." : "") + (isConversion ? " A conversion." : "")
            + (item.Only is null ? $" {string.Join(", ", item.Touchpoints.Select(touchpoint => touchpoint.Name))}." : "");
    }

    /// <summary>The sentence to keep: how often the way that most take changes its row, and where the context is lost; null where no way is known.</summary>
    public static string? Finding(GridLayout layout, SwimStyle[] styles, string by)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(styles);
        var source = layout.Source;
        if (source.Chain.Graph.Transitions.Count == 0)
        {
            return source.Links.Count > 0 ? "No touchpoint says where journeys go on: the lines follow the order of the document." : null;
        }

        var broken = source.Chain.Graph.Transitions.Count(transition => transition.Transition.Continuity is Continuity.Repeats or Continuity.Lost);
        var lost = broken == 0 ? "" : $" Context is lost or repeated on {broken} of {Listing.Count(source.Chain.Graph.Transitions.Count, "transition")}.";
        var way = MainWay(source, styles);
        if (way.Count < 2)
        {
            return lost.Length > 0 ? lost.TrimStart() : null;
        }

        var changes = way.Zip(way.Skip(1)).Count(pair => layout.RowOf[pair.First] != layout.RowOf[pair.Second]);
        var times = changes switch { 0 => $"never changes the {by}", 1 => $"changes the {by} once", _ => $"changes the {by} {changes} times" };
        return $"The way that most take passes {Listing.Count(way.Count, source.IsCollapsed ? "box" : "touchpoint", source.IsCollapsed ? "boxes" : null)} and {times}.{lost}";
    }

    // From where most begin along the way that most take, until it ends or comes round.
    private static List<int> MainWay(GridSource source, SwimStyle[] styles)
    {
        var way = new List<int>();
        if (source.Chain.Graph.Entries.MaxBy(entry => entry.Share) is not { } entry)
        {
            return way;
        }

        var next = Enumerable.Range(0, styles.Length).Where(link => styles[link].IsMain).ToDictionary(link => source.Links[link].From, link => source.Links[link].To);
        var at = source.Items.Select((item, index) => (item, index)).First(pair => pair.item.Touchpoints.Any(touchpoint => touchpoint.Id == entry.Touchpoint)).index;
        var seen = new HashSet<int>();
        while (seen.Add(at))
        {
            way.Add(at);
            if (!next.TryGetValue(at, out at))
            {
                break;
            }
        }

        return way;
    }
}
