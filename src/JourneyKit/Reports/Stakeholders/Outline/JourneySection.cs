using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Funnel;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>The journey stage by stage; for leaders one table, the worst pain points and a few quotes.</summary>
internal static class JourneySection
{
    private const int MostPains = 5;
    private const int MostQuotes = 3;

    public static OutlineSection Of(StakeholderSubject subject)
    {
        var chain = subject.Insights.Context.Chain;
        var funnel = StageFunnel.Of(chain, new GroupReach(chain));
        var title = subject.Map.State == MapState.Current ? "The journey today" : "The journey";
        var places = Places(subject.Map);
        if (subject.Map.Touchpoints.Count == 0)
        {
            return new(title, [new WordsBlock("The map has no touchpoints yet.")]);
        }

        return subject.IsShort
            ? new(title, [.. Overview(subject, funnel, places), .. Pains(subject), .. Quotes(subject)])
            : new(title, [.. OutlineText.Paragraph(Legend)]) { Parts = [.. new StageParts(subject, funnel).Of(places)] };
    }

    private const string Legend = "Feelings go from −2 (very bad) to +2 (very good), satisfaction and effort from 1 to 5. What is left blank is not known.";

    // Each stage with its touchpoints; those without a stage last.
    private static List<(Stage? Stage, IReadOnlyList<Touchpoint> Touchpoints)> Places(JourneyMap map)
    {
        var met = map.Touchpoints.Where(touchpoint => !touchpoint.IsForNobody()).ToLookup(touchpoint => touchpoint.Stage);
        return [.. map.Stages.Append(null).Select(stage => (stage, (IReadOnlyList<Touchpoint>)[.. met[stage?.Id]])).Where(place => place.stage is not null || place.Item2.Count > 0)];
    }

    private static IEnumerable<OutlineBlock> Overview(StakeholderSubject subject, ElementList<StageFlow> funnel, List<(Stage? Stage, IReadOnlyList<Touchpoint> Touchpoints)> places)
        => OutlineText.Grid(["Stage", "What customers want there", "Come here", "Lost here", "Worst pain point"], [.. places.Select(place => Row(subject, funnel.FirstOrDefault(flow => flow.Stage?.Id == place.Stage?.Id), place.Stage, place.Touchpoints))]);

    private static IReadOnlyList<string> Row(StakeholderSubject subject, StageFlow? flow, Stage? stage, IReadOnlyList<Touchpoint> touchpoints) =>
    [
        stage is null ? "(no stage)" : OutlineText.Plain(stage.Name),
        OutlineText.Cell(stage?.Goal),
        flow?.In is { } all ? Figures.Percent(all) : "",
        flow is null ? "" : Figures.Percent(flow.Lost),
        subject.Insights.Context.Pains.Ranked.FirstOrDefault(ranked => touchpoints.Any(touchpoint => touchpoint.Id == ranked.At.Id)) is { } worst ? OutlineText.Cell(worst.Pain.Description ?? worst.Pain.Name) : "",
    ];

    private static IEnumerable<OutlineBlock> Pains(StakeholderSubject subject)
        => OutlineText.Points("What hurts most:", [.. subject.Insights.Context.Pains.Ranked.Take(MostPains).Select(ranked => StageParts.Pain(subject, ranked))], isNumbered: true);

    private static IEnumerable<OutlineBlock> Quotes(StakeholderSubject subject)
        => subject.Voices.Take(MostQuotes).Select(voice => StageParts.Quote(voice, isPlaced: false));
}
