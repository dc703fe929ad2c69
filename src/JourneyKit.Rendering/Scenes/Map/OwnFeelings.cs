using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Whose feelings are drawn beside those of everyone: the few that are furthest apart. More lines than these cannot be told apart, so that the others are counted.</summary>
/// <param name="Drawn">The personas whose lines are drawn, in the order of the document.</param>
/// <param name="Others">The personas that feel otherwise as well and are only counted, likewise.</param>
internal sealed record OwnFeelings(IReadOnlyList<Persona> Drawn, IReadOnlyList<Persona> Others)
{
    private const int MostDrawn = 5;

    // A feeling where that of everyone is not known counts as one step.
    private const decimal Unknown = 1;

    /// <summary>Nobody's where the way of one persona is drawn alone.</summary>
    public static OwnFeelings Of(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (sheet.Persona is not null)
        {
            return new OwnFeelings([], []);
        }

        var differing = sheet.Map.Personas.Select(persona => (Persona: persona, Apart: Apart(sheet, persona))).Where(one => one.Apart > 0).ToList();

        // Of personas whose lines look alike one is drawn.
        var drawn = differing.OrderByDescending(one => one.Apart).DistinctBy(one => sheet.StyleOf(one.Persona)).Take(MostDrawn).Select(one => one.Persona.Key).ToHashSet(StringComparer.Ordinal);
        var all = differing.ToLookup(one => drawn.Contains(one.Persona.Key), one => one.Persona);
        return new OwnFeelings([.. all[true]], [.. all[false]]);
    }

    /// <summary>How many of those that are not drawn feel otherwise at a touchpoint.</summary>
    public int OthersAt(Touchpoint touchpoint) => Others.Count(persona => PersonaBranch.Differing(touchpoint, persona) is not null);

    // How far from everyone, over all touchpoints.
    private static decimal Apart(LaneSheet sheet, Persona persona)
        => sheet.Columns.Sum(column => PersonaBranch.Differing(column.Touchpoint, persona) is { } own
            ? column.Touchpoint.Emotion is { } common ? Math.Abs(own.Value - common.Value) : Unknown
            : 0);
}
