using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>Every touchpoint of the future says what the customer should do there.</summary>
internal sealed class NoDesiredAction : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8005", "no-desired-action", DiagnosticSeverity.Warning, "Nobody can design a touchpoint, or tell later whether it works, without knowing what the customer should do there. Say it in a sentence. Touchpoints in the hands of customers or of others are left out.");

    public override ElementList<int> Checklist => [52, 53, 159];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: future
        status: approved
        channels: [website]
        touchpoints:
          choose-doctor: { channel: website, desiredEmotion: 1 }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        channels: [website]
        touchpoints:
          choose-doctor: { channel: website, desiredEmotion: 1, desiredAction: Books the first free hour. }
        """;

    public override void Check(RuleContext context)
        => DesireLack.Report(context, touchpoint => touchpoint.DesiredAction is null, "what the customer should do there", "`desiredAction`");
}
