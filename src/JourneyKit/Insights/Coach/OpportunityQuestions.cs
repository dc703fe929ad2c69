using JourneyKit.Model;
using static JourneyKit.Insights.Coach.CoachLines;
using static JourneyKit.Insights.Coach.CoachStep;

namespace JourneyKit.Insights.Coach;

/// <summary>The fourth step: what goes wrong, and what could be better.</summary>
internal static class OpportunityQuestions
{
    public static CoachQuestion[] All =>
    [
        new("pain-points", Opportunities, "What goes wrong for customers, and where?", "What they met, in a sentence they would sign: where they are confused, wait, repeat themselves or give up. Not the solution that is missing.")
        {
            IsCore = true,
            Rules = ["current-without-pain", "map-without-insight"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint.Emotion < 0)}:
                    painPoints:
                      <id, such as address-asked-twice>:
                        description: <what goes wrong, such as The address is asked twice>
                        severity: <from 1 to 5, such as 4>
                        frequency: <share of those at the touchpoint, such as 20%>
                        category: <usability, slow-service, communication, transition, price, trust …, such as usability>
                """,
        },
        Pain("severity", "pain-without-severity", isCore: true, pain => pain.Severity is null, "How badly do the pain points hit those whom they hit?", "From 1 (a nuisance) to 5 (the journey ends there), judged by several people and not by the loudest.", "severity: <from 1 to 5, such as 4>"),
        new("opportunities", Opportunities, "What could be better, or better than expected?", "One for each severe pain point, and one that would delight: personal advice, clearer words, a service nobody expects. Say which objective it serves.")
        {
            IsCore = true,
            IsAbsent = map => map is { State: MapState.Current, Opportunities.Count: 0, Touchpoints.Count: > 0 },
            Lines = map => $"""
                opportunities:
                  <id, such as one-form>:
                    name: <in words, such as One form that knows the address>
                    kind: <fix, streamline, integrate, personalize, automate, self-service, delight, cross-sell or other, such as streamline>
                    {Target(map)}
                    impact: <from 1 to 5, such as 4>
                """,
        },
        Pain("frequency", "pain-without-frequency", isCore: false, pain => pain.Frequency is null, "How many of those at the touchpoint do the pain points hit?", "A share, best from counts of tickets or events; a guess is better than nothing if it says so.", "frequency: <share of those at the touchpoint, such as 20%>"),
        Pain("category", "pain-without-category", isCore: false, pain => pain.Category is null, "What are the pain points about?", "The area that has to act: the product, the service, the delivery, the words, the price, trust.", "category: <usability, slow-service, communication, transition, price, trust …, such as usability>"),
        Pain("root-cause", "severe-pain-without-root-cause", isCore: false, pain => pain.RootCause is null, "Why do the severe pain points happen?", "The cause behind the sign, often between two teams or systems: ask why until somebody can change it.", "rootCause: <why it happens, such as Two systems keep the address>"),
        new("opportunity-worth", Opportunities, "How much do the opportunities matter?", "Their impact, and how many customers they reach: enough to put them in an order.")
        {
            Rules = ["opportunity-unscored"],
            Lines = map => $"""
                opportunities:
                  {First(map.Opportunities, opportunity => opportunity is { Impact: null, Status: not OpportunityStatus.Rejected })}:
                    impact: <from 1 to 5, such as 4>
                    reach: <customers a month, such as 1200>
                    importance: <share of customers who call it important, such as 70%>
                    satisfaction: <share of customers who are content today, such as 30%>
                """,
        },
        new("personal", Opportunities, "Where does the journey fit the single customer?", "Where you know something that helps: past orders, place, language; without it, where it would help most.")
        {
            Rules = ["nothing-personal"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => Questions.FromChannel.IsOurs(map, touchpoint))}:
                    personalized: true
                """,
        },
    ];

    private static string Target(JourneyMap map) => map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).OrderByDescending(pain => pain.Severity ?? 0).FirstOrDefault() is { } pain
        ? $"addresses:\n      - <pain point, such as {pain.Key}>"
        : $"touchpoints:\n      - <touchpoint, such as {FirstOr(map.Touchpoints, "first-visit")}>";

    private static CoachQuestion Pain(string id, string rule, bool isCore, Func<PainPoint, bool> isAsked, string ask, string good, string line) => new(id, Opportunities, ask, good)
    {
        IsCore = isCore,
        Rules = [rule],
        Lines = map => (from touchpoint in map.Touchpoints
                        from pain in touchpoint.PainPoints
                        where isAsked(pain)
                        orderby pain.Severity ?? 0 descending
                        select $"touchpoints:\n  {touchpoint.Key}:\n    painPoints:\n      {pain.Key}:\n        {line}").FirstOrDefault() ?? "",
    };
}
