using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>Whose journey it is.</summary>
internal static class PeopleSection
{
    private const int Most = 2;

    public static OutlineSection Of(StakeholderSubject subject)
        => new("Who the customers are", subject.Map.Personas.Count == 0
            ? [new WordsBlock("The map names no personas: it is told as if all customers were alike.")]
            : [.. OutlineText.Grid(["Persona", "Share of customers", "Who", "Wants", "Struggles with"], [.. subject.Map.Personas.Select(persona => Row(subject, persona))])]);

    private static IReadOnlyList<string> Row(StakeholderSubject subject, Persona persona) =>
    [
        OutlineText.Plain(persona.Name) + (persona.Basis == Basis.Hypothesis ? " (a hypothesis)" : ""),
        persona.Share is { } share ? Figures.Percent(share.Value) : "not known",
        OutlineText.Cell(persona.Description ?? persona.Occupation ?? (persona.Segment is { } segment ? subject.Map.Segments[segment]?.Name : null)),
        Few(persona.Goals.Count > 0 ? persona.Goals : persona.Needs),
        Few(persona.Challenges),
    ];

    private static string Few(ElementList<string> words) => OutlineText.Cell(string.Join("; ", words.Take(Most)));
}
