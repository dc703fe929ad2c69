using JourneyKit.Diagnostics;
using JourneyKit.Graphs;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>Entries without a share have something left to divide.</summary>
internal sealed class NoEntryShareLeft : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2005", "no-entry-share-left", DiagnosticSeverity.Warning, "Entries marked true divide what the stated shares leave. Where these make the whole, no journey begins there.");

    public override string BadExample => """
        state: current
        touchpoints:
          shop: { entry: 100% }
          website: { entry: true }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          shop: { entry: 70% }
          website: { entry: true }
        """;

    public override void Check(RuleContext context)
    {
        var entries = context.Map.Touchpoints.Where(touchpoint => touchpoint.Entry is not null).ToList();
        var open = entries.Find(touchpoint => touchpoint.Entry!.Value.Share is null);
        if (open is not null && ShareSum.Of(entries.Select(touchpoint => touchpoint.Entry?.Share)) is { IsWhole: true })
        {
            context.ReportValue(Places.Touchpoint(open) / "entry", $"The stated shares of the entries make the whole; nothing is left for `{open.Id}`. Lower one of them, or leave out the `entry` here.");
        }
    }
}
