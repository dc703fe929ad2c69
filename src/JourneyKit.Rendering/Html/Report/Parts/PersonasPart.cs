using JourneyKit.Model;
using JourneyKit.Rendering.Html.Details;
using JourneyKit.Rendering.Text;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>The personas as cards, with all that is noted of each behind a word that opens it.</summary>
internal static class PersonasPart
{
    public static void Write(HtmlWriter writer, ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        writer.Open("section", ("id", "personas"), ("aria-labelledby", "personas-h")).Element("h2", "Personas", ("id", "personas-h"));
        if (subject.Map.Personas.Count == 0)
        {
            writer.Element("p", "The map names no personas: it is told as if all customers were alike.");
        }

        writer.Open("div", ("class", "cards"));
        foreach (var persona in subject.Map.Personas)
        {
            WriteCard(writer, subject.Main, persona);
        }

        writer.Close().Close();
    }

    private static void WriteCard(HtmlWriter writer, ReportSide side, Persona persona)
    {
        var map = side.Map;
        string?[] facts =
        [
            persona.Segment is { } segment ? map.Segments[segment]?.Name ?? segment.Value : null,
            persona.Share is { } share ? Figures.Percent(share.Value) : "share not known",
            persona.Age,
            persona.Occupation,
            persona.Basis == Basis.Hypothesis ? "a hypothesis" : null,
        ];
        writer.Open("article", ("class", "card"), ("id", side.Names.Anchor(ElementKind.Persona, persona.Id.Value)))
            .Element("h3", persona.Name, ("dir", "auto"))
            .Element("p", string.Join(" · ", facts.OfType<string>()), ("class", "meta"), ("dir", "auto"));
        if (persona.Quote is { } quote)
        {
            writer.Open("p", ("dir", "auto")).Element("q", Quoted.In(quote, map.Language)).Close();
        }

        Words(writer, "Wants", persona.Goals.Count > 0 ? persona.Goals : persona.Needs);
        Words(writer, "Struggles with", persona.Challenges);
        writer.Open("details").Element("summary", "All that is noted");
        new ElementDetails(writer, side.Names).Write(side.Names.Find(ElementKind.Persona, persona.Id.Value), JourneySchema.Map.Find(ElementKind.Persona.Key)!.Shape.Table!, "name", "quote");
        writer.Close().Close();
    }

    private static void Words(HtmlWriter writer, string label, ElementList<string> words)
    {
        if (words.Count > 0)
        {
            writer.Open("p", ("dir", "auto")).Element("strong", label).Words($" {string.Join("; ", words)}").Close();
        }
    }
}
