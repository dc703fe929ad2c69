using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>What becomes of every pain point: those of the first map in its order, then those that only the second has.</summary>
internal sealed class PainPointFates
{
    private const string Before = "now";
    private const string After = "to be";
    private readonly GapContext context;
    private readonly Dictionary<string, PlacedPainPoint> before;
    private readonly Dictionary<string, PlacedPainPoint> after;
    private readonly Dictionary<string, List<GapElement>> becauseOfIt = new(StringComparer.Ordinal);

    public PainPointFates(GapContext context)
    {
        this.context = context;
        before = Index(context.Before, Before, out var ids);
        after = Index(context.After, After, out var idsAfter);
        TakeReasons();
        All = [.. ids.Concat(idsAfter.Where(id => !before.ContainsKey(id))).Select(Fate)];
    }

    public IReadOnlyList<PainPointFate> All { get; }

    private PainPointFate Fate(string id)
    {
        var reasons = becauseOfIt.GetValueOrDefault(id) ?? [];
        var painPoint = (before.GetValueOrDefault(id) ?? after[id]).PainPoint.Id;
        return new PainPointFate
        {
            Id = painPoint,
            Before = before.GetValueOrDefault(id),
            After = after.GetValueOrDefault(id),
            Initiatives = context.Work.Closing(painPoint),
            Dropped = context.Work.DroppedFrom(painPoint),
            Opportunities = context.Work.Addressing(painPoint),
            BecauseOfIt = [.. reasons],
        };
    }

    private void TakeReasons()
    {
        foreach (var touchpoint in context.After.Map.Touchpoints)
        {
            Take(touchpoint.Because, () => context.After.Touchpoint(touchpoint));
        }

        foreach (var removal in context.After.Map.Removes)
        {
            Take(removal.Because, () => context.After.Element(Places.Removal(removal), removal));
        }
    }

    private void Take(ElementList<Id<IReason>> because, Func<GapElement> element)
    {
        foreach (var id in because)
        {
            if (before.ContainsKey(id.Value) || after.ContainsKey(id.Value))
            {
                (becauseOfIt.TryGetValue(id.Value, out var found) ? found : becauseOfIt[id.Value] = []).Add(element());
            }
        }
    }

    private static Dictionary<string, PlacedPainPoint> Index(JourneySide side, string when, out List<string> ids)
    {
        var index = new Dictionary<string, PlacedPainPoint>(StringComparer.Ordinal);
        ids = [];
        foreach (var touchpoint in side.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (index.TryAdd(painPoint.Key, new PlacedPainPoint(side, touchpoint, painPoint, when)))
                {
                    ids.Add(painPoint.Key);
                }
            }
        }

        return index;
    }
}
