using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Findings.Experience;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Summary;

/// <summary>Gathers what is planned by touchpoints, so that a touchpoint that others are merged into is told once.</summary>
internal sealed class TouchpointPlans
{
    private readonly GapContext context;

    private TouchpointPlans(GapContext context) => this.context = context;

    public static ElementList<TouchpointPlan> Of(GapContext context, ElementMap<RankedGap> ranking)
    {
        var plans = new TouchpointPlans(context);
        // What is better for all and worse for one is told of both in one row.
        var losing = ranking.Select(ranked => ranked.Gap)
            .Where(gap => gap is { Standing: GapStanding.Regression, Table: GapTable.Emotion or GapTable.Satisfaction or GapTable.Effort } && gap.Elements.Any(element => element.PersonaId is not null))
            .SelectMany(gap => plans.Places(gap).Select(place => (Place: place, Gap: gap)))
            .ToLookup(entry => entry.Place, entry => entry.Gap);
        return
        [
            .. ranking.Select(ranked => ranked.Gap)
                .Where(gap => gap is { Standing: GapStanding.Planned, Table: GapTable.Emotion or GapTable.Satisfaction or GapTable.Effort or GapTable.PainPoint })
                .SelectMany(gap => plans.Places(gap).Select(place => (Place: place, Gap: gap)))
                .GroupBy(entry => entry.Place, entry => entry.Gap)
                .Select(group => plans.Plan(group.Key, [.. group], [.. losing[group.Key]]))
                .Where(plan => !plan.IsGoneUnsolved),
        ];
    }

    // A touchpoint of the second map; where that has none, of the first.
    private IEnumerable<(Touchpoint Touchpoint, GapSide Side)> Places(Gap gap)
    {
        if (gap.At(GapSide.After)?.TouchpointId is { } id && context.After.Map.Touchpoints[id] is { } after)
        {
            return IsOwn(gap, after) ? [(after, GapSide.After)] : [];
        }

        if (gap.At(GapSide.Before)?.TouchpointId is not { } left || context.Before.Map.Touchpoints[left] is not { } before)
        {
            return [];
        }

        return context.AfterOf(before).Select(became => (became, GapSide.After)).DefaultIfEmpty((before, GapSide.Before)).Take(1);
    }

    private TouchpointPlan Plan((Touchpoint Touchpoint, GapSide Side) place, List<Gap> gaps, List<Gap> losing)
    {
        List<Gap> scores = [.. gaps, .. losing];
        var (touchpoint, side) = place;
        var cameOf = side == GapSide.After ? context.BeforeOf(touchpoint).ToList() : [];
        var left = cameOf.Where(before => before.Channel is not null && before.Channel != touchpoint.Channel).Select(before => NameOf(before.Channel!.Value)).Distinct(StringComparer.Ordinal).ToList();
        return new TouchpointPlan
        {
            Touchpoint = (side == GapSide.After ? context.After : context.Before).Touchpoint(touchpoint),
            CameOf = [.. cameOf.Exists(before => before.Name != touchpoint.Name) ? cameOf.Select(before => before.Name) : []],
            IsPart = cameOf.Exists(before => context.AfterOf(before).Skip(1).Any()),
            Emotion = Changes(scores, cameOf, ExperienceScale.Emotion),
            Satisfaction = Changes(scores, cameOf, ExperienceScale.Satisfaction),
            Effort = Changes(scores, cameOf, ExperienceScale.Effort),
            FromChannels = touchpoint.Channel is null ? [] : [.. left],
            ToChannel = touchpoint.Channel is { } channel && left.Count > 0 ? NameOf(channel) : null,
            Solved = [.. gaps.Where(gap => gap.Table == GapTable.PainPoint).Select(gap => new SolvedPainPoint(gap.Elements[0].Name, gap.IsEased, side == GapSide.After ? gap.Initiatives : Resolving(gap)))],
            IsMomentOfTruth = touchpoint.MomentOfTruth == true || cameOf.Exists(before => before.MomentOfTruth == true),
            Gaps = [.. gaps],
        };
    }

    // A touchpoint that goes takes its pain points with it; only who is said to resolve one is to be thanked for that.
    private ElementList<Id<Initiative>> Resolving(Gap gap)
        => [.. context.Work.Resolving(Id<PainPoint>.Trusted(gap.Elements[0].Path.Segment)).Select(initiative => initiative.Id).Intersect(gap.Initiatives)];

    // For everybody first, then persona by persona.
    private static ElementList<ScoreChange> Changes(List<Gap> gaps, List<Touchpoint> cameOf, ExperienceScale scale)
        =>
        [
            .. gaps.Where(gap => gap.Table == scale.Table)
                .GroupBy(gap => (Persona: gap.Elements.FirstOrDefault(element => element.PersonaId is not null)?.Name, After: gap.Numbers[1].Value.Value))
                .OrderBy(group => group.Key.Persona is not null)
                .Select(group => new ScoreChange([.. group.Select(gap => gap.Numbers[0].Value.Value).Concat(group.Key.Persona is null ? cameOf.Select(before => scale.Of(new ExperienceView(before, null))?.Value).OfType<decimal>() : []).Distinct().Order()], group.Key.After, group.Key.Persona)),
        ];

    // What the second map says of everybody is no promise to a persona of whom only the first says something else.
    private static bool IsOwn(Gap gap, Touchpoint touchpoint)
        => gap.Table == GapTable.PainPoint || gap.Elements.FirstOrDefault(element => element.PersonaId is not null)?.PersonaId is not { } persona
            || ScaleOf(gap.Table).IsSaid(touchpoint.ByPersona[persona.Value]);

    private static ExperienceScale ScaleOf(GapTable table) => table switch
    {
        GapTable.Emotion => ExperienceScale.Emotion,
        GapTable.Satisfaction => ExperienceScale.Satisfaction,
        _ => ExperienceScale.Effort,
    };

    private string NameOf(Id<Channel> channel) => (context.After.Map.Channels[channel] ?? context.Before.Map.Channels[channel])?.Name ?? Id.ToName(channel.Value);
}
