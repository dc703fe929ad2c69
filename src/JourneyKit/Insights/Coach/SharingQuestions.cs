using JourneyKit.Model;
using static JourneyKit.Insights.Coach.CoachLines;
using static JourneyKit.Insights.Coach.CoachStep;

namespace JourneyKit.Insights.Coach;

/// <summary>The last step: who is told, who does what until when, and when the map is looked at again.</summary>
internal static class SharingQuestions
{
    public static CoachQuestion[] All =>
    [
        new("initiatives", Sharing, "What will be done about it?", "One initiative for each severe pain point or accepted opportunity, with who does it and until when. A map that nobody acts on stays a drawing.")
        {
            IsCore = true,
            Rules = ["future-without-initiative"],
            Lines = map => $"""
                initiatives:
                  <id, such as join-the-forms>:
                    name: <what is done, such as Join the two forms>
                    {Closes(map)}
                    owner: {CitedTeam(map)}
                    start: <day, such as 2027-01-11>
                    due: <day, such as 2027-03-31>
                    impact: <from 1 to 5, such as 4>
                    feasibility: <from 1 to 5, such as 3>{TeamLines(map)}
                """,
        },
        new("stakeholders", Sharing, "Which teams took part, and which must know?", "Marketing, sales, product, support and who leads them: whoever has to act on it helps to make it.")
        {
            IsCore = true,
            Rules = ["no-stakeholders"],
            Lines = map => $"""
                stakeholders:
                  - {CitedTeam(map)}{TeamLines(map)}
                """,
        },
        new("baseline", Sharing, "With which map of today is this one compared?", "The current map of the same journey, with the same `id`: what changes is what counts.")
        {
            IsCore = true,
            Rules = ["future-without-baseline"],
            Lines = _ => "baseline: <path, such as current.journey.yaml>",
        },
        new("initiative-owners", Sharing, "Which team is answerable for each initiative?", "One team, which can decide about it.")
        {
            IsCore = true,
            Rules = ["initiative-without-owner"],
            Lines = map => Initiative(map, initiative => initiative.Owner is null, $"owner: {CitedTeam(map)}{TeamLines(map)}"),
        },
        new("initiative-dates", Sharing, "When do the initiatives begin and end?", "What others wait for first, then what helps most; a month is precise enough far ahead.")
        {
            Rules = ["initiative-without-dates"],
            Lines = map => Initiative(map, initiative => initiative.Start is null || initiative.Due is null, "start: <day, such as 2027-01-11>\n    due: <day, such as 2027-03-31>"),
        },
        new("initiative-estimates", Sharing, "What do the initiatives bring, and what do they cost?", "How much they help, how feasible they are, days of work and money: rough, but all on one scale.")
        {
            Rules = ["initiative-unestimated"],
            Lines = map => Initiative(map, initiative => initiative.Impact is null || initiative.Feasibility is null, "impact: <from 1 to 5, such as 4>\n    feasibility: <from 1 to 5, such as 3>\n    effort: <days of work, such as 20>"),
        },
        new("initiative-measures", Sharing, "By which figure will you see that an initiative worked?", "The value that a metric is to have afterwards; best tried out with some customers first (`pilot`).")
        {
            Rules = ["initiative-without-measure"],
            Lines = map => Initiative(map, initiative => initiative.Expects.Count == 0, $"expects:\n      <metric, such as {FirstOr(map.Metrics, "first-order-rate")}>: <value afterwards, in the unit of the metric, such as 3%>"),
        },
        new("owner", Sharing, "Which team keeps the map up to date?", "One team: a map of all is a map of nobody.")
        {
            Rules = ["map-without-owner"],
            Lines = map => $"owner: {CitedTeam(map)}{TeamLines(map)}",
        },
        new("touchpoint-owners", Sharing, "Which team is answerable for each touchpoint?", "The team that can change it; the owner of a channel answers for all its touchpoints.")
        {
            Rules = ["touchpoints-without-owner"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => Questions.FromChannel.IsOurs(map, touchpoint) && Questions.FromChannel.Owner(map, touchpoint) is null)}:
                    owner: {CitedTeam(map)}{TeamLines(map)}
                """,
        },
        new("systems", Sharing, "Which systems stand behind the digital channels?", "Those that hold what customers tell you there: shop, CRM, support.")
        {
            Rules = ["owned-channel-without-system"],
            Lines = map => $"""
                channels:
                  {First(map.Channels, channel => channel is { Control: TouchpointControl.Owned, Systems.Count: 0 } && channel.Kind is { } kind && Questions.Media.IsDigital(kind))}:
                    systems:
                      - <id, such as web-shop>
                systems:
                  <id, such as web-shop>:
                    kind: <crm, analytics, commerce, payment, support …, such as commerce>
                """,
        },
        new("customer-view", Sharing, "Which system knows the customer across the channels?", "One place where orders, mails and calls of a customer come together, as far as the law allows.")
        {
            Rules = ["no-customer-view"],
            Lines = _ => """
                systems:
                  <id, such as customer-data>:
                    kind: <crm or cdp, such as crm>
                """,
        },
        new("review", Sharing, "When was the map last looked at, and when is it next?", "At least twice a year, and after each larger change: customers change, too.")
        {
            Rules = ["never-reviewed", "no-review-cadence"],
            Lines = _ => """
                reviewed: <day, such as 2026-11-02>
                reviewEvery: <time between reviews, such as 26w>
                """,
        },
        new("practices", Sharing, "What do you do already of what is usual at such stages and touchpoints?", "An answer to each piece of advice: done, planned, or not needed here. `journey explain awareness` lists what is meant, and so for every kind of stage and type of touchpoint.")
        {
            Rules = ["advice-unanswered"],
            Lines = map => $"""
                practices:
                  <advice, such as {Validation.Advice.AdvicePacks.FirstFor(map)}>: <done, planned or not-needed, such as planned>
                """,
        },
        new("version", Sharing, "Which version was approved?", "A number or a date that stands on every printout.")
        {
            Rules = ["approved-without-version"],
            Lines = _ => "version: <number or date, such as 1.0>",
        },
    ];

    private static string Closes(JourneyMap map)
        => map.Opportunities.FirstOrDefault(opportunity => opportunity.Status != OpportunityStatus.Rejected) is { } opportunity ? $"delivers:\n      - <opportunity, such as {opportunity.Key}>"
            : map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).OrderByDescending(pain => pain.Severity ?? 0).FirstOrDefault() is { } pain ? $"resolves:\n      - <pain point, such as {pain.Key}>"
            : $"touchpoints:\n      - <touchpoint, such as {FirstOr(map.Touchpoints, "first-visit")}>";

    private static string Initiative(JourneyMap map, Func<Initiative, bool> isAsked, string lines) => $"initiatives:\n  {First(map.Initiatives, isAsked)}:\n    {lines}";
}
