using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds personas who can convert only through channels that they avoid.</summary>
internal sealed class ConversionOnlyThroughAvoidedChannels : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2025", "conversion-only-through-avoided-channels", DiagnosticSeverity.Warning, "Customers who have to use a channel that they avoid often give up. Open another way for the persona, or check whether it really avoids the channel.");

    public override ElementList<int> Checklist => [17, 37];

    public override bool AsksDrafts => false;

    public override string WhyOften => "Organisations often lead customers into the channels that suit the organisation. The personas named may give up there.";

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          pensioner: { channels: { mobile-app: avoided } }
        channels: [website, mobile-app]
        conversions:
          money-sent: { at: receipt }
        touchpoints:
          enter-the-amount: { channel: website, entry: true, next: [approve] }
          approve: { channel: mobile-app, next: [receipt] }
          receipt: { channel: website, exit: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          pensioner: { channels: { mobile-app: avoided } }
        channels: [website, mobile-app]
        conversions:
          money-sent: { at: receipt }
        touchpoints:
          enter-the-amount: { channel: website, entry: true, next: [approve, type-a-code] }
          approve: { channel: mobile-app, next: [receipt] }
          type-a-code: { channel: website, next: [receipt] }
          receipt: { channel: website, exit: true }
        """;

    public override void Check(RuleContext context)
    {
        if (!context.Graph.HasFlow)
        {
            return;
        }

        foreach (var persona in context.Map.Personas)
        {
            foreach (var (conversion, inTheWay) in AvoidedWays.Of(context.Map, context.PersonaReach, persona))
            {
                context.ReportValue(Places.Conversion(conversion) / PropertyKeys.At, $"`{persona.Id}` reaches `{conversion.Id}` only through channels that it avoids: at {Listing.Of([.. inTheWay.Select(touchpoint => touchpoint.Value)])}. Open a way around them.")
                    .About(persona.Key)
                    .See(Places.Persona(persona), $"What `{persona.Id}` avoids.");
            }
        }
    }
}
