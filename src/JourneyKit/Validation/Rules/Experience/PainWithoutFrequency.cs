using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A pain point says how many it hits.</summary>
internal sealed class PainWithoutFrequency : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4006", "pain-without-frequency", DiagnosticSeverity.Hint, "Something bad that hits one in a thousand and something small that hits everybody ask for different answers.");

    public override ElementList<int> Checklist => [70];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { no-order: { description: Nobody knows who is next., severity: 3 } } }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { no-order: { description: Nobody knows who is next., severity: 3, frequency: 80% } } }
        """;

    public override void Check(RuleContext context)
        => PainLack.Report(context, painPoint => painPoint.Frequency is null, "frequency", "Say which share of those at the touchpoint it hits.");
}
