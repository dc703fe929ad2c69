using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>The parts of every gap, and the inputs that they share.</summary>
internal sealed class RankModel
{
    private const double HighestSeverity = 4;
    private const double HighestFeasibility = 5;

    private readonly GapContext context;
    private readonly GapReach reach;
    private readonly ObjectiveIndex objectives;
    private readonly PainIndex pains;
    private readonly Dictionary<(RankCriterion Criterion, ElementPath? Path, string Value), RankTerm> facts = [];
    private readonly bool marksMomentsOfTruth;
    private readonly double mostWorth;
    private readonly double? medianEffort;
    private readonly double? medianCost;

    public RankModel(GapContext context, ElementMap<Gap> gaps)
    {
        mostWorth = (double)(gaps.Max(gap => gap.WorthPerMonth) ?? 0);
        this.context = context;
        reach = new GapReach(context, Inputs);
        objectives = new ObjectiveIndex(context);
        pains = new PainIndex(context);
        marksMomentsOfTruth = context.Before.Map.Touchpoints.Concat(context.After.Map.Touchpoints).Any(touchpoint => touchpoint.MomentOfTruth == true);
        var ahead = context.Work.Initiatives.Where(initiative => initiative.Status != InitiativeStatus.Done).ToList();
        medianEffort = (double?)Scoring.Median.Of(ahead.Select(initiative => initiative.Effort).OfType<decimal>());
        medianCost = (double?)Scoring.Median.Of(ahead.Select(initiative => initiative.Cost).OfType<decimal>());
    }

    public RankInputs Inputs { get; } = new();

    /// <summary>The known parts of a gap, in the order of the criteria.</summary>
    public RankTerm[] TermsOf(Gap gap)
    {
        var ahead = gap.Initiatives.Concat(gap.WorkedOnBy).Select(id => context.Work.Initiatives[id]).OfType<Initiative>().Where(initiative => initiative.Status != InitiativeStatus.Done).ToList();
        RankTerm?[] terms =
        [
            Severity(gap),
            Largest(RankCriterion.Frequency, pains.Frequencies(gap), 1),
            reach.Of(gap),
            MomentOfTruth(gap),
            Objective(gap),
            Value(gap),
            Largest(RankCriterion.Feasibility, Known(ahead, "feasibility", initiative => initiative.Feasibility), HighestFeasibility),
            Smallest(RankCriterion.Effort, Known(ahead, "effort", initiative => initiative.Effort), medianEffort),
            Smallest(RankCriterion.Cost, Known(ahead, "cost", initiative => initiative.Cost), medianCost),
        ];
        return [.. terms.OfType<RankTerm>()];
    }

    private RankTerm Severity(Gap gap)
    {
        var step = (int)gap.Severity + 1;
        return Fixed(RankCriterion.Severity, step / HighestSeverity, new GapInput("severity of the gap, 1 to 4", null, null, Numerals.Number(step)));
    }

    private RankTerm? MomentOfTruth(Gap gap)
        => marksMomentsOfTruth && gap.Elements.Any(element => element.TouchpointId is not null)
            ? Fixed(RankCriterion.MomentOfTruth, gap.IsMomentOfTruth ? 1 : 0, new GapInput("at a moment of truth", null, null, gap.IsMomentOfTruth ? "true" : "false"))
            : null;

    private RankTerm? Value(Gap gap) => gap.WorthPerMonth is { } worth && mostWorth > 0
        ? new RankTerm(RankCriterion.Value, RankTermKind.Largest, [Inputs.Take(new GapInput("worth a month", null, null, Numerals.Number(worth)), $"worth {gap.Id}", (double)worth)], mostWorth)
        : null;

    private RankTerm? Objective(Gap gap)
        => !objectives.HasObjectives ? null
            : objectives.Of(gap) is { } objective ? Fixed(RankCriterion.ObjectiveAlignment, 1, objective)
            : Fixed(RankCriterion.ObjectiveAlignment, 0, new GapInput("objective", null, null, "none"));

    private List<(GapInput Input, decimal Value)> Known(IEnumerable<Initiative> initiatives, string property, Func<Initiative, decimal?> value)
        => [.. initiatives.Where(initiative => value(initiative) is not null).Select(initiative => (context.SideOf(initiative).Input($"{property} of {GapText.Name(initiative)}", Places.Initiative(initiative) / property, Numerals.Number(value(initiative)!.Value)), value(initiative)!.Value))];

    private RankTerm Fixed(RankCriterion criterion, double value, GapInput input)
    {
        // The same few for all gaps.
        var key = (criterion, input.Path, input.Value);
        if (!facts.TryGetValue(key, out var term))
        {
            facts.Add(key, term = new(criterion, RankTermKind.Fixed, [Inputs.TakeFact(input, $"{criterion} {input.Path} {input.Value}")], value));
        }

        return term;
    }

    private RankTerm? Largest(RankCriterion criterion, List<(GapInput Input, decimal Value)> inputs, double reference)
        => inputs.Count == 0 ? null : new RankTerm(criterion, RankTermKind.Largest, Positions(inputs), reference);

    private RankTerm? Smallest(RankCriterion criterion, List<(GapInput Input, decimal Value)> inputs, double? reference)
        => inputs.Count == 0 || reference is not { } median ? null : new RankTerm(criterion, RankTermKind.Smallest, Positions(inputs), median);

    private int[] Positions(List<(GapInput Input, decimal Value)> inputs) => [.. inputs.Select(input => Inputs.Take(input.Input, input.Value))];
}
