using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Organisation;

/// <summary>Between which teams customers change channel in a map, and where those have nothing in common.</summary>
internal sealed class SiloSearch
{
    private readonly HashSet<(string From, string To)> ways = [];
    private readonly HashSet<(string, string)> known = [];

    public SiloSearch(JourneyMap map)
    {
        CanTell = map.Teams.Count > 1 && map.Systems.Count > 0 && map.Metrics.Count > 0;
        if (!CanTell)
        {
            return;
        }

        var common = new CommonGround(map, new SystemLandscape(map));
        foreach (var move in Move.BetweenChannels(map))
        {
            if (common.CanTell(move.From, out var one) && common.CanTell(move.To, out var other) && one != other)
            {
                var teams = string.CompareOrdinal(one.Value, other.Value) < 0 ? (one.Value, other.Value) : (other.Value, one.Value);
                known.Add(teams);
                if (!common.IsShared(move.From, move.To))
                {
                    (Found.TryGetValue(teams, out var moves) ? moves : Found[teams] = []).Add(move);
                    ways.Add((move.From.Key, move.To.Key));
                }
            }
        }
    }

    /// <summary>Whether the map says enough of teams, systems and metrics.</summary>
    public bool CanTell { get; }

    /// <summary>The changes of channel between two teams, by their ids in ordinal order, where they have nothing in common.</summary>
    public Dictionary<(string One, string Other), List<Move>> Found { get; } = [];

    /// <summary>Whether it is known of a change of channel between two teams what they have in common.</summary>
    public bool Knows((string, string) teams) => known.Contains(teams);

    /// <summary>Whether nothing is common on a way.</summary>
    public bool Contains(Move move) => Contains(move.From, move.To);

    /// <summary>Whether nothing is common on a way between two touchpoints.</summary>
    public bool Contains(Touchpoint from, Touchpoint to) => ways.Contains((from.Key, to.Key));
}
