using JourneyKit.Model;

namespace JourneyKit.Insights.Coach;

/// <summary>Finds what lines from the root of a document go on with.</summary>
internal static class PastePlace
{
    /// <summary>The innermost element of a map that the first lines name and that is there; null where there is none.</summary>
    public static ElementPath? Of(JourneyMap map, string lines)
    {
        var keys = lines.Split('\n').TakeWhile((line, depth) => line.Length > depth * 2 && line[..(depth * 2)].Trim().Length == 0 && line[depth * 2] is not (' ' or '-') && line.EndsWith(':')).Select(line => line.Trim()[..^1]).ToList();
        return keys switch
        {
            [PropertyKeys.Touchpoints, var id, PropertyKeys.PainPoints, var pain, ..] when Touchpoint(map, id)?.PainPoints.Any(one => one.Key == pain) == true => Root / PropertyKeys.Touchpoints / id / PropertyKeys.PainPoints / pain,
            [PropertyKeys.Touchpoints, var id, PropertyKeys.Next, var to, ..] when Touchpoint(map, id)?.Next.Any(one => one.To.Value == to) == true => Root / PropertyKeys.Touchpoints / id / PropertyKeys.Next / to,
            [PropertyKeys.Touchpoints, var id, ..] when Touchpoint(map, id) is not null => Root / PropertyKeys.Touchpoints / id,
            [PropertyKeys.Touchpoints, ..] when map.Touchpoints.Count > 0 => Root / PropertyKeys.Touchpoints,
            [PropertyKeys.Stages, var id, ..] when map.Stages.Any(one => one.Key == id) => Root / PropertyKeys.Stages / id,
            [PropertyKeys.Personas, var id, ..] when map.Personas.Any(one => one.Key == id) => Root / PropertyKeys.Personas / id,
            [PropertyKeys.Channels, var id, ..] when map.Channels.Any(one => one.Key == id) => Root / PropertyKeys.Channels / id,
            [PropertyKeys.Sources, var id, ..] when map.Sources.Any(one => one.Key == id) => Root / PropertyKeys.Sources / id,
            [PropertyKeys.Evidence, var id, ..] when map.Evidence.Any(one => one.Key == id) => Root / PropertyKeys.Evidence / id,
            [PropertyKeys.Metrics, var id, ..] when map.Metrics.Any(one => one.Key == id) => Root / PropertyKeys.Metrics / id,
            [PropertyKeys.Objectives, var id, ..] when map.Objectives.Any(one => one.Key == id) => Root / PropertyKeys.Objectives / id,
            [PropertyKeys.Opportunities, var id, ..] when map.Opportunities.Any(one => one.Key == id) => Root / PropertyKeys.Opportunities / id,
            [PropertyKeys.Initiatives, var id, ..] when map.Initiatives.Any(one => one.Key == id) => Root / PropertyKeys.Initiatives / id,
            [PropertyKeys.Systems, ..] when map.Systems.Count > 0 => Root / PropertyKeys.Systems,
            [PropertyKeys.Metrics, ..] when map.Metrics.Count > 0 => Root / PropertyKeys.Metrics,
            _ => null,
        };
    }

    private static ElementPath Root => ElementPath.Root;

    private static Touchpoint? Touchpoint(JourneyMap map, string id) => map.Touchpoints.FirstOrDefault(touchpoint => touchpoint.Key == id);
}
