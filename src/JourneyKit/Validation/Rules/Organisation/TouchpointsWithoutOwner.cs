using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>A team answers for every touchpoint of one's own.</summary>
internal sealed class TouchpointsWithoutOwner : Rule
{
    private static readonly Lack NoOwner = new("touchpoint", "belongs to no team", "belong to no team", "Name an `owner` there or at the channel.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK7002", "touchpoints-without-owner", DiagnosticSeverity.Info, "What belongs to no team is improved by no team. The owner of the channel counts; touchpoints that others control, steps that customers do alone, and maps that name no teams are left out.");

    public override ElementList<int> Checklist => [90, 105];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        teams: [online-bank, branches]
        channels:
          website: { owner: online-bank }
          branch: {}
        touchpoints:
          calculator: { channel: website }
          loan-talk: { channel: branch }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        teams: [online-bank, branches]
        channels:
          website: { owner: online-bank }
          branch: { owner: branches }
        touchpoints:
          calculator: { channel: website }
          loan-talk: { channel: branch }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Teams.Count > 0)
        {
            TouchpointLack.Report(context, NoOwner, touchpoint => FromChannel.Owner(context.Map, touchpoint) is null);
        }
    }
}
