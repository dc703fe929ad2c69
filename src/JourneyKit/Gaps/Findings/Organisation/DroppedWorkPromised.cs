using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>An initiative is dropped, and the second map still shows what it was to bring.</summary>
internal sealed class DroppedWorkPromised : GapDetector
{
    public override GapKind Kind { get; } = new("dropped-work-promised", GapGroup.Organisation, "An initiative is dropped, and the future map still shows what it was to bring: a touchpoint that it was about is new or better, or a pain point that it was to close is gone or hurts less, and no other initiative works on that.", "Medium; high where a touchpoint is a moment of truth, or a pain point has a severity of 4 or more.") { Heading = "Dropped initiatives whose work is still shown" };

    private const int SeverePain = 4;

    public override IEnumerable<Gap> Find(GapContext context)
        => context.Work.Dropped.Select(initiative => Find(context, initiative)).OfType<Gap>();

    private Gap? Find(GapContext context, Initiative dropped)
    {
        var own = dropped.Touchpoints.Concat(context.Work.Delivered(dropped).SelectMany(opportunity => opportunity.Touchpoints)).ToHashSet();
        var pairs = context.Pairs.Where(pair => (own.Contains(pair.Before.Id) || own.Contains(pair.After.Id)) && pair.NeedsWork() && context.WorkAt(pair).Count == 0).ToList();
        var added = context.Added.Where(touchpoint => own.Contains(touchpoint.Id) && !context.Work.IsConcerned(touchpoint.Id)).ToList();
        var pains = context.PainPoints.All.Where(fate => fate is { IsRelieved: true, IsWorkedOn: false } && fate.Dropped.Contains(dropped.Id)).ToList();
        return pairs.Count + added.Count + pains.Count == 0 ? null : Gap(context, dropped, pairs, added, pains);
    }

    private static string? Words(List<PainPointFate> pains, string one, string several)
        => pains.Count == 0 ? null : $"{GapText.Names(pains.Select(fate => fate.Before!.PainPoint))} {(pains.Count == 1 ? one : several)}";

    private Gap Gap(GapContext context, Initiative dropped, List<TouchpointPair> pairs, List<Touchpoint> added, List<PainPointFate> pains)
    {
        var touchpoints = added.Concat(pairs.Select(pair => pair.After)).Distinct().ToList();
        var shown = new[]
        {
            touchpoints.Count == 0 ? null : $"{GapText.Names(touchpoints)} {(touchpoints.Count > 1 ? "are new or better" : added.Count > 0 ? "is new" : "is better")}",
            Words(pains.FindAll(fate => fate.After is null), "is gone", "are gone"),
            Words(pains.FindAll(fate => fate.After is not null), "hurts less", "hurt less"),
        }.OfType<string>();
        var side = context.SideOf(dropped);
        return new Gap
        {
            Id = IdOf(dropped.Key),
            Kind = Kind,
            Severity = touchpoints.Exists(touchpoint => touchpoint.MomentOfTruth == true) || pairs.Exists(pair => pair.IsMomentOfTruth) || pains.Exists(fate => fate.Severity >= SeverePain) ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Open,
            Title = $"{GapText.Name(dropped)} is dropped, and what it was to bring is still shown",
            Message = $"{GapText.Name(dropped)} is dropped, and {context.SecondMap} still shows what it was to bring: {string.Join("; ", shown)}. No other initiative works on that.",
            Advice = $"Plan another initiative for it, or show in {context.SecondMap} how it is without.",
            Elements = [side.Element(Places.Initiative(dropped), dropped), .. pains.SelectMany(fate => fate.Elements), .. touchpoints.Select(context.After.Touchpoint), .. pairs.Select(pair => context.Before.Touchpoint(pair.Before)).Distinct()],
            Note = GapText.Name(dropped),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { emotion: -1 }
        """,
        """
        initiatives: { new-checkout: { touchpoints: [payment], status: dropped } }
        touchpoints:
          payment: { emotion: 1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        initiatives: { new-checkout: { touchpoints: [payment], status: dropped } }
        touchpoints:
          payment: { emotion: -1 }
        """,
    };
}
