using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Changes;

/// <summary>
/// Gives touchpoints, stages and conversions other ids, and follows with every reference that can lead to nothing but them. References
/// that may mean the baseline (<c>replaces</c>, <c>because</c>, ...) stay as they are: what they say of the baseline stays true.
/// </summary>
internal sealed class Renaming
{
    private readonly Dictionary<Id<Touchpoint>, Id<Touchpoint>> touchpoints;
    private readonly Dictionary<Id<Stage>, Id<Stage>> stages;
    private readonly Dictionary<Id<Conversion>, Id<Conversion>> conversions;
    private readonly Dictionary<ElementRef, ElementRef> back;

    private Renaming(IReadOnlyList<Replacement> replacements)
    {
        touchpoints = Replacement.Renames(replacements, ElementKind.Touchpoint);
        stages = Replacement.Renames(replacements, ElementKind.Stage);
        conversions = Replacement.Renames(replacements, ElementKind.Conversion);
        back = replacements.Where(replacement => replacement.Kind == ChangeKind.Renamed).ToDictionary(replacement => replacement.After, replacement => replacement.Before);
    }

    /// <summary>The renaming of what is the same under another id; what was split or merged keeps its own.</summary>
    public static Renaming Of(IReadOnlyList<Replacement> replacements) => new(replacements);

    /// <summary>The map with the new ids.</summary>
    public JourneyMap Apply(JourneyMap map) => touchpoints.Count + stages.Count + conversions.Count == 0 ? map : map with
    {
        Conversions = [.. map.Conversions.Select(Apply)],
        Stages = [.. map.Stages.Select(stage => stages.TryGetValue(stage.Id, out var id) ? Copy(stage, id) : stage)],
        Touchpoints = [.. map.Touchpoints.Select(Apply)],
    };

    /// <summary>Where the first map has what stands at a path of the second.</summary>
    public ElementPath Before(ElementPath after)
    {
        var segments = after.Segments.ToArray();
        if (ElementRef.At(after) is { } element)
        {
            segments[1] = Before(element).Key;
            if (segments is [PropertyKeys.Touchpoints, _, PropertyKeys.Next, _, ..])
            {
                segments[3] = Before(new ElementRef(ElementKind.Touchpoint, segments[3])).Key;
            }
        }

        return segments.Aggregate(ElementPath.Root, (path, segment) => path / segment);
    }

    /// <summary>What an element is called in the first map.</summary>
    public ElementRef Before(ElementRef after) => back.GetValueOrDefault(after, after);

    /// <summary>The touchpoint with another id: what people read and what it means stay the same.</summary>
    public static Touchpoint Copy(Touchpoint touchpoint, Id<Touchpoint> id) => touchpoint with { Id = id, Name = touchpoint.Name };

    /// <summary>The stage with another id. Where the new id implies a kind and the old one had none, the kind is the new one's.</summary>
    public static Stage Copy(Stage stage, Id<Stage> id) => stage with { Id = id, Name = stage.Name, Kind = stage.Kind };

    /// <summary>The conversion with another id: what people read stays the same.</summary>
    public static Conversion Copy(Conversion conversion, Id<Conversion> id) => conversion with { Id = id, Name = conversion.Name };

    private static Id<T>? New<T>(Id<T>? id, Dictionary<Id<T>, Id<T>> ids) => id is { } old && ids.TryGetValue(old, out var other) ? other : id;

    private Conversion Apply(Conversion conversion)
    {
        var placed = conversion with { At = New(conversion.At, touchpoints) };
        return conversions.TryGetValue(conversion.Id, out var id) ? Copy(placed, id) : placed;
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
        return touchpoints.TryGetValue(touchpoint.Id, out var id) ? Copy(renamed, id) : renamed;
    }

    private Transition Apply(Transition way) => !touchpoints.TryGetValue(way.Id, out var id) ? way : way with
    {
        Id = id,
        Name = NameOf(way, id)!,
    };

    // A way that has no name of its own has none afterwards. One that is called as the other end would be by itself must not
    // become one without a name: it takes the name that the old end had by itself, so that the way back finds it.
    private static string? NameOf(Transition way, Id<Touchpoint> id) => way.WrittenName switch
    {
        null => null,
        { } name when Id.SaysName(id.Value, name) => Id.ToName(way.Key),
        { } name => name,
    };
}
