using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>Customers are told different things of the same fact.</summary>
internal sealed class FactsContradict : GapDetector
{
    public override GapKind Kind { get; } = new("facts-contradict", GapGroup.Transitions, "Touchpoints tell customers different things of the same fact, such as a price or a policy, today or in future.", "Low for words, medium for figures; high for figures at a moment of truth.") { Heading = "Facts that are told differently" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (before, after) = (FactVersions.Of(context.Before.Map), FactVersions.Of(context.After.Map));
        foreach (var (name, today) in before.Where(fact => fact.Value.All.Count > 1))
        {
            yield return Today(context, name, today, after.GetValueOrDefault(name));
        }

        foreach (var (name, outlook) in after.Where(fact => fact.Value.All.Count > 1))
        {
            var today = before.GetValueOrDefault(name);
            if (today is not { All.Count: > 1 })
            {
                yield return InFuture(context, name, today, outlook);
            }
        }
    }

    private Gap Today(GapContext context, string name, FactVersions before, FactVersions? after)
    {
        var (standing, outlook) = after?.All switch
        {
            null => (GapStanding.Unclear, $"{GapText.Capital(context.SecondMap)} says nothing of it."),
            [var only] when !IsCorrected(context, before, after) => (GapStanding.Unclear, $"{GapText.Capital(context.WhenAfter)} only {FactVersions.Words(only.Value)} is left, because whoever says something else today is no longer there or no longer says it: nothing is put right."),
            [var only] => (GapStanding.Planned, $"{GapText.Capital(context.WhenAfter)} it is {FactVersions.Words(only.Value)} at every touchpoint that says it."),
            _ => (GapStanding.Open, $"{GapText.Capital(context.WhenAfter)} they still are: {after}."),
        };
        return new Gap
        {
            Id = IdOf(name),
            Kind = Kind,
            Severity = Severity(before),
            Standing = standing,
            Title = Title(name),
            Message = $"Customers are told different things of {GapText.Quote(name)} {context.WhenBefore}: {before}. {outlook}",
            Advice = standing switch
            {
                GapStanding.Open => "Decide on one answer and tell it everywhere.",
                GapStanding.Unclear when after is null => $"Say in {context.SecondMap} what is to be told.",
                GapStanding.Unclear => "Decide whether what is left is the right answer.",
                _ => null,
            },
            Elements = [.. before.ToldAt.Select(context.Before.Touchpoint), .. standing == GapStanding.Open ? after!.ToldAt.Select(context.After.Touchpoint) : []],
            Table = standing == GapStanding.Planned ? GapTable.Fact : GapTable.None,
            Note = standing == GapStanding.Planned ? $"{GapText.Quote(name)} {FactVersions.Words(after!.All[0].Value)}" : $"{GapText.Quote(name)} ({Values(before)}{(standing == GapStanding.Open && Values(after!) != Values(before) ? $" → {Values(after!)}" : "")})",
            Numbers = [Count(context.Before, "versions today", name, before), .. standing == GapStanding.Open ? new[] { Count(context.After, "versions in future", name, after!) } : []],
            Concerning = context.Work.Concerning(before.ToldAt.Select(touchpoint => touchpoint.Id)),
        };
    }

    // Where whoever told something else is merely silent, or gone for no reason, nothing was put right.
    private static bool IsCorrected(GapContext context, FactVersions before, FactVersions after)
        => before.All.Where(version => !FactVersions.SaysTheSame(version.Value, after.All[0].Value))
            .SelectMany(version => version.ToldAt)
            .Any(told => context.After.Map.Removes[told.Key] is { Because.Count: > 0 } || context.AfterOf(told).Any(after.All[0].ToldAt.Contains));

    private Gap InFuture(GapContext context, string name, FactVersions? before, FactVersions after)
    {
        return new Gap
        {
            Id = IdOf(name),
            Kind = Kind,
            Severity = Severity(after),
            Standing = GapStanding.Regression,
            Title = Title(name),
            Heading = "Facts that will be told differently",
            Note = $"{GapText.Quote(name)} ({(before is null ? "" : $"{Values(before)} → ")}{Values(after)})",
            Message = $"Customers are told different things of {GapText.Quote(name)} {context.WhenAfter}: {after}. {GapText.Capital(context.WhenBefore)} {(before is null ? "nobody tells it" : $"it is {FactVersions.Words(before.All[0].Value)} at every touchpoint that says it")}.",
            Advice = "Decide on one answer and tell it everywhere.",
            Elements = [.. after.ToldAt.Select(context.After.Touchpoint)],
            Numbers = [Count(context.After, "versions in future", name, after)],
            Concerning = context.Work.Concerning(after.All.SelectMany(version => version.ToldAt.Where(told => !ToldBefore(context, name, told, version.Value))).Select(touchpoint => touchpoint.Id)),
        };
    }

    // Who goes on saying what was said there before has not made them differ.
    private static bool ToldBefore(GapContext context, string name, Touchpoint touchpoint, DataValue value)
        => context.BeforeOf(touchpoint).Any(before => before.Facts.TryGetValue(name, out var told) && FactVersions.SaysTheSame(told, value));

    private static string Title(string name) => $"Customers are told different things of {GapText.Quote(name)}";

    private static GapNumber Count(JourneySide side, string what, string name, FactVersions versions)
        => new(what, versions.All.Count, null, "count of different values", [.. versions.All.Select(version => side.Input($"{name} at {version.ToldAt[0].Name}", Places.Touchpoint(version.ToldAt[0]) / PropertyKeys.Facts / name, version.Value))]);

    private static string Values(FactVersions versions) => string.Join(" or ", versions.All.Select(version => FactVersions.Words(version.Value)));

    private static GapSeverity Severity(FactVersions versions)
        => !versions.HasFigures ? GapSeverity.Low : versions.ToldAt.Any(touchpoint => touchpoint.MomentOfTruth == true) ? GapSeverity.High : GapSeverity.Medium;

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          cart: { facts: { delivery-fee: 3.90 } }
          payment: { facts: { delivery-fee: 4.90 } }
        """,
        """
        touchpoints:
          cart: { facts: { delivery-fee: 3.90 } }
          payment: { facts: { delivery-fee: 3.90 } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        Before = """
        touchpoints:
          cart: { facts: { delivery-fee: 3.90 } }
          payment: { facts: { delivery-fee: 3.90 } }
        """,
    };
}
