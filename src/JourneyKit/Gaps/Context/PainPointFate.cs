using JourneyKit.Model;

namespace JourneyKit.Gaps.Context;

/// <summary>A pain point in both maps, matched by its id wherever it stands, and who answers it.</summary>
internal sealed class PainPointFate
{
    public required Id<PainPoint> Id { get; init; }

    /// <summary>In the first map; null where only the second has it.</summary>
    public PlacedPainPoint? Before { get; init; }

    /// <summary>In the second map; null where it is gone there.</summary>
    public PlacedPainPoint? After { get; init; }

    /// <summary>The initiatives that resolve it or deliver an opportunity that addresses it; dropped ones are not among them.</summary>
    public required ElementList<Id<Initiative>> Initiatives { get; init; }

    /// <summary>The dropped initiatives that were to do so.</summary>
    public required ElementList<Id<Initiative>> Dropped { get; init; }

    /// <summary>The opportunities that address it.</summary>
    public required ElementList<Id<Opportunity>> Opportunities { get; init; }

    /// <summary>What changes or is removed because of it, in the second map.</summary>
    public required ElementList<GapElement> BecauseOfIt { get; init; }

    /// <summary>As it stands in the second map, else in the first.</summary>
    public PlacedPainPoint Last => After ?? Before!;

    /// <summary>1 to 5, in the second map or, where that does not say it, in the first; null where unknown.</summary>
    public int? Severity => After?.PainPoint.Severity ?? Before?.PainPoint.Severity;

    /// <summary>Whether an opportunity or a change answers it, or an initiative.</summary>
    public bool IsAnswered => IsWorkedOn || Opportunities.Count > 0 || BecauseOfIt.Count > 0;

    /// <summary>Whether an initiative does.</summary>
    public bool IsWorkedOn => Initiatives.Count > 0;

    /// <summary>Whether both maps have it and something of it is worse in the second.</summary>
    public bool IsWorse => Differs(+1);

    /// <summary>Whether both maps have it and something of it is better in the second.</summary>
    public bool IsBetter => Differs(-1);

    /// <summary>Whether it is gone in the second map, or hurts less there and nothing of it is worse.</summary>
    public bool IsRelieved => Before is not null && (After is null || (IsBetter && !IsWorse));

    /// <summary>The pain point in each map that has it.</summary>
    public ElementList<GapElement> Elements => [.. new[] { Before, After }.OfType<PlacedPainPoint>().Select(placed => placed.Element)];

    /// <summary>How it hurts, in numbers, in each map that has it.</summary>
    public ElementList<GapNumber> Numbers => [.. new[] { Before, After }.OfType<PlacedPainPoint>().SelectMany(placed => placed.Numbers)];

    private bool Differs(int sign) => Before?.PainPoint is { } before && After?.PainPoint is { } after
        && (Sign(before.Severity, after.Severity) == sign || Sign(before.Frequency?.Value, after.Frequency?.Value) == sign || Sign(before.Cost, after.Cost) == sign);

    private static int Sign(decimal? before, decimal? after) => before is { } from && after is { } to ? to.CompareTo(from) : 0;
}
