using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds entries whose shares make less than 100%.</summary>
internal sealed class EntriesBelowOne : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2019", "entries-below-one", DiagnosticSeverity.Info, "Journeys that begin at no entry are missing in every count. Add the entry that is missing, or mark one `entry: true`: it takes what the shares leave over.");

    public override ElementList<int> Checklist => [57];

    public override string BadExample => """
        state: current
        touchpoints:
          referral-by-doctor: { entry: 60%, next: [first-visit] }
          own-search: { entry: 25%, next: [first-visit] }
          first-visit: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          referral-by-doctor: { entry: 60%, next: [first-visit] }
          own-search: { entry: true, next: [first-visit] }
          first-visit: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        var sum = default(ShareSum);
        Touchpoint? last = null;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Entry is { } entry)
            {
                if (entry.Share is not { } share)
                {
                    return;
                }

                sum = sum.Plus(share);
                last = touchpoint;
            }
        }

        if (last is not null && sum.Total + sum.Rounding < 1m && context.Graph.HasFlow)
        {
            context.ReportValue(Places.Touchpoint(last) / PropertyKeys.Entry, $"The entries make {sum}: where the other {Numerals.Percent(1m - sum.Total)} of the journeys begin is not known. Add the entry that is missing, or say `entry: true` where the rest begins.");
        }
    }
}
