using JourneyKit.Model;
using JourneyKit.Sources;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Questions;

/// <summary>A transition with the touchpoints at both its ends.</summary>
/// <param name="From">Where it leads out of.</param>
/// <param name="Transition">The transition.</param>
/// <param name="To">Where it leads to.</param>
internal sealed record Move(Touchpoint From, Transition Transition, Touchpoint To)
{
    public ElementPath Path => Places.Transition(From, Transition);

    /// <summary>Its name in lists of ids.</summary>
    public string Name => $"{From.Key} → {To.Key}";

    /// <summary>The moves between touchpoints of two different channels, in the order of the map, but those that nobody makes.</summary>
    public static IReadOnlyList<Move> BetweenChannels(JourneyMap map)
    {
        var all = new List<Move>();
        foreach (var from in map.Touchpoints)
        {
            if (from.Channel is not { } channel || from.IsForNobody())
            {
                continue;
            }

            foreach (var transition in from.Next)
            {
                if (transition.Personas is not { Count: 0 } && map.Touchpoints[transition.To] is { Channel: { } other } to && other != channel && !to.IsForNobody())
                {
                    all.Add(new Move(from, transition, to));
                }
            }
        }

        return all;
    }

    /// <summary>Reports what moves lack: nothing for none, one at its own place, several in one finding at the touchpoints.</summary>
    /// <param name="context">Where it is reported.</param>
    /// <param name="concerned">Those who lack it.</param>
    /// <param name="all">How many were looked at.</param>
    /// <param name="one">What is said of one of them, in a sentence.</param>
    /// <param name="many">What is said of several, behind their number: <c>channel switches are without guidance</c>.</param>
    /// <param name="advice">What to do, in a sentence.</param>
    public static void ReportLack(RuleContext context, IReadOnlyList<Move> concerned, int all, Func<Move, string> one, string many, string advice)
    {
        var gathered = new Gathered(few: 1);
        foreach (var move in concerned)
        {
            gathered.Add(move.Path, move.Name, one(move));
        }

        gathered.Report(context, Places.Touchpoints, those => $"{Listing.OutOf(those.Count, all)} {many}: {those.Ids}.", advice);
    }
}
