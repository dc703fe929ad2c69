using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Gaps.Findings;

/// <summary>Runs the detectors, and adds what is the same for gaps of every kind.</summary>
internal sealed class GapFinder
{
    private readonly GapContext context;
    private readonly HashSet<(GapSide Side, ElementRef Element)> guessed = [];
    private readonly Lazy<HashSet<Id<Touchpoint>>> added;

    private GapFinder(GapContext context)
    {
        this.context = context;
        added = new(() => context.Added.Select(touchpoint => touchpoint.Id).ToHashSet());
        foreach (var (before, after) in context.Matches.Suggestions.SelectMany(match => match.Elements))
        {
            guessed.Add((GapSide.Before, before));
            guessed.Add((GapSide.After, after));
        }
    }

    public static ElementMap<Gap> Find(GapContext context)
    {
        var finder = new GapFinder(context);
        return
        [
            .. WithOwnTitles(
            [
                .. ToldByAnother.Mark(
                    context,
                    [
                        .. GapDetectors.All
                            .Where(detector => detector.AppliesToVersions || !context.AreVersions)
                            .SelectMany(detector => detector.Find(context))
                            .Select(finder.Complete),
                    ]),
            ]),
        ];
    }

    // Where several touchpoints become one, what gets worse from each of them is another gap.
    private static IEnumerable<Gap> WithOwnTitles(List<Gap> gaps)
    {
        var titles = gaps.GroupBy(gap => gap.Title, StringComparer.Ordinal).Where(alike => alike.Skip(1).Any()).Select(alike => alike.Key).ToHashSet(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gap in gaps)
        {
            var own = titles.Contains(gap.Title) && gap.At(GapSide.Before) is { } before ? $"{gap.Title}, which was {GapText.Quote(before.Name)}" : gap.Title;
            yield return gap with { Title = !titles.Contains(gap.Title) || told.Add(own) ? own : $"{own} ({gap.Id})" };
        }
    }

    // Who concerns a touchpoint works on what is planned there, makes what gets worse there, and has no part in the rest.
    private Gap Complete(Gap gap)
    {
        var caused = gap.IsHarm ? InOrder(gap.CausedBy, Blamed(gap)) : gap.CausedBy;
        var closing = gap.Standing == GapStanding.Planned ? gap.Initiatives : [];
        var concerning = gap.Standing == GapStanding.Planned ? InOrder(gap.Initiatives, gap.Concerning) : gap.Initiatives;
        return gap with
        {
            // Who makes it worse is known then, and stands beside it.
            Message = caused.Count > 0 && gap.Message.EndsWith(GapText.NoReason, StringComparison.Ordinal) ? gap.Message[..^GapText.NoReason.Length] : gap.Message,
            Initiatives = closing,
            WorkedOnBy = [.. concerning.Where(id => !closing.Contains(id) && !caused.Contains(id))],
            CausedBy = caused,
            IsMomentOfTruth = gap.Elements.Any(IsMomentOfTruth),
            MomentsOfTruth = MomentsOfTruth(gap),
            Place = gap.Elements[0].TouchpointId is { } id ? MapOf(gap.Elements[0].Side).Touchpoints[id]?.Name : null,
            RestsOnGuess = gap.Elements.Any(IsGuessed),
        };
    }

    // Where the map says what the change is for, only who is behind that has made it. An objective has nobody behind it.
    private ElementList<Id<Initiative>> Blamed(Gap gap)
    {
        var answered = gap.Reasons.Where(reason => reason.Owner?.As(ElementKind.Objective) is null).Select(reason => Id<IReason>.Trusted(reason.Path.Segment)).ToList();
        var places = gap.Elements.SelectMany(element => element.TouchpointIds).Distinct().ToList();

        var blamed = answered.Count == 0 ? gap.Concerning : context.Work.Behind(answered);

        // Of a way to what is new or from there, that is what the plan brings.
        var brought = gap.IsMadeByPlan && places.FindAll(added.Value.Contains) is { Count: > 0 } made ? Touching(blamed, made) : [];
        return [.. (brought.Count > 0 ? brought : Touching(blamed, places)).Where(id => context.Work.Initiatives[id]?.Status != InitiativeStatus.Done)];
    }

    // Who says where it works has made nothing worse elsewhere.
    private List<Id<Initiative>> Touching(ElementList<Id<Initiative>> some, List<Id<Touchpoint>> places)
        => [.. some.Where(id => places.Count == 0 || context.Work.MayTouch(id, places))];

    private ElementList<Id<Initiative>> InOrder(ElementList<Id<Initiative>> some, ElementList<Id<Initiative>> others)
        => some.Count == 0 ? others : others.Count == 0 ? some : context.Work.InOrder(some.Concat(others));

    // Of the touchpoints of the second map where it is about any of these.
    private ElementList<string> MomentsOfTruth(Gap gap)
    {
        var sides = gap.Elements.Where(element => element.TouchpointId is not null).GroupBy(element => element.Side).OrderByDescending(side => side.Key)
            .Select(side => side.DistinctBy(element => element.TouchpointId).ToList())
            .ToList();
        return sides.Find(side => side.Exists(IsMomentOfTruth)) is { } own && sides[0].Count > 1
            ? [.. own.Where(IsMomentOfTruth).Select(element => MapOf(element.Side).Touchpoints[element.TouchpointId!.Value]!.Name)]
            : [];
    }

    private bool IsMomentOfTruth(GapElement element)
        => element.TouchpointId is { } id && MapOf(element.Side).Touchpoints[id]?.MomentOfTruth == true;

    private bool IsGuessed(GapElement element)
        => guessed.Count > 0 && element.Owner is { } owner && guessed.Contains((element.Side, owner));

    private JourneyMap MapOf(GapSide side) => side == GapSide.Before ? context.Before.Map : context.After.Map;
}
