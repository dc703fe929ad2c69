namespace JourneyKit.Insights.Findings;

/// <summary>The three elements that every map is to give, in their order.</summary>
internal enum InsightPart
{
    /// <summary>What to do first, drawn from all that follows.</summary>
    FirstSteps,

    /// <summary>What the map shows of customers.</summary>
    Insights,

    /// <summary>What that means for conversions and money.</summary>
    Impact,

    /// <summary>What to mend, and what could be done.</summary>
    Issues,
}
