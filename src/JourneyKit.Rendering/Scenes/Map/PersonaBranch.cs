using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Where the feeling of a persona differs from that of everyone: it leaves the common line at the neighbour before, and comes back at the neighbour after.</summary>
/// <param name="Persona">The persona.</param>
/// <param name="Style">How its line looks.</param>
/// <param name="Line">The line.</param>
/// <param name="Own">The columns with a feeling of its own, and where it lies.</param>
internal sealed record PersonaBranch(Persona Persona, PersonaStyle Style, Curve Line, IReadOnlyList<(int Column, Point At)> Own)
{
    public static IEnumerable<PersonaBranch> Of(LaneSheet sheet, LaneRow row, FeelingScale scale)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return OwnFeelings.Of(sheet).Drawn.SelectMany(persona => Of(sheet, row, scale, persona));
    }

    /// <summary>The feeling of a persona where it is not that of everyone; null where it is.</summary>
    public static Score? Differing(Touchpoint touchpoint, Persona persona)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        ArgumentNullException.ThrowIfNull(persona);
        return Meets(touchpoint, persona) && touchpoint.ByPersona[persona.Key]?.Emotion is { } own && own != touchpoint.Emotion ? own : null;
    }

    private static bool Meets(Touchpoint touchpoint, Persona persona) => touchpoint.Personas is not { } named || named.Contains(persona.Id);

    private static IEnumerable<PersonaBranch> Of(LaneSheet sheet, LaneRow row, FeelingScale scale, Persona persona)
    {
        var stops = Stops(row, scale, persona);
        for (var i = 0; i < stops.Count; i++)
        {
            if (!stops[i].IsOwn)
            {
                continue;
            }

            var begin = i;
            while (i < stops.Count && stops[i].IsOwn)
            {
                i++;
            }

            var line = stops.Skip(begin - 1).Take(i - begin + (begin > 0 ? 2 : 1)).Select(stop => stop.At).OfType<Point>();
            var own = stops.Take(begin..i).Where(stop => stop.Column >= 0).Select(stop => (stop.Column, stop.At!.Value));
            yield return new PersonaBranch(persona, sheet.StyleOf(persona), new Curve([.. line]), [.. own]);
        }
    }

    // The columns that the persona meets, and those beyond the breaks on both sides, where the line goes half-way.
    private static List<(int Column, bool IsOwn, Point? At)> Stops(LaneRow row, FeelingScale scale, Persona persona)
    {
        var stops = Enumerable.Range(0, row.Columns.Count).Where(at => Meets(row.Columns[at].Touchpoint, persona)).Select(at =>
        {
            var touchpoint = row.Columns[at].Touchpoint;
            return (at, Differing(touchpoint, persona) is not null, Felt(touchpoint, persona) is { } feeling ? new Point(row.Middle(at), scale.Of((double)feeling.Value)) : (Point?)null);
        }).ToList();
        if (stops.Count > 0)
        {
            var (first, last) = (row.Columns[stops[0].at], row.Columns[stops[^1].at]);
            if (row.Before is { } before && Meets(before.Touchpoint, persona))
            {
                stops.Insert(0, (-1, Differing(before.Touchpoint, persona) is not null, Edge(before, first, persona, row.X - 8, scale)));
            }

            if (row.After is { } after && Meets(after.Touchpoint, persona))
            {
                stops.Add((-1, Differing(after.Touchpoint, persona) is not null, Edge(last, after, persona, row.Right, scale)));
            }
        }

        return stops;
    }

    private static Point? Edge(Column left, Column right, Persona persona, double x, FeelingScale scale)
        => FeelingCurve.Halfway(Felt(left.Touchpoint, persona), Felt(right.Touchpoint, persona)) is { } halfway ? new Point(x, scale.Of(halfway)) : null;

    private static Score? Felt(Touchpoint touchpoint, Persona persona) => Differing(touchpoint, persona) ?? touchpoint.Emotion;
}
