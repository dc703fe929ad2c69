using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Questions;

/// <summary>A transition with the touchpoints at both its ends.</summary>
/// <param name="From">Where it leads out of.</param>
/// <param name="Transition">The transition.</param>
/// <param name="To">Where it leads to.</param>
internal sealed record Move(Touchpoint From, Transition Transition, Touchpoint To)
{
    public ElementPath Path => Places.Transition(From, Transition);

    /// <summary>Its name in lists of ids.</summary>
    public string Name => $"{From.Key} → {To.Key}";

    /// <summary>The transitions between touchpoints of two different channels, in the order of the map, without those that nobody takes.</summary>
    public static IReadOnlyList<Move> BetweenChannels(JourneyMap map)
    {
        var all = new List<Move>();
        for (var i = 0; i < map.Touchpoints.Count; i++)
        {
            var from = map.Touchpoints[i];
            if (from.Channel is not { } channel || from.IsForNobody())
            {
                continue;
            }

            foreach (var transition in from.Next)
            {
                // Most transitions lead to the touchpoint written next.
                if (transition.Personas is not { Count: 0 } && map.Touchpoints.Entries.TryGetValueNear(i + 1, transition.Key, out var to)
                    && to.Channel is { } other && other != channel && !to.IsForNobody())
                {
                    all.Add(new Move(from, transition, to));
                }
            }
        }

        return all;
    }
}
