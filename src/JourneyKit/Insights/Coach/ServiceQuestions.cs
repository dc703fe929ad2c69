using JourneyKit.Model;
using JourneyKit.Questions;
using static JourneyKit.Insights.Coach.CoachLines;
using static JourneyKit.Insights.Coach.CoachStep;

namespace JourneyKit.Insights.Coach;

/// <summary>Questions of the third step about what customers are asked, told and given.</summary>
internal static class ServiceQuestions
{
    public static CoachQuestion[] All =>
    [
        new("asks", Touchpoints, "What do the first pages and messages ask customers to do?", "One clear next step each; where everything is asked, nothing is.")
        {
            Rules = ["landing-without-prompt"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint is { Prompt: null, DesiredAction: null } && touchpoint.MicroConversions.All(step => step.Kind != MicroConversionKind.Milestone) && Placement.StageKind(map, touchpoint) is StageKind.Awareness or StageKind.Consideration)}:
                    desiredAction: <what the customer should do, such as pick a delivery slot>
                    prompt: <what asks for it, such as See the next free slot>
                """,
        },
        new("desired-action", Touchpoints, "What should customers do at each touchpoint of the future?", "One action, which leads to the next step or to the goal.")
        {
            IsCore = true,
            Rules = ["no-desired-action"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint.DesiredAction is null && FromChannel.IsShaped(map, touchpoint) && !Placement.IsAutomaticStep(touchpoint))}:
                    desiredAction: <what the customer should do, such as pick a delivery slot>
                """,
        },
        new("desired-emotion", Touchpoints, "What should customers feel at each touchpoint of the future?", "What builds trust and brings them back: safe, sure, well treated.")
        {
            IsCore = true,
            Rules = ["no-desired-emotion"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint.DesiredEmotion is null && FromChannel.IsShaped(map, touchpoint) && !Placement.IsAutomaticStep(touchpoint))}:
                    desiredEmotion: <from -2 to 2, or a word, such as 1>
                """,
        },
        new("next-step", Touchpoints, "What tells customers the next step?", "A button, a link, a sentence of staff: seen without searching.")
        {
            Rules = ["no-next-step"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint is { Prompt: null, Next.Count: > 0 } && touchpoint.Next.All(next => next.Guidance is null && next.Trigger is null) && FromChannel.IsShaped(map, touchpoint) && !Placement.IsAutomaticStep(touchpoint))}:
                    prompt: <what asks for the next step, such as Pay now>
                """,
        },
        Switch("switch-guidance", "switch-without-guidance", move => move is { Transition: { Guidance: null, Trigger: null }, From.Prompt: null }, "What takes customers from one of your channels to the next?", "A link, a number, a sign, an employee: something they see where they are.", "guidance: <what takes them there, such as a link in the mail>"),
        Switch("switch-context", "switch-continuity-unknown", move => move.Transition.Continuity is null, "What do customers keep when they change the channel?", "They go on where they were, tell part of it again, or begin anew.", "continuity: <resumes, partial, repeats or lost, such as repeats>"),
        Mark("self-service", "no-self-service", "selfService: true", "Where can customers help themselves?", "The questions asked most often, answered where they come up, and kept up to date."),
        Mark("feedback", "no-feedback", "feedback: true", "Where can customers say how it was?", "Right after it happened, in one question, and somebody answers."),
        new("response-time", Touchpoints, "How soon do customers get an answer?", "A time that you promise and keep in every channel alike.")
        {
            Rules = ["service-without-response-target"],
            Lines = map => $"""
                touchpoints:
                  {First(map.Touchpoints, touchpoint => touchpoint.ResponseTarget is null && FromChannel.IsOurs(map, touchpoint) && (touchpoint.PainPoints.Any(pain => pain.Category == PainPointCategory.SlowService) || (Placement.IsAfterPurchase(map, touchpoint) && (Placement.Medium(map, touchpoint) is ChannelKind.Phone or ChannelKind.Chat || (Placement.Medium(map, touchpoint) == ChannelKind.Email && touchpoint.Automated is not null)))))}:
                    responseTarget: <the longest wait, such as 4h>
                """,
        },
    ];

    private static CoachQuestion Mark(string id, string rule, string line, string ask, string good) => new(id, Touchpoints, ask, good)
    {
        Rules = [rule],
        Lines = map => $"touchpoints:\n  {First(map.Touchpoints, touchpoint => FromChannel.IsOurs(map, touchpoint))}:\n    {line}",
    };

    private static CoachQuestion Switch(string id, string rule, Func<Move, bool> isAsked, string ask, string good, string line) => new(id, Touchpoints, ask, good)
    {
        Rules = [rule],
        Lines = map =>
        {
            var moves = Move.BetweenChannels(map).Where(isAsked).ToList();
            var move = moves.FirstOrDefault(one => !Placement.IsOutside(map, one.From) && !Placement.IsOutside(map, one.To) && Placement.Medium(map, one.To)?.ComesToCustomer() != true) ?? moves.FirstOrDefault();
            return move is null ? "" : $"touchpoints:\n  {move.From.Key}:\n    next:\n      {move.To.Key}:\n        {line}";
        },
    };
}
