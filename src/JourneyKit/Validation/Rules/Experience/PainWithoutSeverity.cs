using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A pain point says how bad it is.</summary>
internal sealed class PainWithoutSeverity : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4005", "pain-without-severity", DiagnosticSeverity.Info, "A list of pain points without severity is sorted by who speaks loudest. A rough number from 1 to 5 is enough to begin with.");

    public override ElementList<int> Checklist => [70];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { no-order: Nobody knows who is next. } }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          waiting-room: { painPoints: { no-order: { description: Nobody knows who is next., severity: 3 } } }
        """;

    public override void Check(RuleContext context)
        => PainLack.Report(context, painPoint => painPoint.Severity is null, "severity", "Say how bad it is, from 1 to 5 (worst).");
}
