using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>What is the same for regressions of every kind.</summary>
internal static class Regression
{
    /// <summary>How a reason changes the severity, in a sentence after another.</summary>
    public const string WithReason = " One lower where the future map gives a reason for the change.";

    /// <summary>What the second map is called in a sentence.</summary>
    public static string Where(GapContext context) => $"in {context.SecondMap}";

    /// <summary>Adds the reason that the second map gives, and takes one off the severity for it; or that it gives none, where it could.</summary>
    public static Gap Explain(Gap gap, GapContext context, ElementList<Id<IReason>> because)
    {
        var reasons = context.Reasons(because);
        if (reasons.Count == 0)
        {
            return context.After.Map.State == MapState.Current ? gap : gap with { Message = gap.Message + GapText.NoReason };
        }

        // Meant, for a reason, of little weight and not bad in itself: nobody has to decide on it, but whoever reads the report has to know it.
        var severity = gap.Severity == GapSeverity.Low ? GapSeverity.Low : gap.Severity - 1;
        return gap with
        {
            Severity = severity,
            IsAccepted = severity == GapSeverity.Low && gap.Numbers is not [_, { Value.Value: < 0 }, ..],
            Message = $"{gap.Message} The reason given: {GapText.Listed([.. reasons.Select(reason => GapText.Quote(reason.Name))])}.",
            Reasons = reasons,
        };
    }
}
