using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds early touchpoints that ask customers to do nothing.</summary>
internal sealed class LandingWithoutPrompt : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5018", "landing-without-prompt", DiagnosticSeverity.Info, "A page, advertisement or newsletter that asks for nothing leaves the next step to chance. A milestone that they are to pass asks for something, too. Looks at your own touchpoints in the stages awareness and consideration.");

    public override ElementList<int> Checklist => [32, 49, 159];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what its early touchpoints ask customers to do";

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website]
        stages: [consideration]
        touchpoints:
          course-page: { stage: consideration, channel: website }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website]
        stages: [consideration]
        touchpoints:
          course-page: { stage: consideration, channel: website, prompt: Come to a trial lesson }
        """;

    public override void Check(RuleContext context)
    {
        // In a future map other rules ask what customers should do, of every touchpoint.
        if (context.Map.State == MapState.Future)
        {
            return;
        }

        MissingValues.Among("early touchpoint", context.Map.Touchpoints.Where(touchpoint => IsLanding(context.Map, touchpoint)), touchpoint => touchpoint is { Prompt: null, DesiredAction: null } && !HasMilestone(touchpoint), Places.Touchpoint)
            .Report(context, Places.Touchpoints, "ask anything of the customer", null, "Say what customers should do there (`desiredAction`) and what asks them to do it (`prompt`).");
    }

    private static bool HasMilestone(Touchpoint touchpoint)
    {
        foreach (var step in touchpoint.MicroConversions)
        {
            if (step.Kind == MicroConversionKind.Milestone)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLanding(JourneyMap map, Touchpoint touchpoint)
        => touchpoint is { Kind: TouchpointKind.Interaction, SelfService: not true }
            && !touchpoint.IsForNobody()
            && Placement.StageKind(map, touchpoint) is StageKind.Awareness or StageKind.Consideration
            && Placement.Medium(map, touchpoint) is ChannelKind.Website or ChannelKind.Email or ChannelKind.Advertising or ChannelKind.Social or ChannelKind.Content or ChannelKind.Search
            && !Placement.IsOutside(map, touchpoint);
}
