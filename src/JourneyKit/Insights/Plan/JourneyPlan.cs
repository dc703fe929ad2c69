using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Plans;

namespace JourneyKit.Insights.Plan;

/// <summary>What each initiative of a map brings and costs, which of them to do within a budget, and what came of what was promised.</summary>
/// <remarks>Deterministic, without a clock. What is not known neither lifts nor sinks an initiative; it is named.</remarks>
internal sealed class JourneyPlan
{
    private readonly Lazy<BudgetChoice?> choice;
    private readonly Lazy<ILookup<Id<Initiative>, InitiativeWorth>> waiting;
    private readonly Lazy<TogetherWorth?> together;

    private JourneyPlan(GapContext context, bool isPair, decimal? budget)
    {
        (Context, IsPair) = (context, isPair);
        choice = new(() => BudgetChoice.Of(this, budget));
        together = new(() => !IsPair && Basis == WorthBasis.PainPoints ? new TogetherWorth(this) : null);
        waiting = new(() => Initiatives.Where(one => one.IsOpen).SelectMany(one => one.Initiative.DependsOn.Select(need => (Need: need, One: one))).ToLookup(pair => pair.Need, pair => pair.One));
    }

    /// <summary>The two maps; the one map beside itself where there is only one.</summary>
    public GapContext Context { get; }

    /// <summary>Whether a later map was given.</summary>
    public bool IsPair { get; }

    /// <summary>What is planned in either map.</summary>
    public PlannedWork Work => Context.Work;

    /// <summary>The map as it is to be, else the one map.</summary>
    public JourneyMap Map => Context.After.Map;

    /// <summary>What the worths rest on.</summary>
    public WorthBasis Basis { get; private init; }

    /// <summary>What worths are counted in.</summary>
    public required WorthMeasure Measure { get; init; }

    /// <summary>Every part of what conversions gain.</summary>
    public required IReadOnlyList<WorthPart> Parts { get; init; }

    /// <summary>Each initiative that is not dropped, in the order of the maps.</summary>
    public required ElementList<InitiativeWorth> Initiatives { get; init; }

    /// <summary>What of the gain is nobody's: with the worths of the initiatives it makes <see cref="Whole"/>.</summary>
    public double Rest => Parts.Where(part => part.By.Count == 0).Sum(part => part.In(Measure));

    /// <summary>What of it is less since more leave by exits that the second map intends: a part of <see cref="Rest"/>, 0 or less.</summary>
    public double OnPurpose => Parts.Where(part => part.IsOnPurpose).Sum(part => part.In(Measure));

    /// <summary>What conversions gain in all, in the measure of the plan.</summary>
    public double Whole => Parts.Sum(part => part.In(Measure));

    /// <summary>What sets of initiatives bring together; null where the worths of initiatives can be added: where they rest on two maps.</summary>
    public TogetherWorth? Together => together.Value;

    /// <summary>What to do within the budget; null where there is no budget. To search for it takes long, so that it is done only where it is asked for.</summary>
    public BudgetChoice? Choice => choice.Value;

    /// <summary>What is open and takes away more than it brings: what is left out for that, and, where there is no budget, what brings less than nothing together with all that waits for it.</summary>
    public IEnumerable<InitiativeWorth> TakingAway
    {
        get
        {
            var losing = Initiatives.Where(one => one is { IsOpen: true, Worth: < 0 }).ToList();
            if (losing.Count == 0)
            {
                return [];
            }

            var chosen = Choice?.Chosen.Select(one => one.Initiative.Id).ToHashSet();
            return losing.Where(one => chosen is null ? WorthWithWaiting(one) < 0 : !chosen.Contains(one.Initiative.Id));
        }
    }

    /// <summary>Whether one takes away by itself: what it shares with initiatives that wait for it is rather their doing.</summary>
    public bool TakesAwayItself(InitiativeWorth one)
        => one.Parts.Where(part => !part.By.Any(by => Work.Initiatives[by]?.DependsOn.Contains(one.Initiative.Id) == true)).Sum(part => part.In(Measure)) < 0;

    /// <summary>All that is to be said, the most important first; topics without findings are left out.</summary>
    public ElementMap<PlanTopic> Topics => [.. new Choices(this).Topics().Append(Promises.Of(this)).Append(Pilots.Of(Context)).Append(Grounds.Of(this)).Where(topic => topic.Items.Count > 0)];

    /// <summary>Draws up the plan.</summary>
    /// <param name="current">The map of today, or the only map.</param>
    /// <param name="future">The map as it is to be; null where there is none.</param>
    /// <param name="budget">What may be spent on what is not done yet; null for what the map says.</param>
    public static JourneyPlan Of(JourneyMap current, JourneyMap? future = null, decimal? budget = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        return Of(Compare(current, future ?? current), future is not null, budget);
    }

    /// <summary>Draws up the plan of two maps that have been compared.</summary>
    /// <param name="context">The two maps; the one map beside itself where there is only one.</param>
    /// <param name="isPair">Whether they are two.</param>
    /// <param name="budget">What may be spent on what is not done yet; null for what the map says.</param>
    public static JourneyPlan Of(GapContext context, bool isPair = true, decimal? budget = null)
    {
        var (basis, parts) = PartsOf(context, isPair);
        var currency = context.After.Map.Currency ?? context.Before.Map.Currency;
        var measure = new WorthMeasure(parts.Count == 0 || parts.Any(part => part.Money is not null) ? null : (parts.FirstOrDefault(part => WorthMeasure.HasValue(part.Conversion)) ?? parts[0]).Conversion, currency);
        return new JourneyPlan(context, isPair, budget) { Basis = basis, Measure = measure, Parts = parts, Initiatives = [.. Worths(context, measure, parts)] };
    }

    /// <summary>What one brings together with all that waits for it and brings something; null where of none of them any map tells.</summary>
    public double? WorthWithWaiting(InitiativeWorth first)
    {
        var (found, left, worth) = (new HashSet<Id<Initiative>> { first.Initiative.Id }, new Queue<Id<Initiative>>([first.Initiative.Id]), first.Worth);
        while (left.TryDequeue(out var next))
        {
            foreach (var one in waiting.Value[next].Where(one => found.Add(one.Initiative.Id)))
            {
                worth = one.Worth > 0 ? (worth ?? 0) + one.Worth : worth;
                left.Enqueue(one.Initiative.Id);
            }
        }

        return worth;
    }

    private static (WorthBasis Basis, IReadOnlyList<WorthPart> Parts) PartsOf(GapContext context, bool isPair)
    {
        var changes = isPair ? WorthParts.Of(context, new WorkBehindChanges(context)) : [];
        if (changes.Count > 0)
        {
            return (WorthBasis.Uplift, WithCosts(changes, context, context));
        }

        var relieved = RelievedMap.Of(context.Before.Map, context.Before.Chain, context.Work);
        var gained = relieved.Relieved.Count == 0 ? context : Compare(context.Before.Map, relieved.Map);
        var gains = relieved.Relieved.Count == 0 ? [] : WorthParts.Of(gained, new WorkBehindPains(relieved, context.Work));
        var parts = WithCosts([.. gains.Select(part => part with { Side = GapSide.Before })], context, gained);
        return (parts.Count > 0 ? WorthBasis.PainPoints : WorthBasis.Nothing, parts);
    }

    // Money does not add up with points.
    private static IReadOnlyList<WorthPart> WithCosts(IReadOnlyList<WorthPart> parts, GapContext context, GapContext gained)
        => parts.Count > 0 && parts.All(part => part.Money is null) ? parts : [.. parts, .. CostParts.Of(context, gained)];

    private static IEnumerable<InitiativeWorth> Worths(GapContext context, WorthMeasure measure, IReadOnlyList<WorthPart> parts)
    {
        var byInitiative = parts.SelectMany(part => part.By.Select(by => (By: by, Part: part))).ToLookup(pair => pair.By, pair => pair.Part);
        var leading = parts.Where(part => part.IsOnPurpose).SelectMany(part => part.LeadingThere.Select(by => (By: by, Part: part))).ToLookup(pair => pair.By, pair => pair.Part);
        var currency = measure.Currency;
        foreach (var initiative in context.Work.Initiatives)
        {
            ElementList<WorthPart> own = [.. byInitiative[initiative.Id].Where(part => measure.IsMoney ? part.Money is not null : part.Conversion?.Id == measure.Conversion!.Id)];
            var onPurpose = leading[initiative.Id].Sum(part => part.In(measure) / part.LeadingThere.Count);
            var side = context.SideOf(initiative);
            yield return new InitiativeWorth(initiative, side.Side)
            {
                Worth = own.Count == 0 ? onPurpose < 0 ? 0 : null : own.Sum(part => part.In(measure) / part.By.Count),
                Cost = side.Map.Currency is null || side.Map.Currency == currency ? initiative.Cost : null,
                Parts = own,
                OnPurpose = onPurpose,
            };
        }
    }

    private static GapContext Compare(JourneyMap before, JourneyMap after) => new(JourneyComparison.Compare(before, after), GapOptions.Default);
}
