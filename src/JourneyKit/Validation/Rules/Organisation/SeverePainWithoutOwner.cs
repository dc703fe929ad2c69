using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds severe pain points that no team is responsible for.</summary>
internal sealed class SeverePainWithoutOwner : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7003", "severe-pain-without-owner", DiagnosticSeverity.Hint, "A severe pain point that no team is responsible for is solved by no team. The owner of the touchpoint, of its channel, or of an initiative that resolves the pain point counts. Which pain is severe is the threshold `severePain`.");

    public override ElementList<int> Checklist => [90];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        teams: [laboratory, front-desk]
        touchpoints:
          test-results:
            painPoints:
              nobody-calls: { description: Results lie ready for days., severity: 5 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        teams: [laboratory, front-desk]
        touchpoints:
          test-results:
            painPoints:
              nobody-calls: { description: Results lie ready for days., severity: 5, owner: front-desk }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        if (map.Teams.Count == 0)
        {
            return;
        }

        HashSet<Id<PainPoint>>? taken = null;
        var concerned = new FindingGroup(context);
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.PainPoints.Count == 0 || FromChannel.Owner(map, touchpoint) is not null)
            {
                continue;
            }

            foreach (var pain in touchpoint.PainPoints)
            {
                if (pain is { Owner: null, Severity: { } severity } && severity >= context.Thresholds.SeverePain && !(taken ??= Taken(map)).Contains(pain.Id))
                {
                    concerned.Add(Places.PainPoint(touchpoint, pain), pain.Key, $"No team is responsible for the pain point `{pain.Id}` (severity {severity} of 5): name an `owner` here, at `{touchpoint.Id}` or at its channel.");
                }
            }
        }

        concerned.Report(Places.Touchpoints, all => $"No team is responsible for {all.Count} severe pain points: {all.Ids}. Name an `owner` there, at their touchpoints or at the channels.");
    }

    private static HashSet<Id<PainPoint>> Taken(JourneyMap map)
    {
        var taken = new HashSet<Id<PainPoint>>();
        foreach (var initiative in map.Initiatives)
        {
            if (initiative.Owner is not null)
            {
                taken.UnionWith(initiative.Resolves);
            }
        }

        return taken;
    }
}
