using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Where customers begin to look, something asks them to go on.</summary>
internal sealed class LandingWithoutPrompt : Rule
{
    private static readonly Lack Lack = new("early touchpoint", "asks nothing of the customer", "ask nothing of the customer", "Say what customers should do there (`desiredAction`) and what asks them to (`prompt`).");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5018", "landing-without-prompt", DiagnosticSeverity.Info, "A page, advert or newsletter that asks for nothing leaves it to chance whether interest becomes a next step. Looks at the stages awareness and consideration, and at what is yours to shape.");

    public override ElementList<int> Checklist => [32, 49, 159];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        // What every touchpoint of a future map should bring about is asked there, of all of them.
        if (context.Map.State == MapState.Future)
        {
            return;
        }

        List<Touchpoint>? concerned = null;
        var asked = 0;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (!IsLanding(context.Map, touchpoint))
            {
                continue;
            }

            asked++;
            if (touchpoint is { Prompt: null, DesiredAction: null })
            {
                (concerned ??= []).Add(touchpoint);
            }
        }

        Lack.Report(context, Places.Touchpoints, concerned ?? [], asked);
    }

    private static bool IsLanding(JourneyMap map, Touchpoint touchpoint)
        => touchpoint is { Kind: TouchpointKind.Interaction, SelfService: not true }
            && !touchpoint.IsForNobody()
            && Placement.StageKind(map, touchpoint) is StageKind.Awareness or StageKind.Consideration
            && Placement.Medium(map, touchpoint) is ChannelKind.Website or ChannelKind.Email or ChannelKind.Advertising or ChannelKind.Social or ChannelKind.Content or ChannelKind.Search
            && !Placement.IsOutside(map, touchpoint);
}
