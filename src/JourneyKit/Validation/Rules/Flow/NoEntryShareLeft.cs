using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds entries without a share where the other shares already make 100%.</summary>
internal sealed class NoEntryShareLeft : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2005", "no-entry-share-left", DiagnosticSeverity.Warning, "Entries marked `true` divide what the stated shares leave over. Where these make 100%, no journey begins at the others.");

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
            context.ReportValue(Places.Touchpoint(open) / PropertyKeys.Entry, $"The stated shares of the entries make 100%; nothing is left for `{open.Id}`. Lower one of them, or leave out the `entry` here.");
        }
    }
}
