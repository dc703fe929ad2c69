using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds conversions of which the shares of all customers and those of the personas say different things.</summary>
internal sealed class PersonasAgainstTheWhole : Rule
{
    private const double OnePoint = 0.01;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK2026", "personas-against-the-whole", DiagnosticSeverity.Warning, "The shares of all customers and those of single personas describe the same journeys. Mixed by their shares, the personas must reach a conversion as often as all customers do, to within one point. Where the personas' shares do not make the whole, the other customers may go either way, and only a difference that they cannot explain is reported. In both cases a share is wrong, a way is taken by more customers than the personas who may take it, or other personas meet a touchpoint than its shares were counted for. Very large maps, of more than 250,000 touchpoints and transitions over all personas and conversions, are not checked, and `check` says so.");

    public override ElementList<int> Checklist => [11, 57];

    public override string BadExample => """
        state: current
        personas: { commuter: { share: 50% }, tourist: { share: 50% } }
        conversions: { ticket-bought: { at: ticket } }
        touchpoints:
          machine:
            entry: true
            next:
              ask-the-conductor: { share: 20%, personas: [tourist] }
              ticket: { share: 60%, byPersona: { commuter: 90% } }
          ask-the-conductor: { exit: true }
          ticket: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        personas: { commuter: { share: 50% }, tourist: { share: 50% } }
        conversions: { ticket-bought: { at: ticket } }
        touchpoints:
          machine:
            entry: true
            next:
              ask-the-conductor: { share: 20%, personas: [tourist] }
              ticket: { share: 60%, byPersona: { commuter: 90%, tourist: 30% } }
          ask-the-conductor: { exit: true }
          ticket: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        if (PersonaMix.IsTooLarge(context.Graph))
        {
            context.LeaveOut("the map has more than 250,000 touchpoints and transitions over all personas and conversions");
            return;
        }

        // All conversions after the touchpoint at which the personas differ are affected for the same reason.
        var apart = PersonaMix.Of(context.Graph).Where(mix => mix.Apart > OnePoint + PersonaMix.Rounding);
        foreach (var mixes in apart.GroupBy(mix => (mix.Largest?.Touchpoint, mix.Largest?.To)).Select(group => group.ToList()))
        {
            var first = mixes[0];
            var others = mixes.Count == 1 ? "" : $" {Listing.Of([.. mixes.Skip(1).Select(mix => mix.Conversion)])} {(mixes.Count == 2 ? "differs" : "differ")} for the same reason.";
            context.ReportElement(PathOf(context.Map, first), $"{Way(first.Largest)}{Percent(first.Whole)} of all journeys reach `{first.Conversion.Id}`, but {Range(first)} of those of the personas, mixed by their shares{Assumed(first)}{Nobody(first)}: {Each(first)}.{others} {Advice(first.Largest)}")
                .See(Places.Conversion(first.Conversion), $"Where `{first.Conversion.Id}` is defined.");
        }
    }

    private static ElementPath PathOf(JourneyMap map, PersonaMix mix) => mix.Largest switch
    {
        null => Places.Conversion(mix.Conversion),
        { To: { } to } place when map.Touchpoints[place.Touchpoint] is { } from => Places.Transition(from, from.Next[to.Value]!),
        { } place => Places.Touchpoint(map.Touchpoints[place.Touchpoint]!),
    };

    private static string Way(MixDifference? place) => place switch
    {
        null => "",
        { To: { } to } => $"By the share of all customers, {Percent(place.Whole)} of those at `{place.Touchpoint}` go to `{to}`; of the personas who come there, {Percent(place.Mixed)} do. So ",
        _ => $"Of all journeys, {Percent(place.Whole)} begin at `{place.Touchpoint}`; of those of the personas, {Percent(place.Mixed)} do. So ",
    };

    private static string Advice(MixDifference? place) => place is { To: null }
        ? "Say with `entry` how many journeys begin where, or correct who meets these touchpoints."
        : "Correct a share there, or say with `byPersona` how each persona goes on.";

    private static string Assumed(PersonaMix mix) => mix.Assumed == 0 ? "" : $" ({mix.Assumed} of {mix.Personas.Count} assumed)";

    private static string Range(PersonaMix mix) => mix.OfNobody <= 0 ? Percent(mix.Mixed) : $"{Percent(mix.Mixed)} to {Percent(mix.MixedAtMost)}";

    private static string Nobody(PersonaMix mix) => mix.OfNobody <= 0 ? "" : $", whatever the {Percent(mix.OfNobody)} of customers do whom no persona stands for";

    private static string Each(PersonaMix mix)
    {
        var known = mix.Personas.Where(persona => persona.Probability is not null).ToList();
        var shown = string.Join(", ", known.Take(Listing.Most).Select(persona => $"`{persona.Persona}` {Percent(persona.Probability!.Value)}"));
        return known.Count > Listing.Most ? $"{shown} and {known.Count - Listing.Most} more" : shown;
    }

    private static string Percent(double share) => Figures.Percent(share);
}
