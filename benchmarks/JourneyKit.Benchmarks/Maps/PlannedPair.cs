using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Maps;

/// <summary>A map of today and a plan for it: initiatives that resolve pain points, feelings and shares that change, and new touchpoints on the way.</summary>
internal static class PlannedPair
{
    private const int OneInHowManyIsNew = 200;

    public static (JourneyMap Before, JourneyMap After) Make(int touchpoints)
    {
        var before = MapMaker.Make(touchpoints) with { State = MapState.Current };
        var edited = MapMaker.Edit(before);
        return (before, edited with
        {
            State = MapState.Future,
            Touchpoints = [.. edited.Touchpoints.Select((touchpoint, i) => IsLeft(i) ? touchpoint with { Next = [.. touchpoint.Next, new Transition(New(i)) { Share = 0.05m }] } : touchpoint), .. edited.Touchpoints.Index().Where(one => IsLeft(one.Index)).Select(one => new Touchpoint(New(one.Index)) { Stage = one.Item.Stage, Channel = one.Item.Channel, Emotion = 1, Exit = true })],
            Initiatives = [.. edited.Initiatives.Select((initiative, i) => initiative with { Resolves = Resolved(i, edited.Initiatives.Count, touchpoints), Status = i % 10 == 0 ? InitiativeStatus.Done : InitiativeStatus.Planned })],
        });
    }

    private static bool IsLeft(int i) => i % OneInHowManyIsNew == OneInHowManyIsNew / 2;

    private static string New(int i) => $"help-{i}";

    private static ElementList<Id<PainPoint>> Resolved(int i, int initiatives, int touchpoints) => [Places.PainPointNear((int)((long)i * touchpoints / initiatives))];
}
