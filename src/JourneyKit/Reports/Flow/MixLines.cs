using JourneyKit.Graphs.Chain;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Flow;

/// <summary>How the personas come to a conversion, and what they make together where it is not the whole.</summary>
internal static class MixLines
{
    private const int MostPersonas = 5;

    // Below what is said of the entries.
    private const int PlaceOfNumbers = 13;

    public static void Write(Pen pen, PersonaMix mix, int width)
    {
        var indent = "".PadRight(pen.Width < 2 * (width + PlaceOfNumbers) ? 4 : width + PlaceOfNumbers);
        var known = mix.Personas.Where(persona => persona.Probability is not null).ToList();
        var shown = string.Join(", ", known.Take(MostPersonas).Select(persona => $"{persona.Persona} {Figures.Percent(persona.Probability!.Value)}"));
        pen.Line($"{indent}{shown}{(known.Count > MostPersonas ? $" and {known.Count - MostPersonas} more" : "")}", Tone.Faint);
        var (least, most) = (Figures.Percent(mix.Mixed), Figures.Percent(mix.MixedAtMost));
        if (mix.OfNobody > 0 ? least != most : !mix.AddsUp && least != Figures.Percent(mix.Whole))
        {
            var range = least == most ? least : $"{least} to {most}";
            var assumed = mix.Assumed == 0 ? "" : $" ({mix.Assumed} of {mix.Personas.Count} assumed)";
            var nobody = mix.OfNobody > 0 ? $", as no persona stands for {Figures.Percent(mix.OfNobody)} of customers" : "";
            pen.Line($"{indent}{range} by the personas, mixed by their shares{assumed}{nobody}{(mix.Largest is { } place ? $": they part at {PlaceOf(place)}" : "")}", mix.AddsUp ? Tone.Faint : Tone.Warning);
        }
    }

    private static string PlaceOf(MixDifference place)
    {
        var (whole, mixed) = (Figures.Percent(place.Whole), Figures.Percent(place.Mixed));
        return place.To is { } to ? $"{place.Touchpoint} → {to}, {whole} of all and {mixed} of the personas" : $"{place.Touchpoint}, where {whole} of all journeys begin and {mixed} of theirs";
    }
}
