using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Questions.Personas;

/// <summary>The flow of one persona, with how many customers it stands for.</summary>
/// <param name="Persona">The persona.</param>
/// <param name="Weight">The share of all customers that it stands for, 0 to 1: as stated, or its part of what the shares of the others leave.</param>
/// <param name="IsAssumed">Whether that share is not stated.</param>
/// <param name="Chain">Its flow.</param>
internal sealed record PersonaFlow(Persona Persona, double Weight, bool IsAssumed, ConversionChain Chain)
{
    /// <summary>How much it counts beside the others: nothing where none of its journeys is known to begin.</summary>
    public double Counted => Chain.IsComputed ? Weight : 0;

    /// <summary>Of which part of its journeys it is known where they begin.</summary>
    public double Known => 1 - (double)Chain.Graph.UnknownEntryShare;
}
