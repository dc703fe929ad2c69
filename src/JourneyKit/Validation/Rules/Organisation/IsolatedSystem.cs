using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The systems behind a journey exchange data.</summary>
internal sealed class IsolatedSystem : Rule
{
    private static readonly Lack NoPartner = new("system", "exchanges data with no other", "exchange data with no other", "What is known there has to be asked for again elsewhere; say in `integratesWith` what is connected already.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK7014", "isolated-system", DiagnosticSeverity.Info, "A system that exchanges nothing is where customers have to repeat themselves. The rule looks at systems that the map works with, and waits until the map says of any two that they exchange data.");

    public override ElementList<int> Checklist => [64, 86, 106, 138];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        systems:
          booking-engine: { integratesWith: [loyalty-club] }
          loyalty-club: {}
          lost-property-list: {}
        touchpoints:
          book-a-seat: { systems: [booking-engine, loyalty-club] }
          ask-for-a-lost-bag: { systems: [lost-property-list] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        systems:
          booking-engine: { integratesWith: [loyalty-club] }
          loyalty-club: {}
          lost-property-list: { integratesWith: [booking-engine] }
        touchpoints:
          book-a-seat: { systems: [booking-engine, loyalty-club] }
          ask-for-a-lost-bag: { systems: [lost-property-list] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Systems.Count < 2 || !context.Landscape.KnowsIntegrations)
        {
            return;
        }

        var used = context.Map.Systems.Where(context.Landscape.IsUsed).ToList();
        if (used.Count >= 2)
        {
            NoPartner.Report(context, Places.Systems, used.FindAll(context.Landscape.IsIsolated), used.Count);
        }
    }
}
