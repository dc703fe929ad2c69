using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>Leaves out the loops of a folded grid that no customer goes: the way on from one touchpoint to another leads back only because both are drawn as parts of others.</summary>
internal static class FoldedLoops
{
    /// <summary>The folded grid without them. What leads back between the touchpoints themselves stays.</summary>
    /// <param name="folded">The grid whose items stand for several touchpoints.</param>
    /// <param name="whole">The same with an item for each touchpoint.</param>
    public static GridSource Without(GridSource folded, GridSource whole)
    {
        ArgumentNullException.ThrowIfNull(folded);
        ArgumentNullException.ThrowIfNull(whole);
        var (columns, places) = (SubColumns.Find(folded).Of, Places(whole));
        var links = folded.Links.Select(link => columns[link.From] < columns[link.To] ? link : Kept(link)).Where(link => link.Transitions.Count > 0).ToList();
        return folded with
        {
            Links = links,
            HiddenTransitions = folded.HiddenTransitions + folded.Links.Sum(link => link.Transitions.Count) - links.Sum(link => link.Transitions.Count),
        };

        GridLink Kept(GridLink link)
        {
            FlowTransition[] back = [.. link.Transitions.Where(transition => places[transition.From] >= places[transition.To])];
            return link with { Transitions = back, Weight = back.Sum(transition => GridReading.WeightOf(folded.Chain, transition)) };
        }
    }

    private static Dictionary<Id<Touchpoint>, int> Places(GridSource whole)
    {
        var columns = SubColumns.Find(whole).Of;
        return whole.Items.Select((item, at) => (item.Touchpoints[0].Id, Column: columns[at])).ToDictionary(pair => pair.Id, pair => pair.Column);
    }
}
