using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Map;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>A column of the table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Lane">The lane of the pictures that it stands for; null for none.</param>
/// <param name="Cell">What stands there for a touchpoint, one entry each.</param>
internal sealed record TableColumn(string Name, string? Lane, Func<Touchpoint, IReadOnlyList<string>> Cell)
{
    /// <summary>All of them in the order of the lanes.</summary>
    public static IEnumerable<TableColumn> Of(ReportSide side, RenderRequest request)
    {
        var (map, sheet) = (side.Map, side.Sheet);
        yield return new("Stage", null, touchpoint => One(touchpoint.Stage is { } stage ? map.Stages[stage]?.Name ?? stage.Value : null));
        yield return new("Channel", null, touchpoint => Some(touchpoint.Channel is { } channel ? map.Channels[channel]?.Name ?? channel.Value : null, sheet.Only(touchpoint.Personas), touchpoint.MomentOfTruth == true ? "moment of truth" : null));
        yield return new("Doing", "doing", touchpoint => One(touchpoint.Doing));
        yield return new("Thinking", "thinking", touchpoint => One(touchpoint.Thinking is { } thought ? Quoted.In(thought, map.Language) : null));
        yield return new("Feeling", "feeling", touchpoint => [.. Feeling(map, touchpoint)]);
        yield return new("Pain points", "pain-points", touchpoint => [.. PainLane.WorstFirst(touchpoint).Select(pain => Pain(sheet, pain))]);
        var opportunities = OpportunityLane.Shown(map).SelectMany(opportunity => sheet.Opportunities.Of(opportunity).Distinct().Select(at => (At: at, Opportunity: opportunity))).ToLookup(pair => pair.At, pair => pair.Opportunity);
        yield return new("Opportunities", "opportunities", touchpoint => [.. opportunities[touchpoint.Id].Select(Opportunity)]);
        yield return new("Reached by", "reach", touchpoint => sheet.Chain?.Touchpoints[touchpoint.Id.Value]?.Reach is { } reach ? Some($"{Touches.Words(100 * reach)} of 100", ReachLane.Ending(sheet, touchpoint)) : []);
        yield return new("Measures", "measures", touchpoint => [.. touchpoint.Metrics.Distinct().Select(id => map.Metrics[id] is { } metric ? $"{metric.Name}: {ObjectivesSection.Now(metric)}{(metric.Target is null ? "" : $" → {ObjectivesSection.Target(metric)}")}" : id.Value)]);
        yield return new("Owner", "owner", touchpoint => One(sheet.OwnerOf(touchpoint)?.Name));
        foreach (var lane in request.CustomLanes)
        {
            yield return new(lane.Name, lane.Name, touchpoint => One(lane.Text(touchpoint)));
        }
    }

    private static IEnumerable<string> Feeling(JourneyMap map, Touchpoint touchpoint)
    {
        var all = Felt(touchpoint.Emotion, touchpoint.Feeling);
        if (all is not null)
        {
            yield return all;
        }

        foreach (var one in touchpoint.ByPersona)
        {
            if (Felt(one.Emotion, one.Feeling) is { } own)
            {
                yield return $"{map.Personas[one.Persona]?.Name ?? one.Persona.Value}: {own}";
            }
        }
    }

    private static string? Felt(Score? emotion, string? feeling)
        => string.Join(", ", new[] { emotion is { } score ? Figures.Signed(score.Value) : null, feeling }.OfType<string>()) is { Length: > 0 } words ? words : null;

    private static string Pain(LaneSheet sheet, PainPoint pain)
    {
        string?[] facts = [pain.Severity is { } severity ? $"severity {Figures.Number(severity)}" : null, pain.Frequency is { } share ? $"{Figures.Percent(share.Value)} of those here" : null, sheet.Only(pain.Personas)];
        return WithFacts(Words.Of(pain), facts);
    }

    private static string Opportunity(Opportunity opportunity)
        => WithFacts(Words.Of(opportunity), [opportunity.Impact is { } impact ? $"impact {Figures.Number(impact)}" : null]);

    private static string WithFacts(string words, IEnumerable<string?> facts)
        => string.Join(", ", facts.OfType<string>()) is { Length: > 0 } known ? $"{words} ({known})" : words;

    private static IReadOnlyList<string> One(string? words) => string.IsNullOrWhiteSpace(words) ? [] : [words];

    private static IReadOnlyList<string> Some(params IEnumerable<string?> words) => [.. words.OfType<string>()];
}
