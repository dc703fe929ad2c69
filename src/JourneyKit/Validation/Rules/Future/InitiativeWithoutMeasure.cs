using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>It can be seen afterwards whether an initiative has worked.</summary>
internal sealed class InitiativeWithoutMeasure : Rule
{
    // One in so many.
    private const int Tolerated = 4;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK8020", "initiative-without-measure", DiagnosticSeverity.Info, "Say in `expects` which metric an initiative will move and how far, or in `pilot` how it is tried out first: otherwise it counts as a success by being finished. One in four may go without.");

    public override ElementList<int> Checklist => [119, 120];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var ahead = 0;
        var unmeasured = new Gathered(context, atMost: 0);
        foreach (var initiative in context.Map.Initiatives)
        {
            if (!initiative.IsAhead())
            {
                continue;
            }

            ahead++;
            if (initiative.Expects.Count == 0 && initiative.Pilot is null)
            {
                unmeasured.Add(Places.Initiative(initiative), initiative.Key, "Neither `expects` nor a `pilot`.");
            }
        }

        if (unmeasured.Count * Tolerated <= ahead)
        {
            return;
        }

        unmeasured.Report(Places.Initiatives, all => $"{all.Count} of {Listing.Count(ahead, "initiative")} that {(ahead == 1 ? "is" : "are")} ahead {(all.Count == 1 ? "says" : "say")} neither what to expect of a metric nor how to try it out: {all.Ids}.", "Say the value that it is to bring (`expects`), or plan a `pilot`.");
    }
}
