using JourneyKit.Model;
using static JourneyKit.Insights.Coach.CoachLines;
using static JourneyKit.Insights.Coach.CoachStep;

namespace JourneyKit.Insights.Coach;

/// <summary>The second step: what is known, and from where.</summary>
internal static class DataQuestions
{
    public static CoachQuestion[] All =>
    [
        new("sources", Data, "What have customers told you, and what do figures show?", "One source of each sort: what people say (interviews, open answers, support logs, reviews) tells why; what they do (analytics, CRM, purchases, service figures) tells how many.")
        {
            IsCore = true,
            IsAbsent = map => map is { State: MapState.Current, Sources.Count: 0 },
            Lines = _ => """
                sources:
                  <id, such as interviews>:
                    kind: <interview, focus-group, survey, support, reviews …, such as interview>
                    date: <year, month or day, such as 2026-05>
                    sample: <how many people, such as 12>
                    privacy: <anonymous, pseudonymous or personal, such as anonymous>
                  <id, such as web-analytics>:
                    kind: <analytics, crm or purchase-history, such as analytics>
                    privacy: <anonymous, pseudonymous or personal, such as anonymous>
                """,
        },
        new("figures", Data, "Which figures say how the journey goes?", "Two or three to begin with: one of success (who buys or stays), one of feeling (satisfaction, recommendation, effort), one of time (how long people wait).")
        {
            IsCore = true,
            Rules = ["no-metric"],
            Lines = map => $"""
                metrics:
                  <id, such as satisfaction-after-order>:
                    kind: <csat, nps, ces, conversion, churn, wait-time …, such as csat>
                    definition: <how it is counted, such as share of 4 and 5 on a scale of 5>
                    value: <where it stands, such as 71%>
                    target: <where it is to be, such as 85%>
                    source: {CitedSource(map)}{SourceLines(map)}
                """,
        },
        new("method", Data, "How was the map made?", "Who was asked, when, how, and which teams sat together. Readers trust what they can follow.")
        {
            Rules = ["map-without-methodology"],
            Lines = _ => """
                methodology: <in a sentence or two, such as Twelve interviews in May, the web analytics of a quarter, and a workshop of four teams>
                """,
        },
        new("evidence", Data, "How do you know how it feels, and what goes wrong?", "A finding per claim: what was said, seen or counted, with its source.")
        {
            Rules = ["touchpoints-without-evidence"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => (touchpoint.Emotion is not null || touchpoint.Satisfaction is not null || touchpoint.PainPoints.Count > 0) && touchpoint.Evidence.Count == 0)}:
                    evidence:
                      - <id, such as seven-of-twelve-stuck>
                evidence:
                  <id, such as seven-of-twelve-stuck>:
                    kind: <quote, observation or figure, such as observation>
                    text: <what it says, such as Seven of twelve got stuck here>
                    source: {CitedSource(map)}{SourceLines(map)}
                """,
        },
        new("evidence-source", Data, "Where does the evidence come from?", "The source, so that its age and size can be seen; `class: assumed` where it is a guess.")
        {
            Rules = ["evidence-without-source"],
            Lines = map => $"""
                evidence:
                  {First(map.Evidence, evidence => evidence.Source is null && evidence.Class != EvidenceClass.Assumed)}:
                    source: {CitedSource(map)}{SourceLines(map)}
                """,
        },
        Figure("value", "metric-without-value", metric => metric.CurrentValue is null, "Where do the figures stand today?", "The latest value, with its day. A figure without a value shows nothing.", _ => "value: <where it stands, in the unit of the metric, such as 71%>"),
        Figure("target", "metric-without-target", metric => metric.Target is null, "Where are the figures to be?", "A value that somebody has agreed to, not a wish.", _ => "target: <where it is to be, in the unit of the metric, such as 85%>"),
        Figure("definition", "metric-without-definition", metric => metric.Definition is null, "How are the figures counted?", "The variant and the scale: two teams that count differently cannot compare.", _ => "definition: <how it is counted, such as share of 4 and 5 on a scale of 5>"),
        Figure("figure-source", "metric-without-source", metric => metric.Source is null, "Where do the figures come from?", "The system or survey that somebody can look them up in.", map => $"source: {CitedSource(map)}{SourceLines(map)}"),
        new("measured-touchpoints", Data, "Which figure goes with which touchpoint?", "At least where customers decide, wait or ask for help: there a change is seen first.")
        {
            Rules = ["touchpoints-unmeasured"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint is { Kind: TouchpointKind.Interaction, Metrics.Count: 0 })}:
                    metrics:
                      - <metric, such as {FirstOr(map.Metrics, "first-order-rate")}>
                """,
        },
        new("measured-stages", Data, "By which figure is a stage judged?", "One each: reach at first, interest next, then purchases, then satisfaction and return.")
        {
            Rules = ["stage-unmeasured"],
            Lines = map => $"""
                stages:
                  {First(map.Stages, stage => stage.Metrics.Count == 0 && map.Touchpoints.Any(touchpoint => touchpoint.Stage == stage.Id))}:
                    metrics:
                      - <metric, such as {FirstOr(map.Metrics, "first-order-rate")}>
                """,
        },
        new("privacy", Data, "Can people be identified in the sources?", "Anonymous, pseudonymous or personal: it decides who may see them, and how long they are kept.")
        {
            Rules = ["personal-source-unmarked"],
            Lines = map => $"""
                sources:
                  {First(map.Sources, source => source.Privacy is null && source.Kind is not (null or SourceKind.Analytics))}:
                    privacy: <anonymous, pseudonymous or personal, such as anonymous>
                """,
        },
    ];

    private static CoachQuestion Figure(string id, string rule, Func<Metric, bool> isAsked, string ask, string good, Func<JourneyMap, string> line) => new(id, Data, ask, good)
    {
        Rules = [rule],
        Lines = map => $"metrics:\n  {First(map.Metrics, isAsked)}:\n    {line(map)}",
    };
}
