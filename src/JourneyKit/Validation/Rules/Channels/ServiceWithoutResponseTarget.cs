using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Where customers wait for an answer, it is agreed how long.</summary>
internal sealed class ServiceWithoutResponseTarget : Rule
{
    private static readonly Lack Lack = new("service touchpoint", "has no response target", "have no response target", "Say with `responseTarget` how soon customers get an answer.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5016", "service-without-response-target", DiagnosticSeverity.Info, "How long an answer may take is a promise, kept or broken every day. Without a target nobody knows which, and each channel makes its own.");

    public override ElementList<int> Checklist => [49, 128, 160];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        List<Touchpoint>? concerned = null;
        var asked = 0;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (!IsService(context.Map, touchpoint))
            {
                continue;
            }

            asked++;
            if (touchpoint.ResponseTarget is null)
            {
                (concerned ??= []).Add(touchpoint);
            }
        }

        Lack.Report(context, Places.Touchpoints, concerned ?? [], asked);
    }

    private static bool IsService(JourneyMap map, Touchpoint touchpoint)
    {
        if (touchpoint.Automated == Automation.Full || !FromChannel.IsOurs(map, touchpoint))
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

        // Most e-mails go out by themselves; those that people write answer somebody.
        return Placement.IsAfterPurchase(map, touchpoint) && Placement.Medium(map, touchpoint) switch
        {
            ChannelKind.Phone or ChannelKind.Chat => true,
            ChannelKind.Email => touchpoint.Automated is not null,
            _ => false,
        };
    }
}
