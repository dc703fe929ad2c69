using JourneyKit.Model;
using JourneyKit.Questions;
using static JourneyKit.Insights.Coach.CoachLines;
using static JourneyKit.Insights.Coach.CoachStep;

namespace JourneyKit.Insights.Coach;

/// <summary>The third step: where customers meet the organisation, in which order, and how it feels.</summary>
internal static class TouchpointQuestions
{
    public static CoachQuestion[] All =>
    [
        new("stages", Touchpoints, "Through which stages do customers go?", "From becoming aware of a need to the time after the purchase, each with what the customer wants there, in the customer's words.")
        {
            IsCore = true,
            IsAbsent = map => map.Stages.Count == 0,
            Lines = _ => """
                stages:
                  awareness:
                    goal: <what the customer wants, such as Find a way that saves the trip>
                  consideration:
                    goal: <what the customer wants, such as See whether it works for us>
                  purchase:
                    goal: <what the customer wants, such as Order without trouble>
                  post-purchase:
                    goal: <what the customer wants, such as Get what I ordered when I need it>
                """,
        },
        new("touchpoints", Touchpoints, "Where do customers meet you?", "Every contact from the first to the last, online and offline, yours and those of others (reviews, friends, partners). Six to ten are enough to begin with.")
        {
            IsCore = true,
            IsAbsent = map => map.Touchpoints.Count == 0,
            Lines = map => $"""
                touchpoints:
                  <id, such as first-visit>:
                    stage: <stage, such as {FirstOr(map.Stages, "consideration")}>
                    channel: <channel, such as website>
                    doing: <what the customer does, such as looks whether we deliver here>
                    next:
                      <id, such as order-placed>: <share that goes on, such as 40%>
                  <id, such as order-placed>:
                    stage: <stage, such as {LastOr(map.Stages, "purchase")}>
                    channel: <channel, such as website>
                    exit: true
                channels:
                  <channel, such as website>:
                    control: <owned, partner, customer, external or competitor, such as owned>
                """,
        },
        new("channels", Touchpoints, "In which channel does each contact take place?", "The website, an app, mail, a shop, the phone: one channel for each touchpoint, with whose it is.")
        {
            IsCore = true,
            Rules = ["touchpoint-without-channel"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint is { Kind: TouchpointKind.Interaction, Channel: null } && !touchpoint.IsForNobody() && !Placement.IsBehindTheScenes(touchpoint))}:
                    channel: <channel, such as website>
                channels:
                  <channel, such as website>:
                    control: <owned, partner, customer, external or competitor, such as owned>
                """,
        },
        new("flow", Touchpoints, "Where do customers go next, and how many?", "The usual way and the one way out that hurts most, with shares from analytics where you have them. What is missing of 100% left there.")
        {
            IsCore = true,
            Rules = ["no-flow"],
            Lines = map => $"""
                touchpoints:
                  {FirstOr(map.Touchpoints, "first-visit")}:
                    next:
                      {(map.Touchpoints.Count > 1 ? map.Touchpoints[1].Key : "order-placed")}: <share that goes on, such as 60%>
                """,
        },
        new("feelings", Touchpoints, "How do customers feel there?", "From -2 (awful) to 2 (great), from what customers said; a low in the middle of a happy map is worth more than ten averages.")
        {
            IsCore = true,
            Rules = ["emotion-unknown"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint.Emotion is null && !touchpoint.IsForNobody() && !Placement.IsBehindTheScenes(touchpoint))}:
                    emotion: <from -2 to 2, such as -1>
                    feeling: <in a word, such as uncertain>
                """,
        },
        new("conversion", Touchpoints, "At which touchpoint has the customer reached the goal?", "Where it is done, not where it is tried: the confirmation, not the form.")
        {
            IsCore = true,
            Rules = ["no-conversion"],
            Lines = map => $"""
                conversions:
                  <id, such as first-order>:
                    at: <touchpoint, such as {LastOr(map.Touchpoints, "order-placed")}>
                """,
        },
        new("stage-goals", Touchpoints, "What do customers want in each stage?", "Their aim and state of mind, not your process step.")
        {
            Rules = ["stage-without-goal"],
            Lines = map => $"""
                stages:
                  {First(map.Stages, stage => stage.Goal is null)}:
                    goal: <what the customer wants, such as Order without trouble>
                    mindset: <how the customer thinks, such as In a hurry, and wary of hidden cost>
                """,
        },
        new("expectations", Touchpoints, "What do customers need and expect in each stage?", "The information, help and speed without which they would stop or ask.")
        {
            Rules = ["stage-without-expectations"],
            Lines = map => $"""
                stages:
                  {First(map.Stages, stage => stage.Needs.Count == 0 && stage.Expectations.Count == 0)}:
                    needs:
                      - <what the customer needs, such as the price with delivery>
                    expectations:
                      - <what the customer expects, such as an answer within the hour>
                """,
        },
        new("outside", Touchpoints, "What do customers meet that you do not control?", "Review sites, friends, partners, the press: at first customers may not know you, and listen to others.")
        {
            Rules = ["no-touchpoint-outside"],
            Lines = _ => """
                touchpoints:
                  <id, such as reads-reviews>:
                    channel: reviews
                    emotion: <from -2 to 2, such as 1>
                channels:
                  reviews:
                    control: external
                """,
        },
        new("moments-of-truth", Touchpoints, "At which touchpoints is the relationship decided?", "Two or three: there customers stay or leave, whatever the rest is like.")
        {
            Rules = ["no-moment-of-truth"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => FromChannel.IsOurs(map, touchpoint))}:
                    momentOfTruth: true
                    expectation: <what the customer expects there, such as to see at once whether it works>
                """,
        },
        new("moment-expectations", Touchpoints, "What do customers expect at the moments of truth?", "A sentence a customer would say, so that it can be kept or broken.")
        {
            Rules = ["moment-of-truth-without-expectation"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint is { MomentOfTruth: true, Expectation: null })}:
                    expectation: <what the customer expects there, such as to see at once whether it works>
                """,
        },
        new("moment-figures", Touchpoints, "How do you see whether the moments of truth go well?", "A satisfaction asked right there, or a figure of success.")
        {
            Rules = ["moment-of-truth-unmeasured"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint is { MomentOfTruth: true, Metrics.Count: 0 })}:
                    metrics:
                      - <metric, such as {FirstOr(map.Metrics, "first-order-rate")}>
                """,
        },
        new("small-steps", Touchpoints, "Which small steps show that a customer is on the way?", "Things that can be counted before the purchase: a slot picked, a guide read, an account opened; each with the conversion that it leads to.")
        {
            Rules = ["stage-without-micro-conversion"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint.MicroConversions.Count == 0 && FromChannel.IsOurs(map, touchpoint))}:
                    microConversions:
                      <id, such as slot-picked>:
                        contributesTo: <conversion, such as {FirstOr(map.Conversions, "first-order")}>
                        kind: <milestone or secondary, such as secondary>
                """,
        },
    ];
}
