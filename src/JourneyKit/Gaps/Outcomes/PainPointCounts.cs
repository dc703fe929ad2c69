namespace JourneyKit.Gaps.Outcomes;

/// <summary>How many pain points go, stay and come from the first map to the second.</summary>
/// <param name="Gone">How many only the first map has.</param>
/// <param name="Solved">How many of these an initiative closes.</param>
/// <param name="Stay">How many both maps have.</param>
/// <param name="New">How many only the second map has.</param>
internal sealed record PainPointCounts(int Gone, int Solved, int Stay, int New);
