using JourneyKit.Rendering.Html.Details;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>Every element of a map with all that it says, by kind: those that have no place of their own in the page.</summary>
internal static class ElementsPart
{
    public static void Write(HtmlWriter writer, ReportSubject subject, ReportSide side)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(side);
        var id = $"{side.Prefix}elements";
        writer.Open("section", ("id", id), ("aria-labelledby", id + "-h"))
            .Element("h2", subject.Before is null ? "All that the map says" : $"All that the map says: {side.Name}", ("id", id + "-h"), ("dir", "auto"));
        var (details, data) = (new ElementDetails(writer, side.Names), side.Names.Data);
        var kinds = JourneySchema.Map.AllProperties.Where(property => property.Shape.Table is not null && property.Shape.IsByName).ToList();
        Folded(writer, "The map itself", () => details.Write(data, JourneySchema.Map, [.. kinds.Select(property => property.Key)]));
        foreach (var property in kinds.Where(property => !IsElsewhere(property, side)))
        {
            var elements = data.Members.TryGetValue(property.Key, out var value) ? ElementNames.ByKey(value).ToList() : [];
            if (elements.Count > 0)
            {
                Folded(writer, $"{ElementDetails.Words(property.Key)} ({Figures.Number(elements.Count)})", () =>
                {
                    foreach (var (key, element) in elements)
                    {
                        details.WriteElement(key, element, property.Shape.Table!, "h3");
                    }
                });
            }
        }

        writer.Close();
    }

    // Touchpoints have rows, and the personas of the map that the report is of have cards.
    private static bool IsElsewhere(ElementProperty property, ReportSide side)
        => property.Key == ElementKind.Touchpoint.Key || (property.Key == ElementKind.Persona.Key && side.Prefix.Length == 0);

    private static void Folded(HtmlWriter writer, string title, Action write)
    {
        writer.Open("details").Element("summary", title);
        write();
        writer.Close();
    }
}
