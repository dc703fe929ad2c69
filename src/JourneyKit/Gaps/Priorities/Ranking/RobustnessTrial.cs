using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>Ranks again and again with moved inputs, and counts how often the first five stay the first five.</summary>
internal sealed class RobustnessTrial(RankScorer scorer, RankInputs inputs, (RankedGap Ranked, RankTerm[] Terms)[] order, GapOptions options)
{
    private const int TopCount = 5;

    private readonly ulong[] names = [.. inputs.Keys.Select(Noise.Hash)];
    private readonly double[] stated = inputs.Values();
    private readonly int size = Math.Min(TopCount, order.Length);
    private readonly int candidates = order.Length <= TopCount ? order.Length : Array.FindLastIndex(order, own => own.Ranked.IsLike(order[TopCount - 1].Ranked)) + 1;

    public RankRobustness Run()
    {
        var (same, stays) = (0, new int[size]);
        var (moved, top) = (new double[stated.Length], new (long Score, int Gap)[size]);
        for (var variation = 0; variation < options.Variations; variation++)
        {
            Move(moved, variation);
            Choose(top, moved);
            foreach (var (_, gap) in top)
            {
                if (gap < size)
                {
                    stays[gap]++;
                }
            }

            same += Array.TrueForAll(top, own => own.Gap < size) ? 1 : 0;
        }

        return new RankRobustness
        {
            Method = Method(),
            InputError = options.InputError,
            Variations = options.Variations,
            Seed = options.Seed,
            Inputs = inputs.NumberCount,
            SameTop = Part(same),
            Top = [.. stays.Select((count, gap) => new GapStability(order[gap].Ranked.Gap.Id, Part(count)))],
        };
    }

    private void Move(double[] moved, int variation)
    {
        var error = (double)options.InputError;
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = stated[i] * (1 + (error * Noise.Of(options.Seed, names[i], variation)));
        }
    }

    // The first of the gaps, best first, by insertion: there are few of them. A move changes scores alone, so that of the
    // gaps, which stand by standing and severity, those behind the last that can come in need no look.
    private void Choose((long Score, int Gap)[] top, double[] moved)
    {
        Array.Fill(top, (-1, int.MaxValue));
        for (var gap = 0; gap < candidates; gap++)
        {
            var score = scorer.Of(order[gap].Terms, moved).Score;
            var place = size;
            while (place > 0 && IsBefore(score, gap, top[place - 1]))
            {
                place--;
            }

            if (place < size)
            {
                Array.Copy(top, place, top, place + 1, size - place - 1);
                top[place] = (score, gap);
            }
        }
    }

    private bool IsBefore(long score, int gap, (long Score, int Gap) other)
    {
        if (other.Gap == int.MaxValue)
        {
            return true;
        }

        var (own, its) = (order[gap].Ranked, order[other.Gap].Ranked);
        return own.IsLike(its)
            ? score > other.Score || (score == other.Score && string.CompareOrdinal(own.Gap.Id, its.Gap.Id) < 0)
            : gap < other.Gap;
    }

    private Share Part(int count) => new((decimal)count / options.Variations);

    private string Method() => string.Create(
        CultureInfo.InvariantCulture,
        $"Each of {inputs.NumberCount} numeric inputs (frequencies, volumes, worths, feasibilities, efforts, costs) was moved by its own share, evenly from −{Figures.Percent(options.InputError)} to +{Figures.Percent(options.InputError)}, the same for all gaps that rest on it; all gaps were ranked again, {options.Variations} times, with numbers from seed {options.Seed}. Standing and severity, the largest volume and the medians and means that parts are relative to were kept.");
}
