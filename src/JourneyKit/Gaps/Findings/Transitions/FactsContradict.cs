using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>Customers are told different things of the same fact.</summary>
internal sealed class FactsContradict : GapDetector
{
    public override GapKind Kind { get; } = new("facts-contradict", GapGroup.Transitions, "Touchpoints tell customers different things of the same fact, such as a price or a policy, today or in future.", "Low for words, medium for figures; high for figures at a moment of truth.");

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (now, then) = (FactVersions.Of(context.Current.Map), FactVersions.Of(context.Future.Map));
        foreach (var (name, today) in now.Where(fact => fact.Value.All.Count > 1))
        {
            yield return Today(context, name, today, then.GetValueOrDefault(name));
        }

        foreach (var (name, future) in then.Where(fact => fact.Value.All.Count > 1))
        {
            var today = now.GetValueOrDefault(name);
            if (today is not { All.Count: > 1 })
            {
                yield return InFuture(context, name, today, future);
            }
        }
    }

    private Gap Today(GapContext context, string name, FactVersions now, FactVersions? then)
    {
        var (standing, future) = then?.All switch
        {
            null => (GapStanding.Unclear, "The future map says nothing of it."),
            [var only] => (GapStanding.Planned, $"In future it is {FactVersions.Words(only.Value)} wherever it is told."),
            _ => (GapStanding.Open, $"In future they still are: {then}."),
        };
        return new Gap
        {
            Id = IdOf(name),
            Kind = Kind,
            Severity = Severity(now),
            Standing = standing,
            Title = Title(name),
            Message = $"Customers are told different things of {GapText.Quote(name)} today: {now}. {future}",
            Advice = standing switch
            {
                GapStanding.Open => "Decide on one answer and tell it everywhere.",
                GapStanding.Unclear => "Say in the future map what is to be told.",
                _ => null,
            },
            Elements = [.. now.ToldAt.Select(context.Current.Touchpoint), .. standing == GapStanding.Open ? then!.ToldAt.Select(context.Future.Touchpoint) : []],
            Numbers = [Count(context.Current, "versions today", name, now), .. standing == GapStanding.Open ? new[] { Count(context.Future, "versions in future", name, then!) } : []],
            Concerning = context.Work.Concerning(now.ToldAt.Select(touchpoint => touchpoint.Id)),
        };
    }

    private Gap InFuture(GapContext context, string name, FactVersions? now, FactVersions then)
    {
        var isWorse = now?.ToldAt.Skip(1).Any() == true;
        return new Gap
        {
            Id = IdOf(name),
            Kind = Kind,
            Severity = Severity(then),
            Standing = isWorse ? GapStanding.Regression : GapStanding.Open,
            Title = Title(name),
            Message = $"Customers are told different things of {GapText.Quote(name)} in future: {then}." + (isWorse ? $" Today it is {FactVersions.Words(now!.All[0].Value)} wherever it is told." : ""),
            Advice = "Decide on one answer and tell it everywhere.",
            Elements = [.. then.ToldAt.Select(context.Future.Touchpoint)],
            Numbers = [Count(context.Future, "versions in future", name, then)],
            Concerning = context.Work.Concerning(then.ToldAt.Select(touchpoint => touchpoint.Id)),
        };
    }

    private static string Title(string name) => $"Customers are told different things of {GapText.Quote(name)}";

    private static GapNumber Count(JourneySide side, string what, string name, FactVersions versions)
        => new(what, versions.All.Count, null, "count of different values", [.. versions.All.Select(version => side.Input($"{name} at {version.ToldAt[0].Name}", Places.Touchpoint(version.ToldAt[0]) / "facts" / name, version.Value))]);

    private static GapSeverity Severity(FactVersions versions)
        => !versions.HasFigures ? GapSeverity.Low : versions.ToldAt.Any(touchpoint => touchpoint.MomentOfTruth == true) ? GapSeverity.High : GapSeverity.Medium;
}
