using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>Somewhere all channels come together in one view of the customer.</summary>
internal sealed class NoCustomerView : Rule
{
    private const int ManyChannels = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK7015", "no-customer-view", DiagnosticSeverity.Hint, "With three channels or more, and no system that knows the customer across them (kinds `crm` and `cdp`), each channel meets a stranger. Silent where the kind of a system is unknown.");

    public override ElementList<int> Checklist => [64, 86];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, phone, in-store]
        systems:
          web-shop: { kind: commerce }
          call-centre: { kind: support }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, phone, in-store]
        systems:
          web-shop: { kind: commerce }
          call-centre: { kind: support }
          customer-file: { kind: crm }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Channels.Count < ManyChannels || context.Map.Systems.Count == 0)
        {
            return;
        }

        foreach (var system in context.Map.Systems)
        {
            if (system.Kind is null or SystemKind.Crm or SystemKind.Cdp)
            {
                return;
            }
        }

        context.ReportElement(Places.Systems, $"There are {context.Map.Channels.Count} channels, but no system (`crm` or `cdp`) that knows the customer across them. Add it, or say the `kind` of the one that does.");
    }
}
