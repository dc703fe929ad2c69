using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Context;

/// <summary>What becomes of every pain point: those of the first map in its order, then those that only the second has.</summary>
internal sealed class PainPointFates
{
    private const string Before = "now";
    private const string After = "to be";
    private readonly GapContext context;
    private readonly Dictionary<Id<PainPoint>, PlacedPainPoint> before;
    private readonly Dictionary<Id<PainPoint>, PlacedPainPoint> after;
    private readonly Dictionary<Id<PainPoint>, List<GapElement>> becauseOfIt = [];

    public PainPointFates(GapContext context)
    {
        this.context = context;
        before = Index(context.Before, Before, out var ids);
        after = Index(context.After, After, out var idsAfter);
        TakeReasons();
        All = [.. ids.Concat(idsAfter.Where(id => !before.ContainsKey(id))).Select(Fate)];
    }

    public IReadOnlyList<PainPointFate> All { get; }

    private PainPointFate Fate(Id<PainPoint> id)
    {
        var reasons = becauseOfIt.GetValueOrDefault(id) ?? [];
        return new PainPointFate
        {
            Id = id,
            Before = before.GetValueOrDefault(id),
            After = after.GetValueOrDefault(id),
            Initiatives = context.Work.Closing(id),
            Dropped = context.Work.DroppedFrom(id),
            Opportunities = context.Work.Addressing(id),
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
        foreach (var reason in because)
        {
            var id = Id<PainPoint>.Trusted(reason.Value);
            if (before.ContainsKey(id) || after.ContainsKey(id))
            {
                (becauseOfIt.TryGetValue(id, out var found) ? found : becauseOfIt[id] = []).Add(element());
            }
        }
    }

    private static Dictionary<Id<PainPoint>, PlacedPainPoint> Index(JourneySide side, string when, out List<Id<PainPoint>> ids)
    {
        var index = new Dictionary<Id<PainPoint>, PlacedPainPoint>();
        ids = [];
        foreach (var touchpoint in side.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (index.TryAdd(painPoint.Id, new PlacedPainPoint(side, touchpoint, painPoint, when)))
                {
                    ids.Add(painPoint.Id);
                }
            }
        }

        return index;
    }
}
