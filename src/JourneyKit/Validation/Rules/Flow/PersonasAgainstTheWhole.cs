using JourneyKit.Diagnostics;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Sources;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The personas together go as everybody does.</summary>
internal sealed class PersonasAgainstTheWhole : Rule
{
    private const double OnePoint = 0.01;
    private const int Few = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK2026", "personas-against-the-whole", DiagnosticSeverity.Warning, "What is said of all customers and what is said of single personas are two accounts of the same journeys. Mixed by their shares, the personas reach a conversion as often as everybody, to one point. Where they do not, a share is wrong, more take a way than the personas to whom it is open are, or a touchpoint is met by other personas than the shares out of it were counted for. Very large maps, of more than a million touchpoints and transitions over all personas and conversions, are not asked.");

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
        var found = new Gathered(context, Few);
        foreach (var mix in PersonaMix.Of(context.Graph).Where(mix => Math.Abs(mix.Whole - mix.Mixed) > OnePoint + PersonaMix.Rounding))
        {
            found.Add(Places.Conversion(mix.Conversion), mix.Conversion.Key, $"{Percent(mix.Whole)} of all journeys reach `{mix.Conversion.Id}`, but the personas, mixed by their shares{Assumed(mix)}, make {Percent(mix.Mixed)}: {Each(mix)}. {Place(mix.Largest)}");
        }

        found.Report(ElementPath.Root / "conversions", all => $"The personas, mixed by their shares, reach {all.Count} conversions more or less often than all journeys do: {all.Ids}. Correct the shares, or say with `byPersona` how each persona goes on.");
    }

    private static string Assumed(PersonaMix mix) => mix.Assumed == 0 ? "" : $" ({mix.Assumed} of {mix.Personas.Count} assumed)";

    private static string Each(PersonaMix mix)
    {
        var known = mix.Personas.Where(persona => persona.Probability is not null).ToList();
        var shown = string.Join(", ", known.Take(Listing.Most).Select(persona => $"`{persona.Persona}` {Percent(persona.Probability!.Value)}"));
        return known.Count > Listing.Most ? $"{shown} and {known.Count - Listing.Most} more" : shown;
    }

    private static string Place(MixDifference? place) => place switch
    {
        null => "Correct the shares, or say with `byPersona` how each persona goes on.",
        { To: { } to } => $"They part at `{place.Touchpoint}`, from where {Percent(place.Whole)} go to `{to}` by the share of all, and {Percent(place.Mixed)} by the personas who come there. Correct a share there, or say with `byPersona` how each persona goes on.",
        _ => $"They part at `{place.Touchpoint}`, where {Percent(place.Whole)} of all journeys begin, and {Percent(place.Mixed)} of those of the personas. Correct a share of the entries, or who meets them.",
    };

    private static string Percent(double share) => Numerals.Percent(Math.Round((decimal)share, 3, MidpointRounding.AwayFromZero));
}
