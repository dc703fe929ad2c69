using JourneyKit.Model;

namespace JourneyKit.Insights.Personas;

/// <summary>A pain point that hits a group.</summary>
/// <param name="At">Where.</param>
/// <param name="Pain">The pain point.</param>
/// <param name="Score">By which it is ranked: as in insights, with the reach that its touchpoint has in this group.</param>
internal sealed record AudiencePain(Touchpoint At, PainPoint Pain, double Score);
