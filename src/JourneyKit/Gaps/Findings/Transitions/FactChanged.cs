using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>Customers are told something else of a fact in future than today.</summary>
internal sealed class FactChanged : GapDetector
{
    public override GapKind Kind { get; } = new("fact-changed", GapGroup.Transitions, "What touchpoints tell customers of a fact, such as a price or a deadline, is one thing today and another in future. Where it differs within a map, that is a `facts-contradict`.", "Low for words, medium for figures; high for figures at a moment of truth.") { Heading = "Facts that change" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (before, after) = (FactVersions.Of(context.Before.Map), FactVersions.Of(context.After.Map));
        foreach (var (name, was) in before)
        {
            if (was.All is [var today] && after.GetValueOrDefault(name)?.All is [var then] && !FactVersions.SaysTheSame(today.Value, then.Value))
            {
                yield return Gap(context, name, (today.Value, today.ToldAt), (then.Value, then.ToldAt), was.HasFigures || after[name].HasFigures);
            }
        }
    }

    private Gap Gap(GapContext context, string name, (DataValue Value, List<Touchpoint> ToldAt) before, (DataValue Value, List<Touchpoint> ToldAt) after, bool hasFigures) => new()
    {
        Id = IdOf(name),
        Kind = Kind,
        Severity = !hasFigures ? GapSeverity.Low : after.ToldAt.Exists(touchpoint => touchpoint.MomentOfTruth == true) ? GapSeverity.High : GapSeverity.Medium,
        Standing = GapStanding.Unclear,
        Title = $"Customers are told something else of {GapText.Quote(name)}",
        Message = $"Of {GapText.Quote(name)} customers are told {FactVersions.Words(before.Value)} {context.WhenBefore} and {FactVersions.Words(after.Value)} {context.WhenAfter}, at {GapText.Names(after.ToldAt)}.",
        Advice = "Say whether that is meant, from when on it holds, and how customers learn of it.",
        Elements = [.. after.ToldAt.Select(context.After.Touchpoint), .. before.ToldAt.Select(context.Before.Touchpoint)],
        Concerning = context.Work.Concerning(after.ToldAt.Select(touchpoint => touchpoint.Id)),
    };

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          cart: { facts: { delivery-fee: 3.90 } }
        """,
        """
        touchpoints:
          cart: { facts: { delivery-fee: 4.90 } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          cart: { facts: { delivery-fee: 3.90 } }
        """,
    };
}
