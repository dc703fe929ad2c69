using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Transitions;

/// <summary>What must be known at touchpoints, and which ways there do not bring it along. Compared word for word; what is carried is unknown where nothing is said.</summary>
internal sealed class RequiredContext
{
    private readonly Dictionary<Id<Touchpoint>, List<Move>> waysTo = [];
    private readonly HashSet<(Id<Touchpoint> Touchpoint, string Required)> lost = [];

    public RequiredContext(JourneyMap map)
    {
        foreach (var move in MatchedMoves.In(map))
        {
            lost.UnionWith(Missing(move).Select(missing => (move.To.Id, missing)));

            // Where the map says that customers lose context, that is a matter of its own.
            if (move is { To.Requires.Count: > 0, Transition: { Carries: not null, Continuity: null or Continuity.Resumes } })
            {
                if (!waysTo.TryGetValue(move.To.Id, out var ways))
                {
                    waysTo.Add(move.To.Id, ways = []);
                }

                ways.Add(move);
            }
        }
    }

    /// <summary>Whether anything is known of what comes along to a touchpoint.</summary>
    public bool IsKnown(Touchpoint to) => waysTo.ContainsKey(to.Id);

    /// <summary>Whether something that is required at a touchpoint does not come along on one of its ways, also where the map says that customers lose context there.</summary>
    public bool IsLost(Touchpoint to, string required) => lost.Contains((to.Id, required));

    /// <summary>The ways to a touchpoint that lack something, with what they lack.</summary>
    public List<(Move Way, IReadOnlyList<string> Missing)> Lacking(Touchpoint to)
        => waysTo.TryGetValue(to.Id, out var ways) ? [.. ways.Select(way => (way, Missing(way))).Where(lack => lack.Item2.Count > 0)] : [];

    /// <summary>What is required and does not travel along; nothing where it is not known what travels along.</summary>
    public static IReadOnlyList<string> Missing(Move way)
        => way.Transition.Carries is { } carries && way.To.Requires.Count > 0 ? [.. way.To.Requires.Where(required => !carries.Items.Contains(required)).Distinct(StringComparer.Ordinal)] : [];
}
