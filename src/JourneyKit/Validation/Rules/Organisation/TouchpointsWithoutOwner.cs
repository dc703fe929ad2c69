using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds touchpoints without an owner.</summary>
internal sealed class TouchpointsWithoutOwner : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7002", "touchpoints-without-owner", DiagnosticSeverity.Info, "A touchpoint that no team owns is improved by no team. The owner of the channel counts; touchpoints that others control, actions of the customer, and maps that name no teams are left out.");

    public override ElementList<int> Checklist => [90, 105];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which teams own its touchpoints";

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
            MissingValues.Among("touchpoint", context.OwnTouchpoints, touchpoint => FromChannel.Owner(context.Map, touchpoint) is null, Places.Touchpoint)
                .Report(context, Places.Touchpoints, "belong to a team", null, "Name an `owner` there or at the channel.");
        }
    }
}
