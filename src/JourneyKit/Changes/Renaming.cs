using JourneyKit.Model;

namespace JourneyKit.Changes;

/// <summary>
/// Gives touchpoints, stages and conversions other ids, and follows with every reference that can lead to nothing but them. References
/// that may mean the baseline (<c>replaces</c>, <c>because</c>, ...) stay as they are: what they say of the baseline stays true.
/// </summary>
internal sealed class Renaming(Dictionary<string, string> touchpoints, Dictionary<string, string> stages, Dictionary<string, string> conversions)
{
    private readonly Dictionary<string, string> touchpointsBack = touchpoints.ToDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, string> stagesBack = stages.ToDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, string> conversionsBack = conversions.ToDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The map with the new ids.</summary>
    public JourneyMap Apply(JourneyMap map) => touchpoints.Count + stages.Count + conversions.Count == 0 ? map : map with
    {
        Conversions = [.. map.Conversions.Select(Apply)],
        Stages = [.. map.Stages.Select(stage => stages.TryGetValue(stage.Key, out var id) ? Copy(stage, id) : stage)],
        Touchpoints = [.. map.Touchpoints.Select(Apply)],
    };

    /// <summary>Where the first map has what stands at a path of the second.</summary>
    public ElementPath Before(ElementPath after)
    {
        var segments = after.Segments.ToArray();
        if (segments is [PropertyKeys.Touchpoints, _, ..])
        {
            segments[1] = touchpointsBack.GetValueOrDefault(segments[1], segments[1]);
            if (segments is [_, _, PropertyKeys.Next, _, ..])
            {
                segments[3] = touchpointsBack.GetValueOrDefault(segments[3], segments[3]);
            }
        }
        else if (segments is [PropertyKeys.Stages, _, ..])
        {
            segments[1] = StageBefore(segments[1]);
        }
        else if (segments is [PropertyKeys.Conversions, _, ..])
        {
            segments[1] = conversionsBack.GetValueOrDefault(segments[1], segments[1]);
        }

        return segments.Aggregate(ElementPath.Root, (path, segment) => path / segment);
    }

    public string StageBefore(string after) => stagesBack.GetValueOrDefault(after, after);

    /// <summary>The touchpoint with another id: what people read and what it means stay the same.</summary>
    public static Touchpoint Copy(Touchpoint touchpoint, string id) => touchpoint with { Id = Id<Touchpoint>.Trusted(id), Name = touchpoint.Name };

    /// <summary>The stage with another id. Where the new id implies a kind and the old one had none, the kind is the new one's.</summary>
    public static Stage Copy(Stage stage, string id) => stage with { Id = Id<Stage>.Trusted(id), Name = stage.Name, Kind = stage.Kind };

    /// <summary>The conversion with another id: what people read stays the same.</summary>
    public static Conversion Copy(Conversion conversion, string id) => conversion with { Id = Id<Conversion>.Trusted(id), Name = conversion.Name };

    private static Id<T>? New<T>(Id<T>? id, Dictionary<string, string> ids)
        => id is { } old && ids.TryGetValue(old.Value, out var other) ? Id<T>.Trusted(other) : id;

    private Conversion Apply(Conversion conversion)
    {
        var placed = conversion with { At = New(conversion.At, touchpoints) };
        return conversions.TryGetValue(conversion.Key, out var id) ? Copy(placed, id) : placed;
    }

    private Touchpoint Apply(Touchpoint touchpoint)
    {
        var renamed = touchpoint with
        {
            Stage = New(touchpoint.Stage, stages),
            PainPoints = [.. touchpoint.PainPoints.Select(pain => pain with { Recovery = New(pain.Recovery, touchpoints) })],
            MicroConversions = conversions.Count == 0 ? touchpoint.MicroConversions : [.. touchpoint.MicroConversions.Select(step => step with { ContributesTo = New(step.ContributesTo, conversions) })],
            Next = [.. touchpoint.Next.Select(Apply)],
        };
        return touchpoints.TryGetValue(touchpoint.Key, out var id) ? Copy(renamed, id) : renamed;
    }

    private Transition Apply(Transition way) => !touchpoints.TryGetValue(way.Key, out var id) ? way : way with
    {
        Id = Id<Touchpoint>.Trusted(id),
        Name = NameOf(way, id)!,
    };

    // A way that has no name of its own has none afterwards. One that is called as the other end would be by itself must not
    // become one without a name: it takes the name that the old end had by itself, so that the way back finds it.
    private static string? NameOf(Transition way, string id) => way.WrittenName switch
    {
        null => null,
        { } name when Id.SaysName(id, name) => Id.ToName(way.Key),
        { } name => name,
    };
}
