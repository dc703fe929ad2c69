using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>Every touchpoint of the future says what the customer should feel there.</summary>
internal sealed class NoDesiredEmotion : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8006", "no-desired-emotion", DiagnosticSeverity.Warning, "Customers remember how a journey felt. Say for each touchpoint what they should feel there, on the scale from −2 to 2 or in a word. Touchpoints in the hands of customers or of others are left out.");

    public override ElementList<int> Checklist => [52, 54];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: future
        status: approved
        channels: [phone]
        touchpoints:
          report-lost-card: { channel: phone, desiredAction: Has the card blocked within a minute. }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        channels: [phone]
        touchpoints:
          report-lost-card: { channel: phone, desiredAction: Has the card blocked within a minute., desiredEmotion: safe again }
        """;

    public override void Check(RuleContext context)
        => DesireLack.Report(context, touchpoint => touchpoint.DesiredEmotion is null, "what the customer should feel there", "`desiredEmotion`, from −2 to 2 or in a word");
}
