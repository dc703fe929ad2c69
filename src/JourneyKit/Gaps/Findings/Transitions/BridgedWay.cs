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
        var ends = context.BeforeOf(after.To).Select(own => own.Key).ToHashSet(StringComparer.Ordinal);
        return context.BeforeOf(after.From)
            .SelectMany(from => Ways(context, from, ends, []))
            .Select(moves => new BridgedWay(moves))
            .MaxBy(way => way.Time ?? TimeSpan.Zero);
    }

    private static IEnumerable<IReadOnlyList<Move>> Ways(GapContext context, Touchpoint from, HashSet<string> ends, List<Move> soFar)
    {
        foreach (var transition in from.Next)
        {
            if (transition.Personas is { Count: 0 } || context.Before.Map.Touchpoints[transition.To] is not { } to || to.IsForNobody())
            {
                continue;
            }

            List<Move> way = [.. soFar, new Move(from, transition, to)];
            if (soFar.Count > 0 && ends.Contains(to.Key))
            {
                yield return way;
            }
            else if (way.Count <= MostGone && context.Matched.IsGone(to) && !way.Exists(move => move.From == to))
            {
                foreach (var longer in Ways(context, to, ends, way))
                {
                    yield return longer;
                }
            }
        }
    }
}
