using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>Which ways between two touchpoints of one map are which of the other: those between what the touchpoints became, or came of.</summary>
internal static class MatchedMoves
{
    /// <summary>The ways in a map that somebody can take, in its order.</summary>
    public static IEnumerable<Move> In(JourneyMap map)
    {
        foreach (var from in map.Touchpoints)
        {
            if (from.Next.Count == 0 || from.IsForNobody())
            {
                continue;
            }

            foreach (var transition in from.Next)
            {
                if (transition.Personas is not { Count: 0 } && map.Touchpoints[transition.To] is { } to && !to.IsForNobody())
                {
                    yield return new Move(from, transition, to);
                }
            }
        }
    }

    /// <summary>What became of a way of the first map; nothing where it is gone.</summary>
    public static List<Move> After(this GapContext context, Move before) => Between(context.AfterOf(before.From), context.AfterOf(before.To));

    /// <summary>What a way of the second map came of; nothing where it is new.</summary>
    public static List<Move> Before(this GapContext context, Move after) => Between(context.BeforeOf(after.From), context.BeforeOf(after.To));

    /// <summary>Whether both ends of a way of the first map become one touchpoint.</summary>
    public static bool BecomeOne(this GapContext context, Move before)
        => before.From.Key != before.To.Key && context.Matches.Touchpoints.AfterOf(before.From.Id).Intersect(context.Matches.Touchpoints.AfterOf(before.To.Id)).Any();

    public static bool IsMomentOfTruth(this Move move) => move.From.MomentOfTruth == true || move.To.MomentOfTruth == true;

    /// <summary>The way in a sentence: <c>from “Pay” to “Confirmation”</c>.</summary>
    public static string Words(this Move move) => $"from {GapText.Name(move.From)} {(move.From.Key == move.To.Key ? "back to itself" : $"to {GapText.Name(move.To)}")}";

    /// <summary>A way as an element of a gap.</summary>
    public static GapElement Move(this JourneySide side, Move move) => side.Transition(move.From, move.Transition, move.To);

    private static List<Move> Between(IEnumerable<Touchpoint> from, IEnumerable<Touchpoint> to)
    {
        var ends = to.ToList();
        return [.. from.SelectMany(start => ends.Where(end => start.Next.Contains(end.Key)).Select(end => new Move(start, start.Next[end.Key]!, end)))];
    }
}
