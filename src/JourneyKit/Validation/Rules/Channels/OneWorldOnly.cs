using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds maps with digital channels only, or with physical ones only.</summary>
internal sealed class OneWorldOnly : Rule
{
    private const int Enough = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5006", "one-world-only", DiagnosticSeverity.Info, "Customers of a website also call, come by, and get letters and parcels; customers of a shop have often looked online before.");

    public override ElementList<int> Checklist => [9, 60];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [search, website, email]
        touchpoints:
          find-a-dentist: { channel: search }
          pick-a-date: { channel: website }
          get-a-reminder: { channel: email }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [search, website, email, phone]
        touchpoints:
          find-a-dentist: { channel: search }
          pick-a-date: { channel: website }
          get-a-reminder: { channel: email }
          ask-about-the-cost: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        var used = context.UsedChannels;
        if (used.All.Count < Enough || used.HasUnknownKind)
        {
            return;
        }

        var digital = used.Where(Media.IsDigital);
        var physical = used.Where(Media.IsPhysical);
        if (digital.Count >= Enough && physical.Count == 0)
        {
            context.ReportElement(Places.Touchpoints, $"The map shows digital channels only: {Listing.Of(digital)}. Add where customers call, come by or get a letter.");
        }
        else if (physical.Count >= Enough && digital.Count == 0)
        {
            context.ReportElement(Places.Touchpoints, $"The map shows physical channels only: {Listing.Of(physical)}. Add what customers look up, order or receive online.");
        }
    }
}
