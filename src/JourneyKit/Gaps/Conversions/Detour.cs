namespace JourneyKit.Gaps.Conversions;

/// <summary>The ways from one place through touchpoints that only one of two flows has, and where customers went without them.</summary>
internal sealed class Detour
{
    // What is less is what rounding leaves of nothing.
    private const double Least = 1e-12;

    private readonly FlowRows with;
    private readonly Func<int, bool> isInBoth;
    private readonly Dictionary<int, double> waysThrough;
    private readonly Dictionary<int, double> waysAround;
    private readonly Dictionary<int, double> instead;
    private readonly HashSet<int> vertices;
    private readonly double movedShare;
    private readonly bool isBack;

    private Detour(FlowRows with, Func<int, bool> isInBoth, HashSet<int> vertices, Dictionary<int, double> through, Dictionary<int, double> around, Dictionary<int, double> instead, double lost, double moved, bool isBack = false)
    {
        (this.with, this.isInBoth, this.vertices, waysThrough, waysAround, movedShare, this.isBack) = (with, isInBoth, vertices, through, around, moved, isBack);
        var all = instead.Values.Sum() + lost;
        this.instead = instead.ToDictionary(pair => pair.Key, pair => pair.Value / all);
        Leaving = lost / all;
        Part = Math.Min(moved, all);
    }

    /// <summary>The touchpoints that only one flow has.</summary>
    public IEnumerable<int> Vertices => vertices.Order();

    /// <summary>The share of customers at the place who take it in place of what they did without it.</summary>
    public double Part { get; }

    /// <summary>How many of these left the journey without it, from 0 to 1.</summary>
    public double Leaving { get; }

    /// <summary>How many leave at the place in the flow that does not have the touchpoints, where its customers go through the stand-ins.</summary>
    /// <param name="leaving">How many leave there without these.</param>
    public double LeavingBeside(double leaving) => isBack ? leaving * (1 - movedShare) : leaving - (Part * Leaving) is > Least and var rest ? rest : 0;

    /// <summary>Where most of those who come to the touchpoints went to where these lead, the touchpoints were put on that way; null where they did not.</summary>
    /// <param name="with">The ways of the place in the flow that has the touchpoints.</param>
    /// <param name="without">Its ways in the other.</param>
    /// <param name="vertices">The touchpoints.</param>
    /// <param name="rows">The flow that has them.</param>
    /// <param name="isInBoth">Whether both flows have a vertex.</param>
    public static Detour? PutOnAWay((int Target, double Share)[] with, (int Target, double Share)[] without, HashSet<int> vertices, FlowRows rows, Func<int, bool> isInBoth)
    {
        var (through, around) = (Added(with), Added(without));
        var (moved, fewer, led) = (Moved(through, vertices), Fewer(with, without), LedTo(vertices, rows).ToHashSet());
        var between = fewer.Where(way => led.Contains(way.Key)).ToDictionary();
        return moved > Least && between.Values.Sum() * 2 >= moved - Least ? new Detour(rows, isInBoth, vertices, through, around, between, 0, moved) : null;
    }

    /// <summary>Where the touchpoints lead back to the place, those who come there are where they were without them; null where they do not, or where nobody does anything else.</summary>
    /// <param name="place">The place.</param>
    /// <param name="with">Its ways in the flow that has the touchpoints.</param>
    /// <param name="without">Its ways in the other.</param>
    /// <param name="vertices">The touchpoints.</param>
    /// <param name="rows">The flow that has them.</param>
    /// <param name="isInBoth">Whether both flows have a vertex.</param>
    public static Detour? AndBack(int place, (int Target, double Share)[] with, (int Target, double Share)[] without, HashSet<int> vertices, FlowRows rows, Func<int, bool> isInBoth)
    {
        var through = Added(with);
        var moved = Moved(through, vertices);
        return moved is > Least and < 1 - Least && LedTo(vertices, rows).Contains(place)
            ? new Detour(rows, isInBoth, vertices, through, Added(without).ToDictionary(way => way.Key, way => way.Value * (1 - moved)), new() { [place] = moved }, 0, moved, isBack: true)
            : null;
    }

    /// <summary>Else those who come to the touchpoints did whatever fewer do now, and left where fewer leave now; null where no one did anything else.</summary>
    /// <param name="with">The ways of the place in the flow that has the touchpoints.</param>
    /// <param name="without">Its ways in the other.</param>
    /// <param name="lost">How many fewer leave with them.</param>
    /// <param name="vertices">The touchpoints.</param>
    /// <param name="rows">The flow that has them.</param>
    /// <param name="isInBoth">Whether both flows have a vertex.</param>
    public static Detour? InPlaceOfOthers((int Target, double Share)[] with, (int Target, double Share)[] without, double lost, HashSet<int> vertices, FlowRows rows, Func<int, bool> isInBoth)
    {
        var (through, around) = (Added(with), Added(without));
        var (moved, fewer, leaving) = (Moved(through, vertices), Fewer(with, without), Math.Max(0, lost));
        return moved > Least && fewer.Values.Sum() + leaving > Least ? new Detour(rows, isInBoth, vertices, through, around, fewer, leaving, moved) : null;
    }

    /// <summary>The ways of a place that fewer go with the touchpoints than without them, and how many fewer.</summary>
    public static Dictionary<int, double> Fewer((int Target, double Share)[] with, (int Target, double Share)[] without)
    {
        var through = Added(with);
        return Added(without).Select(way => (way.Key, Less: way.Value - through.GetValueOrDefault(way.Key))).Where(way => way.Less > Least).ToDictionary(way => way.Key, way => way.Less);
    }

    /// <summary>Where touchpoints lead.</summary>
    public static IEnumerable<int> LedTo(HashSet<int> vertices, FlowRows rows) => vertices.SelectMany(vertex => rows.From(vertex)).Select(way => way.Target);

    /// <summary>The ways of the place in the flow that has the touchpoints, to their copies.</summary>
    public IEnumerable<(int Target, double Share)> Through(Dictionary<int, int> copies) => waysThrough.Select(way => (copies.GetValueOrDefault(way.Key, way.Key), way.Value));

    /// <summary>The ways of the place in the other flow, through the stand-ins.</summary>
    public IEnumerable<(int Target, double Share)> Around(Dictionary<int, int> copies)
    {
        foreach (var (target, share) in waysAround)
        {
            if (share - (isBack ? 0 : Part * instead.GetValueOrDefault(target)) is > Least and var rest)
            {
                yield return (target, rest);
            }
        }

        foreach (var (target, share) in waysThrough.Where(way => vertices.Contains(way.Key)))
        {
            yield return (copies[target], share * Part / movedShare);
        }
    }

    /// <summary>The ways out of the stand-in for a touchpoint, and how many leave there: all who go on behind the touchpoints go where they went without them.</summary>
    public (IReadOnlyList<(int Target, double Share)> Ways, double Leaving) StandIn(int vertex, Dictionary<int, int> copies)
    {
        var ways = with.From(vertex);
        var leading = ways.Where(way => isInBoth(way.Target)).Sum(way => way.Share);
        var all = leading + ways.Where(way => vertices.Contains(way.Target)).Sum(way => way.Share);
        return ([.. ways.Where(way => vertices.Contains(way.Target)).Select(way => (copies[way.Target], way.Share / all)), .. instead.Select(way => (way.Key, way.Value * leading / all))], Leaving * leading / all);
    }

    private static double Moved(Dictionary<int, double> through, HashSet<int> vertices) => through.Where(way => vertices.Contains(way.Key)).Sum(way => way.Value);

    private static Dictionary<int, double> Added((int Target, double Share)[] ways)
    {
        var added = new Dictionary<int, double>();
        foreach (var (target, share) in ways)
        {
            added[target] = added.GetValueOrDefault(target) + share;
        }

        return added;
    }
}
