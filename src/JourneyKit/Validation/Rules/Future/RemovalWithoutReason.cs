using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds removals without a reason.</summary>
internal sealed class RemovalWithoutReason : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8029", "removal-without-reason", DiagnosticSeverity.Info, "Somebody will miss the touchpoint and ask why it is gone. Name the pain point, opportunity or objective in `because`, or say it in the description.");

    public override ElementList<int> Checklist => [6, 79];

    public override bool AsksDrafts => false;

    public override string ExampleBaseline => """
        state: current
        touchpoints:
          paper-form: { painPoints: { handwriting-misread: One form in six. } }
        """;

    public override string BadExample => """
        state: future
        status: approved
        removes: { paper-form: {} }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        removes: { paper-form: [handwriting-misread] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            return;
        }

        var unexplained = new FindingGroup(context);
        foreach (var removal in context.Map.Removes)
        {
            if (removal.Because.Count == 0 && removal.Description is null)
            {
                unexplained.Add(Places.Removal(removal), removal.Key, $"`{removal.Touchpoint}` is removed without a reason: name it in `because`.");
            }
        }

        unexplained.Report(Places.Removes, all => $"{Listing.OutOf(all.Count, context.Map.Removes.Count)} touchpoints are removed without a reason: {all.Ids}. Name the reasons in `because`.");
    }
}
