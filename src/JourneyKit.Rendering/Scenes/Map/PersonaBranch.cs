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
        return sheet.Persona is not null ? [] : sheet.Map.Personas.SelectMany(persona => Of(sheet, row, scale, persona));
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
        int[] met = [.. Enumerable.Range(0, row.Columns.Count).Where(at => Meets(row.Columns[at].Touchpoint, persona))];
        for (var i = 0; i < met.Length; i++)
        {
            if (Differing(row.Columns[met[i]].Touchpoint, persona) is null)
            {
                continue;
            }

            var begin = i;
            var own = new List<(int, Point)>();
            while (i < met.Length && Differing(row.Columns[met[i]].Touchpoint, persona) is { } feeling)
            {
                own.Add((met[i], new Point(row.Middle(met[i]), scale.Of((double)feeling.Value))));
                i++;
            }

            Point?[] before = [begin > 0 ? Common(row, scale, met[begin - 1]) : Edge(row.Before, row.Columns[met[begin]], persona, row.X - 8, scale)];
            Point?[] after = [i < met.Length ? Common(row, scale, met[i]) : Edge(row.Columns[met[i - 1]], row.After, persona, row.Right, scale)];
            var points = before.Concat(own.Select(one => (Point?)one.Item2)).Concat(after).OfType<Point>();
            yield return new PersonaBranch(persona, sheet.StyleOf(persona), new Curve([.. points]), own);
        }
    }

    private static Point? Common(LaneRow row, FeelingScale scale, int at)
        => row.Columns[at].Touchpoint.Emotion is { } feeling ? new Point(row.Middle(at), scale.Of((double)feeling.Value)) : null;

    private static Point? Edge(Column? left, Column? right, Persona persona, double x, FeelingScale scale)
        => left is not null && right is not null && Meets(left.Touchpoint, persona) && Meets(right.Touchpoint, persona)
            && FeelingCurve.Halfway(Felt(left.Touchpoint, persona), Felt(right.Touchpoint, persona)) is { } halfway ? new Point(x, scale.Of(halfway)) : null;

    private static Score? Felt(Touchpoint touchpoint, Persona persona) => Differing(touchpoint, persona) ?? touchpoint.Emotion;
}
