using System.Globalization;
using JourneyKit.Graphs;
using JourneyKit.Insights.Funnel;
using JourneyKit.Model;
using JourneyKit.Tests.Graphs.Chain;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights.Funnel;

/// <summary>What micro-conversions predict, against fractions and published intervals.</summary>
public sealed class PredictionTests
{
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_of_a_counted_share_is_the_published_one(long part, long whole, double low, double high)
    {
        // R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, method 3.
        var interval = WilsonInterval.Of(Share.FromCounts(part, whole))!;
        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Both_bounds_are_as_many_deviations_away_as_the_quantile_says()
    {
        var quantile = Rational.Of(WilsonInterval.Quantile);
        for (var whole = 1; whole <= 40; whole++)
        {
            for (var part = 0; part <= whole; part++)
            {
                var interval = WilsonInterval.Of(Share.FromCounts(part, whole))!;
                var stated = Rational.Of(Share.FromCounts(part, whole));
                foreach (var bound in new[] { interval.Low, interval.High }.Select(Rational.Of))
                {
                    // (p − b)² n = z² b (1 − b)
                    var left = (stated - bound) * (stated - bound) * Rational.Of((double)whole);
                    var right = quantile * quantile * bound * (Rational.One - bound);
                    Assert.True((left - right + Rational.One).IsNear(1, 1e-12), $"{part} of {whole}");
                }
            }
        }
    }

    [Fact]
    public void A_share_that_was_not_counted_has_no_interval() => Assert.Null(WilsonInterval.Of(0.3m));

    [Fact]
    public void The_lift_is_the_stated_share_by_the_fraction_of_the_flow_and_those_who_did_not_make_up_the_rest()
    {
        var (madeUp, contradicting) = (0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var (rate, converting) = (Share.FromCounts(random.Next(0, 20), 20), Share.FromCounts(random.Next(0, 31), 30));
            var map = CountedMaps.Make(seed);
            map = map with { Touchpoints = [map.Touchpoints[0] with { MicroConversions = [new("step") { ContributesTo = "last", Rate = rate, Converting = converting }] }, .. map.Touchpoints.Skip(1)] };
            var chain = ConversionChain.Of(JourneyGraph.Of(map));
            if (!chain.IsComputed)
            {
                continue;
            }

            var ofAll = new ExactChain(map).Reaching(map.Touchpoints.Count - 1)[0];
            var prediction = Assert.Single(Prediction.Of(chain));
            Assert.True(ofAll.IsNear(prediction.OfAll!.Value, 1e-11));
            if (ofAll.Sign == 0)
            {
                Assert.Null(prediction.Lift);
                continue;
            }

            Assert.True((Rational.Of(converting) / ofAll).IsNear(prediction.Lift!.Value, 1e-11));
            var without = (ofAll - (Rational.Of(rate) * Rational.Of(converting))) / (Rational.One - Rational.Of(rate));
            if (prediction.WithoutIt is { } known && known is > 0 and < 1)
            {
                Assert.True((without - Rational.Of(known) + Rational.One).IsNear(1, 1e-9), $"seed {seed}");
                madeUp++;
            }

            if (without.Sign < 0 && ((Rational.Of(rate) * Rational.Of(converting)) - ofAll - Rational.Of(0.005)).Sign > 0)
            {
                Assert.True(prediction.Contradicts, $"seed {seed}");
                Assert.Null(prediction.WithoutIt);
                contradicting++;
            }
        }

        Assert.True(madeUp > 50 && contradicting > 20, $"{madeUp} made up, {contradicting} contradicting");
    }

    [Theory]
    [InlineData("rate: 50%, converting: 60%", 1.5, 0.2, false)]
    [InlineData("converting: 60%", 1.5, null, false)]
    [InlineData("rate: 90%, converting: 80%", 2.0, null, true)]
    [InlineData("rate: 90%, converting: 10%", 0.25, null, true)]
    [InlineData("rate: 50%", null, null, false)]
    [InlineData("rate: 100%, converting: 40%", 1.0, null, false)]
    public void What_is_not_stated_is_not_known_and_what_cannot_be_true_is_said(string figures, double? lift, double? without, bool contradicts)
    {
        var prediction = Assert.Single(Prediction.Of(Chain(figures)));
        Assert.Equal((lift, without, contradicts), (Rounded(prediction.Lift), Rounded(prediction.WithoutIt), prediction.Contradicts));
        Assert.Null(prediction.LiftInterval);
    }

    [Fact]
    public void Counts_give_the_lift_an_interval()
    {
        var prediction = Assert.Single(Prediction.Of(Chain("converting: 81/263")));
        Assert.Equal((0.2553 / 0.4, 0.3662 / 0.4), (Math.Round(prediction.LiftInterval!.Low * 0.4, 4) / 0.4, Math.Round(prediction.LiftInterval.High * 0.4, 4) / 0.4));
    }

    private static ConversionChain Chain(string figures) => ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml(string.Create(CultureInfo.InvariantCulture, $$"""
        conversions: { order: { at: paid } }
        touchpoints:
          shop: { entry: true, microConversions: { looks: { contributesTo: order, {{figures}} } }, next: { paid: 40% } }
          paid: { exit: true }
        """))));

    private static double? Rounded(double? number) => number is { } known ? Math.Round(known, 12) : null;
}
