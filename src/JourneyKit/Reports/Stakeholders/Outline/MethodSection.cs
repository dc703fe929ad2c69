using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>How the map was made, from which sources, and what it is about.</summary>
internal static class MethodSection
{
    public static OutlineSection Of(StakeholderSubject subject)
    {
        var map = subject.Map;
        var sources = OutlineText.Grid(["Source", "Kind", "How", "Sample", "Date"], [.. map.Sources.Select(Row)]).ToList();
        return new("Method and sources",
        [
            .. OutlineText.Paragraph(map.Methodology is null ? "The map does not say how it was made." : OutlineText.Sentence(map.Methodology), Review(subject)),
            .. Scope(map),
            .. subject.IsShort && sources.Count > 0 ? OutlineText.Paragraph(Counted(map)) : sources,
            .. sources.Count == 0 ? OutlineText.Paragraph("The map names no source: nobody can tell what its figures rest on.") : [],
            .. OutlineText.Paragraph($"Made from {subject.Before.Name}{(subject.After is null ? "" : $" and {subject.After.Name}")}."),
        ]);
    }

    private static IReadOnlyList<string> Row(Source source) =>
    [
        OutlineText.Plain(source.Name),
        source.Kind is { } kind ? ChoiceWords<SourceKind>.Of(kind).Replace('-', ' ') : "",
        OutlineText.Cell(source.Method),
        source.Sample is { } sample ? Figures.Number(sample) : "not known",
        source.Date is null ? "not known" : OutlineText.Date(source.Date),
    ];

    private static string Counted(JourneyMap map)
        => $"It rests on {Listing.Count(map.Sources.Count, "source")}: {GapText.Listed([.. map.Sources.Select(Short)])}.";

    private static string Short(Source source)
        => source.Sample is { } sample ? $"{OutlineText.Plain(source.Name)} (sample of {Figures.Number(sample)})" : OutlineText.Plain(source.Name);

    private static string Review(StakeholderSubject subject)
    {
        var map = subject.Map;
        var owner = subject.Team(map.Owner) is { Length: > 0 } team ? $"It belongs to {team}" : "Nobody is named as its owner";
        return $"{owner}; {(map.Reviewed is { } day ? $"last reviewed {OutlineText.Date(day)}" : "when it was last reviewed is not known")}.";
    }

    private static IEnumerable<OutlineBlock> Scope(JourneyMap map)
    {
        if (map.Scenario is not { } scenario)
        {
            return [];
        }

        string?[] lines =
        [
            scenario.Situation is { } situation ? $"Situation: {OutlineText.Sentence(situation)}" : null,
            scenario.Outcome is { } outcome ? $"The customer's aim: {OutlineText.Sentence(outcome)}" : null,
            scenario.Scope is { } scope ? $"Covered: {OutlineText.Sentence(scope)}" : null,
            scenario.Excludes.Count > 0 ? $"Not covered: {string.Join("; ", scenario.Excludes)}." : null,
        ];
        return OutlineText.Points(null, [.. lines.OfType<string>().Select(OutlineText.Plain)]);
    }
}
