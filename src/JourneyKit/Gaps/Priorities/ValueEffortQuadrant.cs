namespace JourneyKit.Gaps.Priorities;

/// <summary>Where something stands by its value and its effort.</summary>
internal enum ValueEffortQuadrant
{
    /// <summary>High value, low effort.</summary>
    QuickWin,

    /// <summary>High value, high effort.</summary>
    BigBet,

    /// <summary>Low value, low effort.</summary>
    FillIn,

    /// <summary>Low value, high effort.</summary>
    Skip,
}
