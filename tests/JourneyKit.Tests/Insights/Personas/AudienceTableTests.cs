using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Personas;
using JourneyKit.Model;
using JourneyKit.Tests.Graphs.Chain;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights.Personas;

public sealed class AudienceTableTests
{
    private const double Near = 1e-9;

    // Two ninths of xa and half of yb are paid for; of all, 3/10.
    private const string Two = """
        conversions: { c: { at: paid } }
        personas: { xa: { share: 50/70, segment: sa }, yb: { share: 20/70, segment: sb } }
        segments: { sa: { size: 50/70, value: 70 }, sb: { size: 20/70, value: 35 } }
        touchpoints:
          shop: { entry: true, emotion: -1, next: { paid: { share: 3/10, byPersona: { xa: 2/9, yb: 1/2 } } } }
          paid: { exit: true, emotion: 2, personas: [xa, yb] }
        """;

    [Fact]
    public void Personas_convert_as_their_own_shares_say_and_together_are_their_exact_mean()
    {
        var table = By(AudienceKind.Persona, Two);
        var together = (Fraction.Of(50, 70) * Fraction.Of(2, 9)) + (Fraction.Of(20, 70) * Fraction.Of(1, 2));
        Assert.Equal([2d / 9, 0.5], table.Columns.Select(column => column.Conversions[0].Least!.Value), (one, other) => Math.Abs(one - other) < Near);
        Assert.Equal(together.ToDouble(), table.Together.Conversions[0].Least!.Value, Near);
        Assert.Equal(0.3, table.Whole.Conversions[0].Least!.Value, Near);
        Assert.Single(table.Apart);
    }

    [Fact]
    public void The_group_and_figure_that_differ_most_are_said_and_nothing_where_all_are_alike()
    {
        Assert.Equal(("“Yb” (28.6% of customers) reaches “C” in 50% of its journeys, 30% of all do.", AudienceKind.Persona), ForWhomOf(Two));
        Assert.Null(ForWhomOf(Two.Replace(", byPersona: { xa: 2/9, yb: 1/2 }", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_persona_is_named_before_its_segment_where_both_differ_alike()
        => Assert.DoesNotContain("segment", ForWhomOf(Two)!.Value.Words, StringComparison.Ordinal);

    [Fact]
    public void A_segment_of_several_personas_is_named_where_it_differs_nearly_as_much_as_the_one_that_does_most()
    {
        // Of all, 3/10 are paid for; of the two in the segment 51% and 49%.
        const string Three = """
            conversions: { c: { at: paid } }
            personas: { xa: { share: 60%, segment: sa }, yb: { share: 20%, segment: sb }, yc: { share: 20%, segment: sb } }
            segments: { sa: { size: 60% }, sb: { size: 40% } }
            touchpoints:
              shop: { entry: true, next: { paid: { share: 30%, byPersona: { xa: 1/6, yb: 51%, yc: 49% } } } }
              paid: { exit: true }
            """;
        Assert.Equal(("the segment “Sb” (40% of customers) reaches “C” in 50% of its journeys, 30% of all do.", AudienceKind.Segment), ForWhomOf(Three));
        Assert.Equal(AudienceKind.Persona, ForWhomOf(Three.Replace("yb: 51%, yc: 49%", "yb: 70%, yc: 30%", StringComparison.Ordinal))!.Value.Kind);
        Assert.StartsWith("“Yb” (20% of customers)", ForWhomOf(Three.Replace("share: 20%, segment: sb }, yc", "share: 20%, segment: sa }, yc", StringComparison.Ordinal))!.Value.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Segments_of_one_persona_each_go_as_these_do()
    {
        var (personas, segments) = (By(AudienceKind.Persona, Two), By(AudienceKind.Segment, Two));
        Assert.Equal(personas.Columns.Select(column => column.Conversions[0].Least), segments.Columns.Select(column => column.Conversions[0].Least));
        Assert.Equal(personas.Together.Conversions[0].Least!.Value, segments.Together.Conversions[0].Least!.Value, Near);
        Assert.Equal([50m, 10m], segments.Columns.Select(column => Math.Round(column.Money!.Value, 9)));
        Assert.Equal(segments.Whole.Money, segments.Together.Money);
        Assert.False(segments.IsMoneyApart || personas.IsMoneyApart);
    }

    [Fact]
    public void Two_personas_divide_the_money_of_their_segment_by_their_shares_and_it_goes_as_both_do()
    {
        var lines = Two.Replace("segment: sb", "segment: sa", StringComparison.Ordinal);
        var personas = By(AudienceKind.Persona, lines);
        Assert.Equal([50m * 5 / 7, 50m * 2 / 7], personas.Columns.Select(column => column.Money!.Value), (one, other) => Math.Abs(one - other) < 0.000_001m);
        Assert.True(personas.IsMoneyApart);
        var segments = By(AudienceKind.Segment, lines);
        Assert.Equal(["xa", "yb"], segments.Columns[0].Members.Select(member => member.Value));
        Assert.Equal(personas.Together.Conversions[0].Least!.Value, segments.Columns[0].Conversions[0].Least!.Value, Near);
        Assert.Null(segments.Columns[1].Conversions[0].Least);
        Assert.Null(segments.Columns[1].Averages);
        Assert.Equal(2d / 7, segments.OfNobody, Near);
    }

    [Fact]
    public void Personas_without_a_segment_are_a_group_of_their_own()
    {
        var table = By(AudienceKind.Segment, Two.Replace(", segment: sb", "", StringComparison.Ordinal));
        Assert.Equal(["sa", "sb", ""], table.Columns.Select(column => column.Id));
        Assert.Equal(0.5, table.Columns[2].Conversions[0].Least!.Value, Near);
        Assert.Null(table.Columns[2].Money);
    }

    [Fact]
    public void A_segment_without_a_size_has_the_share_of_its_personas_and_no_money()
    {
        var table = By(AudienceKind.Segment, Two.Replace("size: 20/70, ", "", StringComparison.Ordinal));
        Assert.Equal(2d / 7, table.Columns[1].Share!.Value, Near);
        Assert.False(table.Columns[1].IsShareAssumed);
        Assert.Null(table.Columns[1].Money);
        Assert.True(By(AudienceKind.Segment, Two.Replace("size: 20/70, ", "", StringComparison.Ordinal).Replace("share: 20/70, ", "", StringComparison.Ordinal)).Columns[1].IsShareAssumed);
    }

    [Fact]
    public void Shares_above_1_count_in_proportion()
    {
        var table = By(AudienceKind.Persona, Two.Replace("50/70, segment", "100%, segment", StringComparison.Ordinal).Replace("20/70, segment", "100%, segment", StringComparison.Ordinal));
        Assert.Equal(2, table.Together.Share);
        Assert.Equal(((2d / 9) + 0.5) / 2, table.Together.Conversions[0].Least!.Value, Near);
        Assert.Equal(0, table.OfNobody);
    }

    [Fact]
    public void Without_shares_personas_count_the_same_and_that_is_said()
    {
        var table = By(AudienceKind.Persona, Two.Replace("share: 50/70, ", "", StringComparison.Ordinal).Replace("share: 20/70, ", "", StringComparison.Ordinal));
        Assert.Equal(["xa", "yb"], table.Assumed.Select(column => column.Id));
        Assert.Equal(((2d / 9) + 0.5) / 2, table.Together.Conversions[0].Least!.Value, Near);
    }

    [Fact]
    public void A_persona_whose_journeys_begin_nowhere_has_no_numbers_and_counts_for_nothing()
    {
        const string Lines = """
            conversions: { c: { at: paid } }
            personas: { xa: { share: 50%, segment: sa }, yb: { share: 50%, segment: sb } }
            segments: { sa: { size: 50% }, sb: { size: 50% } }
            touchpoints:
              shop: { entry: true, personas: [xa], next: { paid: 30% } }
              paid: { exit: true }
            """;
        foreach (var table in new[] { By(AudienceKind.Persona, Lines), By(AudienceKind.Segment, Lines) })
        {
            Assert.False(table.Columns[1].HasJourneys);
            Assert.Null(table.Columns[1].Conversions[0].Least);
            Assert.Null(table.Columns[1].Averages);
            Assert.Equal(0.3, table.Together.Conversions[0].Least!.Value, Near);
            Assert.Empty(table.Apart);
        }
    }

    [Fact]
    public void Customers_in_no_group_make_a_range_that_has_the_whole_in_it()
    {
        var table = By(AudienceKind.Persona, "conversions: { c: { at: paid } }\npersonas: { xa: { share: 60% } }\ntouchpoints:\n  shop: { entry: true, next: { paid: 50% } }\n  paid: { exit: true }\n");
        Assert.Equal((0.3, 0.7), (Math.Round(table.Together.Conversions[0].Least!.Value, 9), Math.Round(table.Together.Conversions[0].Most!.Value, 9)));
        Assert.Equal(0.4, table.OfNobody, Near);
        Assert.Empty(table.Apart);
    }

    [Fact]
    public void A_loop_without_a_way_out_has_no_averages()
    {
        var table = By(AudienceKind.Persona, "conversions: { c: { at: on } }\npersonas: [xa, yb]\ntouchpoints:\n  shop: { entry: true, effort: 2, next: { on: 1 } }\n  on: { next: { off: 1 } }\n  off: { next: { on: 1 } }\n");
        Assert.All(table.Columns.Append(table.Together).Append(table.Whole), column => Assert.True(column is { IsUnbounded: true, Averages: null }));
        Assert.Equal(1, table.Together.Conversions[0].Least!.Value, Near);
    }

    [Fact]
    public void Unknown_is_not_zero()
    {
        var column = By(AudienceKind.Persona, "personas: [xa]\ntouchpoints:\n  shop: { entry: true, next: { on: 1 } }\n  on: { exit: true }\n").Columns[0];
        Assert.Null(column.Feeling);
        Assert.Null(column.Money);
        Assert.Null(column.Averages!.Seconds);
        Assert.Null(column.Averages.EffortOfVisit);
        Assert.NotNull(Audiences.WhyNone(JourneyGraph.Of(Maps.FromYaml("touchpoints: [shop]\n")), AudienceKind.Persona));
        Assert.NotNull(Audiences.WhyNone(JourneyGraph.Of(Maps.FromYaml("personas: [xa]\n")), AudienceKind.Segment));
    }

    [Fact]
    public void Pain_points_of_others_hit_nobody_else_and_channels_say_whether_they_are_met()
    {
        var table = By(AudienceKind.Persona, """
            channels: [web, phone]
            personas: { xa: { channels: { web: preferred, phone: avoided } }, yb: {} }
            touchpoints:
              shop: { entry: true, channel: web, painPoints: { slow: { severity: 2 }, odd: { severity: 4, personas: [yb] } }, next: { paid: 50% } }
              paid: { exit: true }
            """);
        Assert.Equal(["slow", "odd slow"], table.Columns.Select(column => string.Join(' ', column.Pains.Select(pain => pain.Pain.Key))));
        Assert.Equal([("web", 1d), ("phone", 0d)], table.Columns[0].Channels.Select(channel => (channel.Channel.Value, channel.Reach!.Value)));
    }

    [Fact]
    public void On_random_maps_groups_make_the_whole_or_the_difference_is_there()
    {
        var (equal, apart) = (0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var map = PersonaMaps.Make(seed);
            var chain = ConversionChain.Of(JourneyGraph.Of(map));
            var table = Audiences.Of(chain, AudienceKind.Persona, map.Conversions);
            if (PersonaMix.Of(chain.Graph) is [var mix])
            {
                Assert.Equal(mix.Mixed, table.Together.Conversions[0].Least!.Value, Near);
                Assert.Equal(mix.OfNobody, table.OfNobody, Near);
            }

            if (!chain.IsComputed || table.Together.Conversions[0].Least is not { } least)
            {
                continue;
            }

            var (together, whole) = (table.Together.Conversions[0], table.Whole.Conversions[0]);
            var isApart = least > whole.Most + Near || together.Most < whole.Least - Near;
            Assert.Equal(isApart, table.Apart.Any());
            Assert.True(isApart || (least <= whole.Most + Near && together.Most >= whole.Least - Near), $"seed {seed}");
            (equal, apart) = isApart ? (equal, apart + 1) : (equal + 1, apart);

            // Each persona in a segment of its own, with its share as size: the same table.
            var segmented = map with
            {
                Segments = [.. map.Personas.Select(persona => new Segment($"s-{persona.Id}") { Size = persona.Share })],
                Personas = [.. map.Personas.Select(persona => persona with { Segment = $"s-{persona.Id}" })],
            };
            var segments = Audiences.Of(ConversionChain.Of(JourneyGraph.Of(segmented)), AudienceKind.Segment, map.Conversions);
            Assert.Equal(least, segments.Together.Conversions[0].Least!.Value, Near);
            Assert.Equal(together.Most!.Value, segments.Together.Conversions[0].Most!.Value, Near);
        }

        Assert.True(equal > 50 && apart > 20, $"{equal} equal, {apart} apart");
    }

    [Fact]
    public void Money_of_random_maps_makes_that_of_all_segments_or_the_difference_is_there()
    {
        var known = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var map = RandomMaps.Map(seed);
            var graph = JourneyGraph.Of(map);
            foreach (var kind in new[] { AudienceKind.Persona, AudienceKind.Segment }.Where(kind => Audiences.WhyNone(graph, kind) is null))
            {
                var table = Audiences.Of(ConversionChain.Of(graph), kind, map.Conversions);
                Assert.Equal(SegmentMoney.Sum(map.Segments.Select(SegmentMoney.Of)), table.Whole.Money);
                var isSame = table.Whole.Money is not { } all || (table.Columns.Any(column => column.Money is not null) && Math.Abs(table.Columns.Sum(column => column.Money ?? 0) - all) <= 0.000_001m * all);
                Assert.True(isSame || table.IsMoneyApart, $"seed {seed}");
                known += table.Whole.Money is > 0 ? 1 : 0;
            }
        }

        Assert.True(known > 10, $"{known}");
    }

    private static (string Words, AudienceKind Kind)? ForWhomOf(string lines)
    {
        var map = Maps.FromYaml(lines);
        return ForWhom.Find(ConversionChain.Of(JourneyGraph.Of(map)), map.Conversions, element => $"“{element.Name}”");
    }

    private static AudienceTable By(AudienceKind kind, string lines)
    {
        var map = Maps.FromYaml(lines);
        return Audiences.Of(ConversionChain.Of(JourneyGraph.Of(map)), kind, map.Conversions);
    }
}
