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
    private JourneyPlan(GapContext context, bool isPair) => (Context, IsPair) = (context, isPair);

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

    /// <summary>What conversions gain in all, in the measure of the plan.</summary>
    public double Whole => Parts.Sum(part => part.In(Measure));

    /// <summary>What to do within the budget; null where there is no budget.</summary>
    public BudgetChoice? Choice { get; private set; }

    /// <summary>All that is to be said, the most important first; topics without findings are left out.</summary>
    public ElementMap<PlanTopic> Topics => [.. new Choices(this).Topics().Append(Promises.Of(this)).Append(Pilots.Of(this)).Append(Grounds.Of(this)).Where(topic => topic.Items.Count > 0)];

    /// <summary>Draws up the plan.</summary>
    /// <param name="current">The map of today, or the only map.</param>
    /// <param name="future">The map as it is to be; null where there is none.</param>
    /// <param name="budget">What may be spent on what is not done yet; null for what the map says.</param>
    public static JourneyPlan Of(JourneyMap current, JourneyMap? future = null, decimal? budget = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        var context = Compare(current, future ?? current);
        var (basis, parts) = PartsOf(context, future is not null);
        var currency = context.After.Map.Currency ?? context.Before.Map.Currency;
        var measure = new WorthMeasure(parts.Count == 0 || parts.Any(part => part.Money is not null) ? null : (parts.FirstOrDefault(part => WorthMeasure.HasValue(part.Conversion)) ?? parts[0]).Conversion, currency);
        var plan = new JourneyPlan(context, future is not null) { Basis = basis, Measure = measure, Parts = parts, Initiatives = [.. Worths(context, measure, parts)] };
        plan.Choice = BudgetChoice.Of(plan, budget);
        return plan;
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
        var currency = measure.Currency;
        foreach (var initiative in context.Work.Initiatives)
        {
            ElementList<WorthPart> own = [.. byInitiative[initiative.Id].Where(part => measure.IsMoney ? part.Money is not null : part.Conversion?.Id == measure.Conversion!.Id)];
            var side = context.SideOf(initiative);
            yield return new InitiativeWorth(initiative, side.Side)
            {
                Worth = own.Count == 0 ? null : own.Sum(part => part.In(measure) / part.By.Count),
                Cost = side.Map.Currency is null || side.Map.Currency == currency ? initiative.Cost : null,
                Parts = own,
            };
        }
    }

    private static GapContext Compare(JourneyMap before, JourneyMap after) => new(JourneyComparison.Compare(before, after), GapOptions.Default);
}
