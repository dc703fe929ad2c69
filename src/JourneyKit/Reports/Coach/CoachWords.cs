using JourneyKit.Insights.Coach;
using JourneyKit.Insights.Drafts;
using JourneyKit.Model;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Coach;

/// <summary>What the steps are called, and what to do after the last one.</summary>
internal static class CoachWords
{
    /// <summary>The names by which steps are asked for.</summary>
    public static IReadOnlyList<string> Steps => ChoiceWords<CoachStep>.All;

    public static string Title(CoachStep step) => step switch
    {
        CoachStep.Objectives => "Objectives: what the map is for, and whose journey it shows",
        CoachStep.Data => "Data: what you know of customers, and from where",
        CoachStep.Touchpoints => "Touchpoints: where customers meet you, and how it goes there",
        CoachStep.Opportunities => "Opportunities: what goes wrong, and what could be better",
        CoachStep.Picture => "Picture: what people need to see at a glance",
        _ => "Sharing: who is told, who does what, and when the map is looked at again",
    };

    /// <summary>How far a step is, in a few words.</summary>
    public static string State(CoachResult result, StepStanding standing) => standing switch
    {
        // Of touchpoints that are not there nothing is missing yet.
        { Open.Count: 0 } when result.Coach.Map.Touchpoints.Count == 0 && standing.Step > CoachStep.Touchpoints => "after the touchpoints",
        { Open.Count: 0 } => "nothing open",
        { LacksCore: true } => $"{Quantity.Of(standing.Open.Count, "question")} open",
        _ => $"{Quantity.Of(standing.Open.Count, "question")} open, none of them urgent",
    };

    /// <summary>Where the lines of a question go.</summary>
    public static string Where(CoachResult result, OpenQuestion open)
        => open.Within is not { } path ? "Add:"
            : result.Document.Place(path) is { } span ? $"Add, where `{path.Segments[^1]}` stands (line {span.Start.Line}):"
            : $"Add to `{path.Segments[^1]}`:";

    /// <summary>What is said where the step that is shown has no open question.</summary>
    public static string Done(CoachResult result) => result.Coach.At switch
    {
        null => "The map answers every question. Go on with:",
        { } at when result.Coach.Map.Touchpoints.Count == 0 => $"This step comes after the touchpoints. The map stands at step {(int)at + 1}, which is shown without `--step`.",
        { } at => $"Nothing is open in this step. The map stands at step {(int)at + 1}, which is shown without `--step`.",
    };

    /// <summary>What to do with a map that answers everything; nothing for any other.</summary>
    public static IEnumerable<(string Command, string Why)> Next(CoachResult result)
    {
        if (result.Coach.At is not null)
        {
            yield break;
        }

        var file = result.Document.Name;
        yield return ($"{ReportOrigin.Name} check {file}", "find what single elements lack");
        yield return ($"{ReportOrigin.Name} insights {file}", "see what to do first, and what it is worth");
        if (result.Coach.Map.State != MapState.Current)
        {
            yield return ($"{ReportOrigin.Name} gaps current.journey.yaml {file}", "compare it with the map of today");
            yield break;
        }

        if (PlanDraft.Count(result.Coach.Map) > 0)
        {
            yield return Draft(result);
        }

        yield return ($"{ReportOrigin.Name} gaps {file} future.journey.yaml", "then write the future map (`state: future`, the same `id`, `baseline`) and compare");
    }

    /// <summary>How what is to be done begins, where the last step of a map of today is shown: that stands in the future map. Null anywhere else.</summary>
    public static string? Then(CoachResult result)
        => result is { Shown.Step: CoachStep.Sharing, Coach.Map: { State: MapState.Current } map } && PlanDraft.Count(map) > 0 && Draft(result) is var (command, _)
            ? $"What will be done about it stands in the future map; `{command}` begins one."
            : null;

    private static (string Command, string Why) Draft(CoachResult result)
        => ($"{ReportOrigin.Name} plan {result.Document.Name} --draft -o future.journey.yaml", $"begin the future map, with {Quantity.Of(PlanDraft.Count(result.Coach.Map), "initiative")} for its severe pain points and accepted opportunities");
}
