using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Changes;

public sealed class JourneyComparisonTests
{
    private const string Header = "journeykit: \"1\"\nid: a\ntitle: A\nstate: current\n";

    [Fact]
    public void Nothing_differs_between_a_map_and_itself()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            Assert.Empty(JourneyComparison.Compare(RandomMaps.Map(seed), RandomMaps.Map(seed)));
        }
    }

    [Fact]
    public void Two_maps_are_equal_where_nothing_differs_and_only_there()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var (one, other) = (RandomMaps.Map(seed), RandomMaps.Map(seed + 1));
            Assert.Equal(one == other, JourneyComparison.Compare(one, other).Count == 0);
        }
    }

    [Theory]
    [InlineData("channels: [website, email]", "channels:\n  email: { kind: email }\n  website:\n")]
    [InlineData("stages:\n  use: Get on\n", "stages: { use: { goal: Get on, kind: use, name: Use } }\n")]
    [InlineData("touchpoints:\n  a: { next: { b: 0.6 } }\n  b: {}\n", "touchpoints:\n  b:\n  a: { next: { b: { share: 60% } } }\n")]
    [InlineData("stages: { use: { duration: PT1H30M } }", "stages: { use: { duration: 90m } }")]
    public void Order_shorthands_and_notation_make_no_difference(string one, string other)
        => Assert.Empty(JourneyComparison.Compare(Map(one), Map(other)));

    [Fact]
    public void Changes_name_element_property_and_both_values()
    {
        var changes = JourneyComparison.Compare(
            Map("channels: [website]\ntouchpoints:\n  pay: { emotion: -1, painPoints: { slow: Too slow. } }\n  old: {}\nx-a: 1\n"),
            Map("channels: { website: { kind: email } }\ntouchpoints:\n  pay: { emotion: 1, painPoints: { slow: { description: Too slow., severity: 3 } } }\n  new: { stage: use }\nstages: [use]\nx-a: 2\n"));
        Assert.Equal(
            [
                "changed /channels/website/kind: website → email",
                "added /stages/use: { }",
                "removed /touchpoints/old: { }",
                "changed /touchpoints/pay/emotion: -1 → 1",
                "added /touchpoints/pay/painPoints/slow/severity: 3",
                "added /touchpoints/new: { stage: use }",
                "changed /x-a: 1 → 2",
            ],
            changes.Select(change => change.ToString()));
    }

    [Fact]
    public void Stages_in_another_order_are_one_change()
        => Assert.Equal("reordered /stages: [a, b] → [b, a]", Assert.Single(JourneyComparison.Compare(Map("stages: [a, b, c]"), Map("stages: [b, a, d]")), change => change.Kind == ChangeKind.Reordered).ToString());

    [Fact]
    public void Libraries_compare_too()
    {
        var library = new JourneyLibrary { Id = "lib", Title = "Lib", Teams = [new Team("care")] };
        Assert.Equal("added /teams/care/contact: 7-11", Assert.Single(JourneyComparison.Compare(library, library with { Teams = [new Team("care") { Contact = "7-11" }] })).ToString());
    }

    private static JourneyMap Map(string text) => JourneyDocument.Parse(Header + text).Map ?? throw new InvalidOperationException(string.Join("\n", JourneyDocument.Parse(Header + text).Diagnostics));
}
