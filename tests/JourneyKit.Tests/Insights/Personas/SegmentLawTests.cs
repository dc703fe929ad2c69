using JourneyKit.Graphs;
using JourneyKit.Insights.Personas;
using JourneyKit.Model;

namespace JourneyKit.Tests.Insights.Personas;

/// <summary>What must hold of segments over random maps, against exact fractions.</summary>
public sealed class SegmentLawTests
{
    private const double Near = 1e-9;

    [Fact]
    public void Segments_go_as_the_exact_mean_of_their_personas_and_together_make_the_whole_or_the_difference_is_there()
    {
        var (equal, apart, mixed) = (0, 0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var parts = Enumerable.Range(0, random.Next(2, 6)).Select(_ => random.Next(1, 20)).ToList();
            var all = parts.Sum();
            List<(Fraction Share, Fraction Reach, int Segment)> personas = [.. parts.Select((part, i) => (Fraction.Of(part, all), Fraction.Of(random.Next(0, 21), 20), random.Next(0, 3)))];

            // Every second map says of everybody what its personas make together, the others something else.
            var mean = personas.Aggregate(Fraction.Of(0, 1), (sum, one) => sum + (one.Share * one.Reach));
            var whole = seed % 2 == 0 ? mean : mean * Fraction.Of(1, 2);
            var map = Map(personas, whole);
            var chain = ConversionChain.Of(JourneyGraph.Of(map));
            var table = Audiences.Of(chain, AudienceKind.Segment, map.Conversions);

            foreach (var (column, number) in table.Columns.Select((column, i) => (column, i)))
            {
                var members = personas.Where(one => one.Segment == number).ToList();
                mixed += members.Count > 1 ? 1 : 0;
                if (members.Count == 0)
                {
                    Assert.Null(column.Conversions[0].Least);
                    continue;
                }

                var size = members.Aggregate(Fraction.Of(0, 1), (sum, one) => sum + one.Share);
                var reach = members.Aggregate(Fraction.Of(0, 1), (sum, one) => sum + (one.Share * one.Reach));
                Assert.Equal(size.ToDouble(), column.Share!.Value, Near);
                Assert.Equal(reach.ToDouble() / size.ToDouble(), column.Conversions[0].Least!.Value, Near);
            }

            Assert.Equal(mean.ToDouble(), table.Together.Conversions[0].Least!.Value, Near);
            Assert.Equal(1, table.Together.Share!.Value, Near);
            Assert.Equal(whole.ToDouble(), table.Whole.Conversions[0].Least!.Value, Near);
            var isApart = Math.Abs(mean.ToDouble() - whole.ToDouble()) > Near;
            Assert.Equal(isApart, table.Apart.Any());
            (equal, apart) = isApart ? (equal, apart + 1) : (equal + 1, apart);
            Assert.Equal(Enumerable.Range(0, 3).Sum(i => table.Columns[i].Money ?? 0), table.Together.Money!.Value, 9);
            Assert.False(table.IsMoneyApart);
        }

        Assert.True(equal > 100 && apart > 100 && mixed > 100, $"{equal} {apart} {mixed}");
    }

    private static JourneyMap Map(List<(Fraction Share, Fraction Reach, int Segment)> personas, Fraction whole) => new()
    {
        Id = "shop",
        Title = "Shop",
        State = MapState.Current,
        Conversions = [new("order") { At = "paid" }],
        Segments = [.. Enumerable.Range(0, 3).Select(i => new Segment($"s-{i}") { Size = Share(personas.Where(one => one.Segment == i).Aggregate(Fraction.Of(0, 1), (sum, one) => sum + one.Share)), Value = 10 * (i + 1) })],
        Personas = [.. personas.Select((one, i) => new Persona($"p-{i}") { Share = Share(one.Share), Segment = $"s-{one.Segment}" })],
        Touchpoints =
        [
            new("page")
            {
                Entry = Entry.FromShare(1m),
                Next = [new Transition("paid") { Share = Share(whole), ByPersona = [.. personas.Select((one, i) => KeyValuePair.Create(new Id<Persona>($"p-{i}"), Share(one.Reach)))] }],
            },
            new("paid") { Exit = true },
        ],
    };

    private static Share Share(Fraction fraction) => (decimal)fraction.ToDouble();
}
