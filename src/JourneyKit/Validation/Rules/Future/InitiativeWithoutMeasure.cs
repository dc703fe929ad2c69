using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds maps in which more than a quarter of the initiatives say nothing of their result.</summary>
internal sealed class InitiativeWithoutMeasure : Rule
{
    // One of so many may go without.
    private const int Tolerated = 4;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK8020", "initiative-without-measure", DiagnosticSeverity.Info, "Say in `expects` which metric an initiative will change and to what value, or in `pilot` how it is tried out first. Otherwise nobody can say whether it has worked. A quarter of the initiatives may go without.");

    public override ElementList<int> Checklist => [119, 120];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what its initiatives are to achieve";

    public override string BadExample => """
        state: future
        status: approved
        metrics:
          wait-time: { value: 25m }
        initiatives:
          second-counter: { owner: branch }
        teams: [branch]
        """;

    public override string GoodExample => """
        state: future
        status: approved
        metrics:
          wait-time: { value: 25m }
        initiatives:
          second-counter: { owner: branch, expects: { wait-time: 10m } }
        teams: [branch]
        """;

    public override void Check(RuleContext context)
    {
        var missing = MissingValues.Among("unfinished initiative", context.Map.Initiatives.Where(initiative => initiative.IsAhead()), initiative => initiative.Expects.Count == 0 && initiative.Pilot is null, Places.Initiative);
        if (missing.Count * Tolerated > missing.All)
        {
            missing.Report(context, Places.Initiatives, "say which metric it is to change, or how it is tried out", "say which metric they are to change, or how they are tried out", "Say the value that the metric is to reach (`expects`), or plan a `pilot`.");
        }
    }
}
