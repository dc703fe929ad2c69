using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Reading;

/// <summary>Reads which elements a check is about: <c>touchpoints.painPoints</c>.</summary>
internal static class EachReader
{
    /// <summary>Reads the keys that lead to the elements; null where they lead to none, which is then said at the node.</summary>
    public static CheckedKind? Read(CheckFaults faults, int node, string text)
    {
        if (text.Length > CheckLimits.Path)
        {
            return faults.Report<CheckedKind>(node, $"A path has at most {CheckLimits.Path} characters.");
        }

        var start = PathStart.Map;
        var way = new List<ElementProperty>();
        foreach (var step in text == PathStart.OfMap ? [] : text.Split('.'))
        {
            if (start.Table.Find(step) is not { Shape.Table: not null } property)
            {
                return start.Table.Find(step) is not null
                    ? faults.Report<CheckedKind>(node, $"`{step}` holds no elements: `{CheckDefinition.Each}` names elements, and `{CheckDefinition.Require}` what has to hold of each.")
                    : faults.Unknown<CheckedKind>(node, $"{start.Table.Title} holds no `{NodeWords.Shorten(step)}`.", step, Holding(start.Table));
            }

            way.Add(property);
            start = start.Below(property);
        }

        return new CheckedKind(start, way);
    }

    private static IEnumerable<string> Holding(ElementTable table)
        => [.. table.AllProperties.Where(property => property.Shape.Table is not null).Select(property => property.Key), .. ReferenceEquals(table, JourneySchema.Map) ? new[] { PathStart.OfMap } : []];
}
