using System.Numerics;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Random maps against the long way: full matrices, maps with something really taken out, derivatives by a complex step.</summary>
public sealed class RandomMapTests
{
    private const int Count = 1_000;

    [Fact]
    public void Conversions_overall_and_by_entry_are_those_of_a_full_matrix() => ForEach((seed, map, chain) =>
    {
        var (shares, entries) = (RandomFlowMaps.Shares(map), RandomFlowMaps.Entries(map));
        foreach (var flow in chain.Conversions)
        {
            var expected = DenseChain.Reaching(shares, IndexOf(map, flow));
            Near.One(expected.Zip(entries, (x, e) => x * e).Sum(), flow.Probability!.Value, seed);
            foreach (var entry in flow.Entries)
            {
                Near.One(expected[map.Touchpoints.Keys.ToList().IndexOf(entry.Entry.Value)], entry.Probability, (seed, entry.Entry));
            }

            Near.One(Math.Min(1, flow.Probability.Value + 1 - entries.Sum()), flow.UpperBound!.Value, seed);
        }
    });

    [Fact]
    public void Every_journey_ends_somewhere_or_goes_round_for_ever() => ForEach((seed, map, chain) =>
    {
        var ended = chain.Touchpoints.Sum(touchpoint => touchpoint.Ending);
        Near.One(1, ended + chain.Unending + (double)chain.Inputs.UnknownEntryShare, seed);
    });

    [Fact]
    public void Removal_effects_of_touchpoints_and_channels_are_what_is_missing_without_them() => ForEach((seed, map, chain) =>
    {
        foreach (var flow in chain.Conversions.Where(flow => flow.Probability > 0))
        {
            foreach (var removal in flow.TouchpointRemovals)
            {
                Near.One(1 - (Without(map, flow, touchpoint => touchpoint.Id == removal.Touchpoint) / flow.Probability!.Value), removal.Effect!.Value, (seed, removal.Touchpoint));
            }

            foreach (var removal in flow.ChannelRemovals)
            {
                Near.One(1 - (Without(map, flow, touchpoint => touchpoint.Channel == removal.Channel) / flow.Probability!.Value), removal.Effect!.Value, (seed, removal.Channel));
            }
        }
    });

    [Fact]
    public void Sensitivities_are_derivatives() => ForEach((seed, map, chain) =>
    {
        foreach (var flow in chain.Conversions)
        {
            foreach (var sensitivity in flow.Sensitivities)
            {
                Near.One(Derivative(map, IndexOf(map, flow), sensitivity), sensitivity.Derivative, (seed, sensitivity));
            }
        }
    });

    private static void ForEach(Action<int, JourneyMap, ConversionChain> act)
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var map = RandomFlowMaps.Make(seed);
            var chain = ConversionChain.Of(JourneyGraph.Of(map));
            if (chain.Outcome != ChainOutcome.NoFlow)
            {
                Assert.Equal(ChainOutcome.Computed, chain.Outcome);
                act(seed, map, chain);
            }
        }
    }

    private static int IndexOf(JourneyMap map, ConversionFlow flow) => map.Touchpoints.Keys.ToList().IndexOf(flow.Conversion.At!.Value.Value);

    private static double Without(JourneyMap map, ConversionFlow flow, Func<Touchpoint, bool> isGone)
    {
        var (shares, entries) = (RandomFlowMaps.Shares(map), RandomFlowMaps.Entries(map));
        foreach (var gone in Enumerable.Range(0, entries.Length).Where(i => isGone(map.Touchpoints[i])))
        {
            if (gone == IndexOf(map, flow))
            {
                return 0;
            }

            entries[gone] = 0;
            for (var i = 0; i < entries.Length; i++)
            {
                (shares[gone, i], shares[i, gone]) = (0, 0);
            }
        }

        return DenseChain.Reaching(shares, IndexOf(map, flow)).Zip(entries, (x, e) => x * e).Sum();
    }

    // The imaginary part of f(x + ih) is h f'(x), without a difference that could lose digits.
    private static double Derivative(JourneyMap map, int goal, ShareSensitivity sensitivity)
    {
        const double Step = 1e-30;
        var (real, begin) = (RandomFlowMaps.Shares(map), RandomFlowMaps.Entries(map));
        var ids = map.Touchpoints.Keys.ToList();
        var (from, count) = (ids.IndexOf(sensitivity.Touchpoint.Value), begin.Length);
        var shares = new Complex[count, count];
        Complex[] entries = [.. begin.Select(entry => new Complex(entry, 0))];
        var leads = DenseChain.Reaching(real, goal);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                shares[i, j] = real[i, j];
            }
        }

        Complex[] row = sensitivity.To is null ? entries : [.. Enumerable.Range(0, count).Select(j => shares[from, j])];
        var grown = sensitivity.To is { } to ? ids.IndexOf(to.Value) : from;
        var rest = 1 - row[grown].Real;
        for (var j = 0; j < count; j++)
        {
            row[j] += j == grown ? new Complex(0, Step) : sensitivity.Variant == SensitivityVariant.FromOthers ? row[j] * new Complex(0, -Step / rest) : 0;
        }

        for (var j = 0; j < count && sensitivity.To is not null; j++)
        {
            shares[from, j] = row[j];
        }

        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                shares[i, j] = i != goal && leads[i] > 0 && leads[j] > 0 ? shares[i, j] : 0;
            }
        }

        var chances = Solve(shares, goal);
        return entries.Select((entry, i) => entry * chances[i]).Aggregate(Complex.Zero, (sum, part) => sum + part).Imaginary / Step;
    }

    private static Complex[] Solve(Complex[,] shares, int goal)
    {
        var count = shares.GetLength(0);
        var matrix = new Complex[count, count + 1];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                matrix[i, j] = (i == j ? 1 : 0) - shares[i, j];
            }
        }

        matrix[goal, count] = 1;
        for (var column = 0; column < count; column++)
        {
            for (var row = 0; row < count; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var j = column; j <= count && row != column; j++)
                {
                    matrix[row, j] -= factor * matrix[column, j];
                }
            }
        }

        return [.. Enumerable.Range(0, count).Select(i => matrix[i, count] / matrix[i, i])];
    }
}
