using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>The transitions of the first map, one after the other, that one new transition of the second takes the place of, because the touchpoints between them are gone.</summary>
/// <param name="Moves">At least two transitions.</param>
internal sealed record BridgedWay(IReadOnlyList<Move> Moves)
{
    /// <summary>A chain of more removed touchpoints is no longer one step that is left out.</summary>
    private const int MostGone = 4;

    /// <summary>The touchpoints that are gone, in the order of the way.</summary>
    public IReadOnlyList<Touchpoint> Gone => [.. Moves.Skip(1).Select(move => move.From)];

    /// <summary>The waits on the way and the durations of what is gone, as far as they are stated; null where none is.</summary>
    public TimeSpan? Time => Parts.Aggregate((TimeSpan?)null, (sum, part) => (sum ?? TimeSpan.Zero) + part.Time);

    /// <summary>What customers keep on the whole way: as much as on the worst part of it. Null where a part does not say, and none loses all.</summary>
    public Continuity? Continuity => Moves.Any(move => move.Transition.Continuity is Model.Continuity.Lost) || Moves.All(move => move.Transition.Continuity is not null) ? Moves.Max(move => move.Transition.Continuity) : null;

    private IEnumerable<(string Name, ElementPath Path, TimeSpan Time)> Parts
    {
        get
        {
            foreach (var move in Moves)
            {
                if (move.Transition.Wait is { } wait)
                {
                    yield return ($"wait {move.Words()}", move.Path / PropertyKeys.Wait, wait);
                }
            }

            foreach (var gone in Gone)
            {
                if (gone.Duration is { } duration)
                {
                    yield return ($"duration of {gone.Name}", Places.Touchpoint(gone) / PropertyKeys.Duration, duration);
                }
            }
        }
    }

    /// <summary>What the time is the sum of.</summary>
    public ElementList<GapInput> Inputs(JourneySide side) => [.. Parts.Select(part => side.Input(part.Name, part.Path, (Measure)part.Time))];

    /// <summary>The way that a new transition takes the place of; the one that takes longest where there are several, null where there is none.</summary>
    public static BridgedWay? Of(GapContext context, Move after)
    {
        var ends = context.BeforeOf(after.To).Select(own => own.Id).ToHashSet();
        var reached = context.BeforeOf(after.From).DistinctBy(from => from.Id).Select(from => (At: from, Way: new BridgedWay([]))).ToList();
        BridgedWay? longest = null;
        for (var gone = 0; gone <= MostGone && reached.Count > 0; gone++)
        {
            // Only the longest way to each touchpoint goes on: where much is gone, there are more ways than can be walked.
            var next = new Dictionary<Id<Touchpoint>, (Touchpoint At, BridgedWay Way)>();
            foreach (var (to, way) in reached.SelectMany(one => Further(context, one.At, one.Way)))
            {
                if (gone > 0 && ends.Contains(to.Id))
                {
                    longest = Longer(longest, way);
                }
                else if (context.Matched.IsGone(to) && !way.Moves.Any(move => move.From.Id == to.Id))
                {
                    next[to.Id] = (to, Longer(next.GetValueOrDefault(to.Id).Way, way));
                }
            }

            reached = [.. next.Values];
        }

        return longest;
    }

    // One transition more.
    private static IEnumerable<(Touchpoint To, BridgedWay Way)> Further(GapContext context, Touchpoint from, BridgedWay way)
        => from.Next.Where(transition => transition.Personas is not { Count: 0 })
            .Select(transition => (Transition: transition, To: context.Before.Map.Touchpoints[transition.To]))
            .Where(step => step.To is not null && !step.To.IsForNobody())
            .Select(step => (step.To!, new BridgedWay([.. way.Moves, new Move(from, step.Transition, step.To!)])));

    private static BridgedWay Longer(BridgedWay? one, BridgedWay other)
        => one is not null && (one.Time ?? TimeSpan.Zero) >= (other.Time ?? TimeSpan.Zero) ? one : other;
}
