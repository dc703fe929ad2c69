using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Insights.Plan;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>What is proposed: initiatives with their worth, cost, owner and dates, then ideas that nobody delivers yet.</summary>
internal static class ProposalsSection
{
    private const int MostIdeas = 3;

    public static OutlineSection Of(StakeholderSubject subject)
    {
        var plan = subject.Plan;
        var chosen = plan.Choice?.Chosen.ToHashSet<InitiativeWorth>(ReferenceEqualityComparer.Instance) ?? [];
        var open = Choices.ByWorth(plan.Initiatives.Where(one => one.IsOpen)).ToList();
        var initiatives = open.Where(chosen.Contains).Concat(open.Where(one => !chosen.Contains(one))).Concat(plan.Initiatives.Where(one => !one.IsOpen)).ToList();
        var ideas = Ideas(subject);
        return new("What we propose",
        [
            .. initiatives.Count == 0 ? OutlineText.Paragraph("No initiative is planned yet.") : OutlineText.Paragraph(Basis(plan)),
            .. OutlineText.Paragraph(Chosen(plan)),
            .. OutlineText.Grid(["Initiative", "Within the budget", "What it answers", "Worth", "Cost", "Owner", "From", "Until", "Status"], [.. initiatives.Select(one => Row(subject, one))]),
            .. OutlineText.Points("Ideas without an initiative:", [.. (subject.IsShort ? ideas.Take(MostIdeas) : ideas).Select(idea => OutlineText.Plain(Idea(idea)))]),
            .. OutlineText.Paragraph(subject.IsShort && ideas.Count > MostIdeas ? $"{Listing.Count(ideas.Count - MostIdeas, "more idea")} in the report for the team." : ""),
        ]);
    }

    /// <summary>An opportunity, what it would be, and who delivers it.</summary>
    public static string Words(StakeholderSubject subject, Opportunity opportunity)
    {
        var delivering = subject.Work.Delivering(opportunity.Id).Select(id => subject.Work.Initiatives[id]).OfType<Initiative>().ToList();
        return OutlineText.Plain($"{Idea(opportunity)} {(delivering.Count == 0 ? "No initiative delivers it yet." : $"{GapText.Names(delivering)} {(delivering.Count == 1 ? "is" : "are")} to deliver it.")}");
    }

    private static string Idea(Opportunity opportunity)
    {
        var status = opportunity.Status is { } known ? $" ({ChoiceWords<OpportunityStatus>.Of(known).Replace('-', ' ')})" : "";
        return $"{GapText.Name(opportunity)}{status}{(opportunity.Description is { } words ? $": {InsightText.Within(words)}" : "")}.";
    }

    private static List<Opportunity> Ideas(StakeholderSubject subject)
        => [.. subject.Work.Opportunities.Where(opportunity => subject.Work.Delivering(opportunity.Id).Count == 0)];

    private static string Basis(JourneyPlan plan) => plan.Basis switch
    {
        WorthBasis.Uplift => "Worth is what conversions gain between the map of today and the planned one, shared out among the initiatives behind it.",
        WorthBasis.PainPoints => "Worth is at most: what conversions would gain if nobody left any more because of the pain points that an initiative closes.",
        _ => "What the initiatives are worth is not known: the map does not tell what they do to a conversion.",
    };

    // What to do with the money, by name, and why those.
    private static IEnumerable<string> Chosen(JourneyPlan plan)
    {
        if (plan.Choice is not { } choice || plan.Topics["choice"]?.Items.FirstOrDefault(item => item.Id == "choice") is not { } summary)
        {
            return [];
        }

        var names = choice.Chosen.Count == 0 ? [] : new[] { $"With {new WorthText(plan).Exactly(choice.Left)}, we propose to do {GapText.Listed([.. Choices.ByWorth(choice.Chosen).Select(one => GapText.Name(one.Initiative))])}." };
        return [.. names.Select(OutlineText.Plain), OutlineText.Plain(summary.Text)];
    }

    private static string WithinBudget(JourneyPlan plan, InitiativeWorth one)
        => plan.Choice is not { } choice || !one.IsOpen ? ""
            : choice.LeftOut.FirstOrDefault(pair => ReferenceEquals(pair.Initiative, one)) is { Initiative: not null } left ? $"no: {OutlineText.Plain(PlanWords.Why(left.Reason, one, choice))}"
            : "yes";

    private static IReadOnlyList<string> Row(StakeholderSubject subject, InitiativeWorth one)
    {
        var initiative = one.Initiative;
        return
        [
            OutlineText.Plain(initiative.Name),
            WithinBudget(subject.Plan, one),
            OutlineText.Cell(Answers(subject, initiative)),
            subject.Plan.Basis == WorthBasis.Nothing ? "" : new WorthText(subject.Plan).Worth(one) is var worth && worth.StartsWith("worth ", StringComparison.Ordinal) ? worth["worth ".Length..] : worth,
            initiative.Cost is null ? "not known" : one.Cost is { } cost ? new WorthText(subject.Plan).Exactly(cost) : "in another currency",
            subject.Team(initiative.Owner) is { Length: > 0 } owner ? OutlineText.Plain(owner) : "nobody yet",
            OutlineText.Date(initiative.Start),
            initiative.Due is null ? one.IsOpen ? "open" : "" : OutlineText.Date(initiative.Due),
            initiative.Status is { } status ? ChoiceWords<InitiativeStatus>.Of(status).Replace('-', ' ') : "",
        ];
    }

    private static string Answers(StakeholderSubject subject, Initiative initiative)
    {
        var closed = subject.Work.ClosedBy(initiative).ToHashSet();
        var maps = subject.Plan.IsPair ? new[] { subject.Map, subject.Plan.Map } : [subject.Map];
        var pains = maps.SelectMany(map => map.Touchpoints).SelectMany(touchpoint => touchpoint.PainPoints).Where(pain => closed.Contains(pain.Id)).DistinctBy(pain => pain.Id).Select(pain => InsightText.Within(pain.Description ?? pain.Name)).ToList();
        return pains.Count > 0 ? string.Join("; ", pains) : string.Join("; ", subject.Work.Delivered(initiative).Select(opportunity => opportunity.Name));
    }
}
