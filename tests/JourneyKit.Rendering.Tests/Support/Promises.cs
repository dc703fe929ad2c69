using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Tests.Support;

/// <summary>What each picture has to show of a map: what stands in its lanes, rows and columns.</summary>
internal static class Promises
{
    private const int MostSectors = 24;
    private const int MostBars = 60;
    private const int MostOfAll = 400;

    public static IEnumerable<Promise> Of(string picture, JourneyMap map, JourneyMap? against) => picture switch
    {
        "map" => Stages(map, withGoals: true).Concat(map.Touchpoints.SelectMany(touchpoint => Of(map, touchpoint))).Concat(Personas(map)).Append(new(map.Title)),
        "blueprint" => Stages(map, withGoals: true).Concat(map.Touchpoints.SelectMany(touchpoint => OfBlueprint(map, touchpoint))).Append(new(map.Title)),
        "circle" when map.Touchpoints.Count > MostSectors && map.Stages.Count > 0 => map.Stages.Select(stage => new Promise(stage.Name)),
        "circle" or "matrix" => Names(map).Concat(Stages(map, withGoals: false)).Append(new(map.Title)),
        "flow" or "swimlane" => map.Touchpoints.Count is > MostBars and <= MostOfAll ? [new(map.Title)] : Names(map).Concat(Stages(map, withGoals: false)).Append(new(map.Title)),
        "gap" => Names(map).Concat(Names(against!)).Concat(Stages(map, withGoals: false)).Concat(Stages(against!, withGoals: false)),
        _ => map.Initiatives.Where(initiative => initiative.Status != InitiativeStatus.Dropped || picture == "roadmap").Select(initiative => new Promise(initiative.Name)),
    };

    private static IEnumerable<Promise> Names(JourneyMap map) => map.Touchpoints.Select(touchpoint => new Promise(touchpoint.Name));

    private static IEnumerable<Promise> Stages(JourneyMap map, bool withGoals)
    {
        foreach (var stage in map.Stages.Where(stage => map.Touchpoints.Any(touchpoint => touchpoint.Stage == stage.Id)))
        {
            yield return new(stage.Name);
            if (withGoals && stage.Goal is { } goal)
            {
                yield return new(goal);
            }
        }
    }

    private static IEnumerable<Promise> Personas(JourneyMap map)
    {
        foreach (var persona in map.Personas)
        {
            yield return new(persona.Name);
            if (persona.Quote is { } quote)
            {
                yield return new(Quoted.In(quote, map.Language));
            }

            foreach (var goal in persona.Goals)
            {
                yield return new(goal);
            }
        }
    }

    private static IEnumerable<Promise> Of(JourneyMap map, Touchpoint touchpoint)
    {
        IEnumerable<(string? Text, string Lane)> all =
        [
            (touchpoint.Name, "touchpoint"),
            (touchpoint.Channel is { } channel ? map.Channels[channel]!.Name : null, "touchpoint"),
            (touchpoint.Doing, "doing"),
            (touchpoint.Thinking is { } thought ? Quoted.In(thought, map.Language) : null, "thinking"),
            (touchpoint.Feeling, "feeling"),
            .. touchpoint.PainPoints.Select(pain => (Words(pain), "pain points")),
            .. map.Opportunities.Where(opportunity => opportunity.Status != OpportunityStatus.Rejected && opportunity.Touchpoints.Contains(touchpoint.Id)).Select(opportunity => (Words(opportunity), "opportunities")),
            .. touchpoint.Metrics.Select(metric => ((string?)map.Metrics[metric]!.Name, "measures")),
            (FromChannel.Owner(map, touchpoint) is { } owner ? map.Teams[owner]!.Name : null, "owner"),
        ];
        return all.Where(one => !string.IsNullOrWhiteSpace(one.Text)).Select(one => new Promise(one.Text!, $"{one.Lane} at "));
    }

    private static IEnumerable<Promise> OfBlueprint(JourneyMap map, Touchpoint touchpoint)
    {
        IEnumerable<string?> all =
        [
            touchpoint.Name, touchpoint.Doing, touchpoint.Prompt, .. touchpoint.Artifacts, .. touchpoint.Frontstage, .. touchpoint.Backstage,
            touchpoint.Channel is { } channel ? map.Channels[channel]!.Name : null,
            .. FromChannel.Systems(map, touchpoint).Select(system => map.Systems[system]!.Name),
            FromChannel.Owner(map, touchpoint) is { } owner ? map.Teams[owner]!.Name : null,
        ];
        return all.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => new Promise(text!));
    }

    private static string? Words(Element element) => element.WrittenName ?? element.Description ?? element.Name;
}
