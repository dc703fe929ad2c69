namespace JourneyKit.Gaps.Conversions;

/// <summary>What it may cost to divide the uplifts of all conversions of two maps, in entries of equations: a few seconds.</summary>
internal sealed class UpliftBudget
{
    public long Left { get; private set; } = 1_500_000_000;

    /// <summary>Counts what was spent; false where nothing is left.</summary>
    public bool Spend(long work)
    {
        Left -= work;
        return Left > 0;
    }
}
