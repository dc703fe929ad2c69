namespace JourneyKit.Graphs;

/// <summary>The share of those at a touchpoint whose journey ends there.</summary>
/// <param name="Share">The share of visits, 0 to 1.</param>
/// <param name="IsExit">Whether leaving there is intended; else they drop off.</param>
/// <param name="Retry">The share of visits after which customers try again at the same place, 0 to 1.</param>
internal readonly record struct LeavingShare(decimal Share, bool IsExit, decimal Retry = 0)
{
    /// <summary>The share of those who come, 0 to 1: whoever tries again may leave the next time. The same as <see cref="Share"/> where nobody tries again.</summary>
    public decimal InTheEnd => Retry is > 0 and < 1 ? Math.Min(Share / (1 - Retry), 1) : Share;

    /// <summary>How <see cref="InTheEnd"/> is computed from the shares of the map.</summary>
    public string FormulaOfEnd => Retry is > 0 and < 1
        ? "(1 − the shares of all who go on or try again) ÷ (1 − the share that tries again): who tries again may leave the next time"
        : "1 − the shares of those who go on";
}
