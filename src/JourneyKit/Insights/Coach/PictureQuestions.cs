using JourneyKit.Model;
using static JourneyKit.Insights.Coach.CoachLines;
using static JourneyKit.Insights.Coach.CoachStep;

namespace JourneyKit.Insights.Coach;

/// <summary>The fifth step: what a picture needs so that people see at a glance what matters.</summary>
internal static class PictureQuestions
{
    public static CoachQuestion[] All =>
    [
        new("stage-of-touchpoints", Picture, "To which stage does each touchpoint belong?", "Exactly one: pictures have a column for each stage.")
        {
            IsCore = true,
            IsAbsent = map => map is { Stages.Count: > 0, Touchpoints.Count: > 0 } && map.Touchpoints.All(touchpoint => touchpoint.Stage is null),
            Lines = map => $"""
                touchpoints:
                  {FirstOr(map.Touchpoints, "first-visit")}:
                    stage: <stage, such as {FirstOr(map.Stages, "awareness")}>
                """,
        },
        new("voices", Picture, "What do customers say in their own words?", "One short sentence at the lowest and one at the highest point. It convinces more than ten figures.")
        {
            Rules = ["no-voice-of-customer"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint.Emotion < 0)}:
                    quote: <their words, such as I gave up at the second address form.>
                """,
        },
        new("face", Picture, "What does the persona look and sound like?", "A face and a sentence, so that everybody means the same person.")
        {
            Rules = ["persona-without-face"],
            Lines = map => $"""
                personas:
                  {FirstOr(map.Personas, "my-own")}:
                    portrait: <path or address of a picture, such as pictures/dana.png>
                    quote: <their words, such as If it takes longer than the shop it is no help.>
                """,
        },
        new("channel-kinds", Picture, "Of which kind is each channel?", "The kind gives a channel its symbol, and tells what is fair to expect of it.")
        {
            Rules = ["channel-kind-unsaid"],
            Lines = map => $"""
                channels:
                  {First(map.Channels, channel => channel.Kind is null && map.Touchpoints.Any(touchpoint => touchpoint.Channel == channel.Id))}:
                    kind: <website, mobile-app, email, phone, in-store …, such as website>
                """,
        },
        new("stage-kinds", Picture, "Which of the usual stages are yours?", "The kind says what customers do there whatever you call it, and which advice fits (`journey explain awareness`).")
        {
            IsAbsent = map => map.Stages.Count > 0 && map.Stages.All(stage => stage.Kind is null),
            Lines = map => (UsualStages.Known(map) ?? (map.Stages[0], StageKind.Awareness)) is var (stage, kind) ? $"""
                stages:
                  {stage.Key}:
                    kind: <awareness, consideration, decision, purchase, post-purchase …, such as {ChoiceWords<StageKind>.Of(kind)}>
                """ : "",
        },
        new("types", Picture, "What sort of page, message or meeting is each touchpoint?", "The type gives it a symbol, lets figures be read (few open a newsletter; many must pass a checkout), and says which advice fits (`journey explain newsletter`).")
        {
            IsAbsent = map => map.Touchpoints.Count > 0 && map.Kind != MapKind.Blueprint && map.Touchpoints.All(touchpoint => touchpoint.Type is null),
            Lines = map => $"""
                touchpoints:
                  {FirstOr(map.Touchpoints, "first-visit")}:
                    type: <landing-page, product-page, newsletter, form, checkout, chat, call …, such as landing-page>
                """,
        },
    ];
}
