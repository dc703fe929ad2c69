using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>How a persona comes to a conversion.</summary>
/// <param name="Persona">The persona.</param>
/// <param name="Weight">The share of all customers that it stands for, 0 to 1: as stated, or its part of what the shares of the others leave.</param>
/// <param name="IsAssumed">Whether that share is not stated.</param>
/// <param name="Probability">The share of its journeys that reach the conversion, 0 to 1, at least; null where none of its journeys is known to begin.</param>
internal sealed record PersonaConversion(Id<Persona> Persona, decimal Weight, bool IsAssumed, double? Probability);
