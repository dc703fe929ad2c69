using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds initiatives that are due before they start.</summary>
internal sealed class DatesOutOfOrder : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8014", "dates-out-of-order", DiagnosticSeverity.Error, "An initiative cannot be due before it starts.");

    public override ElementList<int> Checklist => [115];

    public override string BadExample => """
        state: future
        initiatives:
          loyalty-card: { start: 2027-04-01, due: 2027-03-15 }
        """;

    public override string GoodExample => """
        state: future
        initiatives:
          loyalty-card: { start: 2027-03-01, due: 2027-03-15 }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.Due < initiative.Start)
            {
                context.ReportValue(Places.Initiative(initiative) / PropertyKeys.Due, $"`{initiative.Id}` is due on {initiative.Due:yyyy-MM-dd}, before it starts on {initiative.Start:yyyy-MM-dd}.");
            }
        }
    }
}
