using JourneyKit.Diagnostics;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Sources;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The personas together go as everybody does.</summary>
internal sealed class PersonasAgainstTheWhole : Rule
{
    private const double OnePoint = 0.01;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK2026", "personas-against-the-whole", DiagnosticSeverity.Warning, "What is said of all customers and what is said of single personas are two accounts of the same journeys. Mixed by their shares, the personas reach a conversion as often as everybody, to one point. Where they do not, a share is wrong, more take a way than the personas to whom it is open are, or a touchpoint is met by other personas than the shares out of it were counted for. Very large maps, of more than 250,000 touchpoints and transitions over all personas and conversions, are not asked.");

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
        // Conversions behind the place where the personas part differ for the same reason.
        var apart = PersonaMix.Of(context.Graph).Where(mix => Math.Abs(mix.Whole - mix.Mixed) > OnePoint + PersonaMix.Rounding);
        foreach (var mixes in apart.GroupBy(mix => (mix.Largest?.Touchpoint, mix.Largest?.To)).Select(group => group.ToList()))
        {
            var first = mixes[0];
            var others = mixes.Count == 1 ? "" : $" {Listing.Of([.. mixes.Skip(1).Select(mix => mix.Conversion)])} {(mixes.Count == 2 ? "differs" : "differ")} likewise.";
            context.ReportElement(PathOf(context.Map, first), $"{Way(first.Largest)}{Percent(first.Whole)} of all journeys reach `{first.Conversion.Id}`, but the personas, mixed by their shares{Assumed(first)}, make {Percent(first.Mixed)}: {Each(first)}.{others} {Advice(first.Largest)}")
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
        { To: { } to } => $"From `{place.Touchpoint}` {Percent(place.Whole)} go to `{to}` by the share of all, and {Percent(place.Mixed)} by the personas who come there. So ",
        _ => $"{Percent(place.Whole)} of all journeys begin at `{place.Touchpoint}`, and {Percent(place.Mixed)} of those of the personas. So ",
    };

    private static string Advice(MixDifference? place) => place is { To: null }
        ? "Say with `entry` how many journeys begin where, or correct who meets these touchpoints."
        : "Correct a share there, or say with `byPersona` how each persona goes on.";

    private static string Assumed(PersonaMix mix) => mix.Assumed == 0 ? "" : $" ({mix.Assumed} of {mix.Personas.Count} assumed)";

    private static string Each(PersonaMix mix)
    {
        var known = mix.Personas.Where(persona => persona.Probability is not null).ToList();
        var shown = string.Join(", ", known.Take(Listing.Most).Select(persona => $"`{persona.Persona}` {Percent(persona.Probability!.Value)}"));
        return known.Count > Listing.Most ? $"{shown} and {known.Count - Listing.Most} more" : shown;
    }

    private static string Percent(double share) => Numerals.Percent(Math.Round((decimal)share, 3, MidpointRounding.AwayFromZero));
}
