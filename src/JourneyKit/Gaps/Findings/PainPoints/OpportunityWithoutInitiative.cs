using System.Globalization;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>No initiative delivers an opportunity.</summary>
internal sealed class OpportunityWithoutInitiative : GapDetector
{
    private const int HighImpact = 4;

    public override GapKind Kind { get; } = new("opportunity-without-initiative", GapGroup.PainPoints, "An opportunity is not rejected, but no initiative delivers it. Whoever resolves all that it addresses, so that it is gone or hurts less, has taken it, whether they say so or not; and where a pain point that it addresses is a pain-answered-only-by-an-idea, that says it.", "Medium for one that is accepted, low otherwise; one higher for an impact of 4 or 5 of 5.") { Heading = "Opportunities that no initiative delivers" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        HashSet<Id<PainPoint>>? told = null, workedOn = null;
        foreach (var opportunity in context.Work.Opportunities)
        {
            if (context.Work.Delivering(opportunity.Id).Count > 0)
            {
                continue;
            }

            told ??= Ids(context, PainAnsweredOnlyByAnIdea.IsIdeaOnly);
            workedOn ??= Ids(context, fate => fate.IsWorkedOn && (fate.Before is null || fate.IsRelieved));
            var addressed = opportunity.Addresses;
            if (!told.Overlaps(addressed) && (addressed.Count == 0 || !addressed.All(workedOn.Contains)))
            {
                yield return Gap(context, opportunity);
            }
        }
    }

    private static HashSet<Id<PainPoint>> Ids(GapContext context, Func<PainPointFate, bool> isWanted)
        => context.PainPoints.All.Where(isWanted).Select(fate => fate.Id).ToHashSet();

    private Gap Gap(GapContext context, Opportunity opportunity)
    {
        var isAccepted = opportunity.Status == OpportunityStatus.Accepted;
        var side = context.Work.IsOwn(opportunity) ? context.After : context.Before;
        var severity = (isAccepted ? GapSeverity.Medium : GapSeverity.Low) + (opportunity.Impact >= HighImpact ? 1 : 0);
        return new Gap
        {
            Id = IdOf(opportunity.Key),
            Kind = Kind,
            Severity = severity,
            Standing = GapStanding.Open,
            Title = $"Nobody is to deliver {GapText.Name(opportunity)}",
            Message = $"The opportunity {GapText.Name(opportunity)} is {(isAccepted ? "accepted, but" : "still to be decided on, and")} no initiative delivers it.{Worth(opportunity)}",
            Advice = isAccepted ? "Plan an initiative that delivers it, or turn it down." : "Decide on it: plan an initiative that delivers it, or turn it down.",
            Elements = [side.Element(Places.Opportunity(opportunity), opportunity)],
            Numbers = [.. Numbers(side, opportunity)],
            Reasons = opportunity.Objective is { } objective ? context.Reasons([Id<IReason>.Trusted(objective.Value)]) : [],
        };
    }

    private static string Worth(Opportunity opportunity)
    {
        var parts = new[]
        {
            opportunity.Reach is { } reach ? $"{Listing.Count(Figures.Number(reach), "customer")} a month reached" : null,
            opportunity.Impact is { } impact ? string.Create(CultureInfo.InvariantCulture, $"impact {impact} of 5") : null,
            opportunity.Confidence is { } confidence ? $"confidence {Figures.Percent(confidence.Value)}" : null,
        }.OfType<string>().ToList();
        return parts.Count == 0 ? "" : $" What it is thought to bring: {string.Join(", ", parts)}.";
    }

    private static IEnumerable<GapNumber> Numbers(JourneySide side, Opportunity opportunity)
    {
        var path = Places.Opportunity(opportunity);
        if (opportunity.Reach is { } reach)
        {
            yield return Stated(side, "reach", path, reach, "customers a month");
        }

        if (opportunity.Impact is { } impact)
        {
            yield return Stated(side, "impact", path, impact, "of 5");
        }

        if (opportunity.Confidence is { } confidence)
        {
            yield return Stated(side, "confidence", path, Measure.Fraction(confidence.Value), null);
        }
    }

    private static GapNumber Stated(JourneySide side, string name, ElementPath path, Measure value, string? unit) => GapNumber.Stated(name, value, unit, side.Input(name, path / name, value));

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [payment]
        """,
        """
        opportunities: { pay-in-one-step: { touchpoints: [payment] } }
        touchpoints: [payment]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        opportunities: { pay-in-one-step: { touchpoints: [payment] } }
        initiatives: { new-checkout: { delivers: [pay-in-one-step] } }
        touchpoints: [payment]
        """,
    };
}
