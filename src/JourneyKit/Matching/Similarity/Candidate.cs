namespace JourneyKit.Matching.Similarity;

/// <summary>A pair that may belong together.</summary>
/// <param name="Row">The position in the first map's elements.</param>
/// <param name="Column">The position in the second map's elements.</param>
/// <param name="Similarity">How alike the two are.</param>
internal sealed record Candidate(int Row, int Column, double Similarity)
{
    /// <summary>How far apart the two stand. Where many are equally alike, neighbours are kept, so that not all keep the same few.</summary>
    public int Distance => Math.Abs(Row - Column);
}
