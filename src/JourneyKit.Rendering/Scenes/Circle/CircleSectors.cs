using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Circle;

/// <summary>Divides a map into sectors.</summary>
internal static class CircleSectors
{
    /// <summary>How many touchpoints have a sector of their own; with more, stages have.</summary>
    public const int MostTouchpoints = 24;

    public static bool AreStages(DrawnMap drawn)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        return drawn.Touchpoints.Count > MostTouchpoints && drawn.Map.Stages.Count > 0;
    }

    /// <summary>The sectors in the order of the journey: that of stages, then of the map.</summary>
    public static IReadOnlyList<CircleSector> Of(DrawnMap drawn) => AreStages(drawn) ? Stages(drawn) : Touchpoints(drawn);

    /// <summary>Whether a transition leads back to the first sector, and from where.</summary>
    public static CircleReturn ReturnOf(DrawnMap drawn, IReadOnlyList<CircleSector> sectors)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        ArgumentNullException.ThrowIfNull(sectors);
        var first = In(sectors[0]).Select(touchpoint => touchpoint.Id).ToHashSet();
        return sectors.Count < 3 ? CircleReturn.None
            : Leads(sectors[^1]) ? CircleReturn.Last
            : sectors.Skip(1).Any(Leads) ? CircleReturn.Earlier : CircleReturn.None;

        IEnumerable<Touchpoint> In(CircleSector sector) => sector.Touchpoint is { } only ? [only] : drawn.Touchpoints.Where(touchpoint => touchpoint.Stage == sector.Stage);

        bool Leads(CircleSector sector) => In(sector).Any(touchpoint => touchpoint.Next.Any(transition => transition.To is { } to && first.Contains(to)));
    }

    private static List<CircleSector> Touchpoints(DrawnMap drawn)
    {
        var order = drawn.Map.Stages.Select((stage, index) => (stage.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        return
        [
            .. drawn.Touchpoints.OrderBy(touchpoint => touchpoint.Stage is { } stage ? order.GetValueOrDefault(stage, order.Count) : order.Count)
                .Select(touchpoint => new CircleSector(touchpoint.Name, ChannelIcons.Of(touchpoint, drawn.Map), drawn.Emotion(touchpoint), touchpoint.Stage)
                {
                    Touchpoint = touchpoint,
                    HasStar = touchpoint.MomentOfTruth == true,
                }),
        ];
    }

    private static List<CircleSector> Stages(DrawnMap drawn)
    {
        var sectors = new List<CircleSector>();
        foreach (var stage in drawn.Map.Stages)
        {
            var here = drawn.Touchpoints.Where(touchpoint => touchpoint.Stage == stage.Id).ToList();
            sectors.Add(new CircleSector($"{stage.Name}\n{Listing.Count(here.Count, "touchpoint")}", null, MeanFeeling.Of(drawn, here), stage.Id) { HasStar = here.Any(touchpoint => touchpoint.MomentOfTruth == true) });
        }

        var rest = drawn.Touchpoints.Where(touchpoint => touchpoint.Stage is null).ToList();
        if (rest.Count > 0)
        {
            sectors.Add(new CircleSector($"No stage\n{Listing.Count(rest.Count, "touchpoint")}", null, MeanFeeling.Of(drawn, rest), null));
        }

        return sectors;
    }
}
