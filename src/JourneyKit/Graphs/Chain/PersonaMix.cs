using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>
/// The flow of everybody to a conversion beside the flows of the personas, mixed by their shares. They are the same, but
/// where a touchpoint is met by another mix of personas than the map's, where nothing is left to fill up, or where what is
/// said of single personas does not make what is said of all.
/// </summary>
/// <param name="Conversion">The conversion as the map states it.</param>
/// <param name="Whole">The share of all journeys that reach it, 0 to 1, at least.</param>
/// <param name="Mixed">The share by the personas: the mean of theirs, weighted by their shares, over those whose journeys begin somewhere. At least, where customers are left that no persona stands for.</param>
/// <param name="Personas">The personas, in the order of the map.</param>
/// <param name="Largest">Where they differ most; null where they do not.</param>
internal sealed record PersonaMix(Conversion Conversion, double Whole, double Mixed, ElementList<PersonaConversion> Personas, MixDifference? Largest)
{
    internal const double Rounding = 1e-9;

    /// <summary>Of how many personas the share is assumed.</summary>
    public int Assumed => Personas.Count(persona => persona.IsAssumed);

    /// <summary>The share of customers that no persona stands for, 0 to 1: what the shares of the personas leave, where all of them are stated. Nobody says how these go.</summary>
    public double OfNobody { get; init; }

    /// <summary>The share by the personas at most: if all reached it who are no persona's.</summary>
    public double MixedAtMost => Math.Min(Mixed + OfNobody, 1);

    /// <summary>Whether the personas together give the whole, but for rounding; where customers are left that no persona stands for, whether these can make it fit.</summary>
    public bool AddsUp => Apart <= Rounding;

    /// <summary>By how much the whole lies beside what the personas can make, 0 to 1.</summary>
    public double Apart => Math.Max(0, Math.Max(Mixed - Whole, Whole - MixedAtMost));

    /// <summary>
    /// Mixes the personas for each conversion that the graph holds; empty for the graph of one persona, where the personas
    /// do not differ, and for maps so large that it would take too long, of more than 250,000 touchpoints and transitions over all
    /// personas and conversions.
    /// </summary>
    /// <param name="graph">The graph of the whole map.</param>
    public static ElementList<PersonaMix> Of(JourneyGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return PersonaMixing.Of(graph);
    }

    /// <summary>Whether nothing is mixed because the map is too large, though the personas differ.</summary>
    /// <param name="graph">The graph of the whole map.</param>
    public static bool IsTooLarge(JourneyGraph graph) => PersonaMixing.IsTooLarge(graph);
}
