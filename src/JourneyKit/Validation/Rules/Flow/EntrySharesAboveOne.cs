using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds entries whose shares make more than 100% together.</summary>
internal sealed class EntrySharesAboveOne : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2004", "entry-shares-above-one", DiagnosticSeverity.Error, "Every journey begins once. Half a unit of the last digit of each share is allowed for rounding.");

    public override string BadExample => """
        state: current
        touchpoints:
          shop: { entry: 70% }
          website: { entry: 40% }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          shop: { entry: 70% }
          website: { entry: 30% }
        """;

    public override void Check(RuleContext context)
    {
        var entries = context.Map.Touchpoints.Where(touchpoint => touchpoint.Entry?.Share is not null).ToList();
        var sum = ShareSum.Of(entries.Select(touchpoint => touchpoint.Entry?.Share));
        if (sum.IsAboveOne)
        {
            context.ReportValue(Places.Touchpoint(entries[^1]) / PropertyKeys.Entry, $"The shares of the entries make {sum}, more than 100%: {string.Join(", ", entries.Select(entry => $"`{entry.Id}` {entry.Entry!.Value.Share}"))}. Lower one of them.");
        }
    }
}
