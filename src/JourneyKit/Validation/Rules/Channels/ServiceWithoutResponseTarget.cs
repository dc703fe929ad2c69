using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds service touchpoints without a response target.</summary>
internal sealed class ServiceWithoutResponseTarget : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5016", "service-without-response-target", DiagnosticSeverity.Info, "Without a response target nobody knows how soon an answer has to come, and each channel decides by itself.");

    public override ElementList<int> Checklist => [49, 128, 160];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how soon customers get an answer";

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, phone]
        stages: [purchase, use]
        touchpoints:
          order-a-router: { stage: purchase, channel: website }
          call-about-no-signal: { stage: use, channel: phone }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, phone]
        stages: [purchase, use]
        touchpoints:
          order-a-router: { stage: purchase, channel: website }
          call-about-no-signal: { stage: use, channel: phone, responseTarget: 2m }
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("service touchpoint", context.OwnTouchpoints.Where(touchpoint => IsService(context.Map, touchpoint)), touchpoint => touchpoint.ResponseTarget is null, Places.Touchpoint)
            .Report(context, Places.Touchpoints, "have a response target", null, "Say with `responseTarget` how soon customers get an answer.");
    }

    private static bool IsService(JourneyMap map, Touchpoint touchpoint)
    {
        if (touchpoint.Automated == Automation.Full)
        {
            return false;
        }

        foreach (var painPoint in touchpoint.PainPoints)
        {
            if (painPoint.Category == PainPointCategory.SlowService)
            {
                return true;
            }
        }

        // Most e-mails are sent automatically; those that people write are answers.
        return Placement.IsAfterPurchase(map, touchpoint) && Placement.Medium(map, touchpoint) switch
        {
            ChannelKind.Phone or ChannelKind.Chat => true,
            ChannelKind.Email => touchpoint.Automated is not null,
            _ => false,
        };
    }
}
