using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds maps with many channels and no system that knows the customer across them.</summary>
internal sealed class NoCustomerView : Rule
{
    private const int ManyChannels = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK7015", "no-customer-view", DiagnosticSeverity.Hint, "With three channels or more, and no system of kind `crm` or `cdp`, each channel knows only part of what customers did. Not reported where the kind of a system is unknown, nor of blueprints.");

    public override ElementList<int> Checklist => [64, 86];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which system knows the customer across its channels";

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
        if (context.Map.Channels.Count < ManyChannels || context.Map.Kind == MapKind.Blueprint || context.Map.Systems.Count == 0)
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

        context.ReportUnsaid(Places.Systems, "Add it, or say `kind: crm` or `kind: cdp` of the one that does.");
    }
}
