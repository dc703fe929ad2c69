using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

/// <summary>A transition or an entry as everybody takes it, who can take it, and what is said for the persona that is asked for.</summary>
internal sealed record NaiveWay(double Share, IReadOnlyList<Persona> Takers, bool IsDivided, double? Own);
