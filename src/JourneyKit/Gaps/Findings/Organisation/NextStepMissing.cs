using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Touchpoints are to be other than they are, and nobody works on them.</summary>
internal sealed class NextStepMissing : GapDetector
{
    public override GapKind Kind { get; } = new("next-step-missing", GapGroup.Organisation, "Touchpoints that the organisation or a partner shapes are new, to be better or to be provided in another way in future, and no initiative names them, closes a pain point there or works on a reason they change for. What is only described in other words is left out.", "Medium; high where one of them is a moment of truth.") { Heading = "Changes that no initiative works on" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var map = context.After.Map;
        var changed = new Dictionary<Id<Touchpoint>, (Touchpoint After, List<Touchpoint> Before)>();
        foreach (var added in context.Added)
        {
            changed.Add(added.Id, (added, []));
        }

        foreach (var pair in context.Pairs.Where(pair => pair.NeedsWork()))
        {
            if (!changed.TryGetValue(pair.After.Id, out var known))
            {
                changed.Add(pair.After.Id, known = (pair.After, []));
            }

            known.Before.Add(pair.Before);
        }

        var ours = map.Touchpoints.Where(touchpoint => changed.ContainsKey(touchpoint.Id) && FromChannel.IsShaped(map, touchpoint)).Select(touchpoint => changed[touchpoint.Id]).ToList();
        var idle = ours.FindAll(change => !change.Before.Append(change.After).Any(touchpoint => context.Work.IsConcerned(touchpoint.Id) || touchpoint.PainPoints.Any(painPoint => context.Work.Closing(painPoint.Id).Count > 0)));
        if (idle.Count > 0)
        {
            yield return Gap(context, idle, ours.Count);
        }
    }

    // What gets worse in one thing is not to be better, whatever else it brings.
    private static bool GetsWorse((Touchpoint After, List<Touchpoint> Before) change) => change.Before.Exists(before => new TouchpointPair(before, change.After).GetsWorse());

    private Gap Gap(GapContext context, List<(Touchpoint After, List<Touchpoint> Before)> idle, int all) => new()
    {
        Id = IdOf(),
        Kind = Kind,
        Severity = idle.Exists(change => change.After.MomentOfTruth == true || change.Before.Exists(before => before.MomentOfTruth == true)) ? GapSeverity.High : GapSeverity.Medium,
        Standing = GapStanding.Open,
        Title = idle.Count == 1 ? $"Nobody works on {GapText.Name(idle[0].After)}" : $"Nobody works on {idle.Count} touchpoints that are to change",
        Message = (idle.Count == 1 ? $"No initiative works on {GapText.Name(idle[0].After)}, which is {(idle[0].Before.Count == 0 ? "new" : GetsWorse(idle[0]) ? "to change" : "to be better")} {context.WhenAfter}."
            : $"No initiative works on {GapText.Names(idle.Select(change => change.After))}, which are new or {(idle.Exists(GetsWorse) ? "to change" : "to be better")} {context.WhenAfter}: {GapText.OutOf(idle.Count, all)} touchpoints that are to change."),
        Advice = $"Add an initiative, or name {(idle.Count == 1 ? "it" : "them")} in the `touchpoints` of one.",
        Elements = [.. idle.SelectMany(change => change.Before.Select(context.Before.Touchpoint).Prepend(context.After.Touchpoint(change.After))).Distinct()],
    };

    public override GapExample FoundExample { get; } = new(
        """
        channels: { website: { control: owned } }
        touchpoints:
          payment: { channel: website, emotion: -1 }
        """,
        """
        channels: { website: { control: owned } }
        touchpoints:
          payment: { channel: website, emotion: 1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        channels: { website: { control: owned } }
        initiatives: { new-checkout: { touchpoints: [payment] } }
        touchpoints:
          payment: { channel: website, emotion: 1 }
        """,
    };
}
