namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>Counts where lines of a grid cross, for any order of its rows.</summary>
/// <remarks>
/// A line leaves and arrives level, as ribbons are drawn: half-way between its columns it is half-way between its heights.
/// Two lines cross where they run beside each other and one is above at the left end of that stretch and below at the right.
/// Lines that begin or end at the same item do not cross there.
/// </remarks>
internal sealed class Crossings
{
    private const double Touching = 1e-9;
    private readonly Strand[] strands;
    private readonly List<Pair> pairs = [];

    /// <summary>Looks at each two lines once; the counting is then fast.</summary>
    public Crossings(IReadOnlyList<Strand> strands)
    {
        ArgumentNullException.ThrowIfNull(strands);
        this.strands = [.. strands];
        for (var one = 0; one < strands.Count; one++)
        {
            for (var other = one + 1; other < strands.Count; other++)
            {
                var left = Math.Max(strands[one].FromColumn, strands[other].FromColumn);
                var right = Math.Min(strands[one].ToColumn, strands[other].ToColumn);
                if (left < right)
                {
                    pairs.Add(new Pair(one, other, Part(strands[one], left), Part(strands[other], left), Part(strands[one], right), Part(strands[other], right)));
                }
            }
        }
    }

    /// <summary>How many pairs of lines run beside each other: what a count looks at.</summary>
    public int Pairs => pairs.Count;

    /// <summary>How many lines cross.</summary>
    /// <param name="heights">How far down each item stands.</param>
    public int Count(ReadOnlySpan<double> heights)
    {
        var count = 0;
        foreach (var pair in pairs)
        {
            var (one, other) = (strands[pair.One], strands[pair.Other]);
            var left = At(heights, one, pair.OneLeft) - At(heights, other, pair.OtherLeft);
            var right = At(heights, one, pair.OneRight) - At(heights, other, pair.OtherRight);
            if ((left > Touching && right < -Touching) || (left < -Touching && right > Touching))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>How far lines go up and down in all, those that more take counting more.</summary>
    public double Climb(ReadOnlySpan<double> heights)
    {
        var climb = 0.0;
        foreach (var strand in strands)
        {
            climb += strand.Weight * Math.Abs(heights[strand.From] - heights[strand.To]);
        }

        return climb;
    }

    private static double At(ReadOnlySpan<double> heights, Strand strand, double part) => heights[strand.From] + ((heights[strand.To] - heights[strand.From]) * part);

    // How much of its height a line has done at a column: x = 1.5 t (1 − t) + t³ is where, 3 t² − 2 t³ is how much.
    private static double Part(Strand strand, int column)
    {
        if (column <= strand.FromColumn || column >= strand.ToColumn)
        {
            return column <= strand.FromColumn ? 0 : 1;
        }

        var wanted = (double)(column - strand.FromColumn) / (strand.ToColumn - strand.FromColumn);
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < 40; step++)
        {
            var t = (low + high) / 2;
            (low, high) = (1.5 * t * (1 - t)) + (t * t * t) < wanted ? (t, high) : (low, t);
        }

        return (3 * low * low) - (2 * low * low * low);
    }

    private readonly record struct Pair(int One, int Other, double OneLeft, double OtherLeft, double OneRight, double OtherRight);
}
