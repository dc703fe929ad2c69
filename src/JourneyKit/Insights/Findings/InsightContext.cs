using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Validation;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Findings;

/// <summary>What all findings are drawn from: the map, its flow, what is planned, and the limits that rules use.</summary>
internal sealed class InsightContext
{
    private readonly Lazy<ElementList<ConversionReading>> conversions;
    private readonly Lazy<GapNumber?> journeys;
    private readonly Lazy<Stakes> stakes;
    private readonly Lazy<PainRanking> pains;

    public InsightContext(JourneyMap map, DateOnly? today, RuleThresholds thresholds)
    {
        Map = map;
        Today = today;
        Thresholds = thresholds;

        // Scores are computed between two maps; a map beside itself has its own.
        Scored = new GapContext(JourneyComparison.Compare(map, map), GapOptions.Default with { Today = today });
        conversions = new(() => [.. Side.Map.Conversions.Select(conversion => ConversionReader.Read(Side, conversion))]);
        stakes = new(() => new Stakes(this));
        pains = new(() => new PainRanking(this));
        journeys = new(() => Conversions.Select(reading => MonthlyJourneys.Of(Side, reading)).FirstOrDefault(number => number is not null) ?? MonthlyJourneys.Of(Side, new ConversionReading()));
    }

    public JourneyMap Map { get; }

    /// <summary>The day on which it is looked at; null where nobody says, and nothing is overdue then.</summary>
    public DateOnly? Today { get; }

    public RuleThresholds Thresholds { get; }

    public GapContext Scored { get; }

    public JourneySide Side => Scored.After;

    public JourneyGraph Graph => Side.Graph;

    public ConversionChain Chain => Side.Chain;

    public PlannedWork Work => Scored.Work;

    /// <summary>Each conversion of the map, in its order.</summary>
    public ElementList<ConversionReading> Conversions => conversions.Value;

    /// <summary>How many journeys begin in a month; null where that is unknown.</summary>
    public GapNumber? Journeys => journeys.Value;

    /// <summary>The touchpoint where journeys begin and, as the map says, nobody comes in a month, so that it is not known how many begin; null where there is none.</summary>
    public Touchpoint? Unvisited => Journeys is null ? Graph.Entries.Select(entry => Map.Touchpoints[entry.Touchpoint]!).FirstOrDefault(touchpoint => touchpoint.Volume == 0) : null;

    /// <summary>How much hangs on each touchpoint.</summary>
    public Stakes Stakes => stakes.Value;

    /// <summary>The pain points in their order.</summary>
    public PainRanking Pains => pains.Value;

    /// <summary>What one conversion is worth times the journeys of a month: what a share of 1 would bring; null where either is unknown.</summary>
    public decimal? MoneyOfAll(Conversion conversion)
        => conversion.Value is { } value && Journeys is { } all ? Significant.Of((double)value * (double)all.Value.Value) : null;

    /// <summary>The conversions that somebody is known to reach, those that are worth most first.</summary>
    public IEnumerable<ConversionFlow> Reached => Chain.Conversions
        .Where(flow => flow.Probability > 0)
        .OrderByDescending(flow => flow.Conversion.Value is { } value ? (double)value * flow.Probability!.Value : double.NegativeInfinity);

    /// <summary>A sum of money as the map states it.</summary>
    public string Exactly(decimal sum) => Figures.InCurrency(Figures.Number(sum), Map.Currency);

    /// <summary>An estimated sum of money in the currency of the map.</summary>
    public string Money(decimal sum) => Figures.InCurrency(Figures.Estimate(sum), Map.Currency);
}
