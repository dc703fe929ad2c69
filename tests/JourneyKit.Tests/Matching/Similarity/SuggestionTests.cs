using JourneyKit.Changes;
using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Matching.Similarity;

public sealed class SuggestionTests
{
    private const string Shop = """
        channels: [website, email, phone]
        stages: [decision, use]
        personas: [busy-parent, student]
        touchpoints:
          landing: { next: [basket] }
          basket: { name: Shopping basket, stage: decision, channel: website, next: [pay] }
          pay: { stage: decision }

        """;

    [Fact]
    public void A_guess_says_why()
    {
        var guess = Guess(Shop, Shop.Replace("basket", "cart", StringComparison.Ordinal).Replace("Shopping cart", "Basket of goods", StringComparison.Ordinal));
        Assert.Equal("touchpoint basket → cart (0.68: same stage and channel; both follow `landing`; both lead to `pay`; names share `basket`)", guess);
    }

    [Theory]
    [InlineData("{ name: Checkout }", "{ name: Chekout }", "touchpoint old → new (0.77: names are spelt alike)")]
    [InlineData("{ name: Pay by card, stage: decision }", "{ name: Card payment, stage: decision }", "touchpoint old → new (0.76: same stage; names share `card`)")]
    [InlineData("{ name: Ask a friend, personas: [student], channel: phone }", "{ name: Ask a friend, personas: [student], channel: email }", "touchpoint old → new (0.85: same personas; same name)")]
    [InlineData("{ name: Read a leaflet, stage: decision, channel: website }", "{ name: Ask for help, stage: decision, channel: website }", null)]
    [InlineData("{ name: Read a leaflet }", "{ name: Track the parcel }", null)]
    [InlineData("{ name: Pay, stage: decision, channel: website, next: [landing] }", "{ name: Pay, stage: use, channel: phone, next: [pay] }", null)]
    public void Pairs_are_as_alike_as_their_names_stages_channels_neighbours_and_personas(string old, string now, string? expected)
        => Assert.Equal(expected, Guess(Shop + $"  old: {old}\n", Shop + $"  new: {now}\n"));

    [Fact]
    public void What_took_the_same_place_in_the_flow_is_found_under_any_name()
    {
        var guess = Guess(
            "channels: [website]\nstages: [decision]\ntouchpoints:\n  start: { next: [quiz] }\n  quiz: { stage: decision, channel: website, next: [end] }\n  end: {}\n",
            "channels: [website]\nstages: [decision]\ntouchpoints:\n  start: { next: [advisor] }\n  advisor: { stage: decision, channel: website, next: [end] }\n  end: {}\n");
        Assert.Equal("touchpoint quiz → advisor (0.57: same stage and channel; both follow `start`; both lead to `end`)", guess);
    }

    [Fact]
    public void The_assignment_is_the_best_on_the_whole()
    {
        // Alone, `a` is most like `card`; then nothing would be left for `b`.
        var guesses = Guesses(
            "touchpoints:\n  a: { name: Pay by card online }\n  b: { name: Pay by card }\n",
            "touchpoints:\n  card: { name: Pay by card now }\n  online: { name: Pay online by card safely }\n");
        Assert.Equal(["b → card", "a → online"], guesses.SelectMany(guess => guess.Elements).Select(pair => $"{pair.Before.Key} → {pair.After.Key}"));
    }

    [Fact]
    public void Stages_are_guessed_too_and_help_with_their_touchpoints()
    {
        var guesses = Guesses(
            "stages: { buying: { kind: purchase } }\ntouchpoints: { pay: { stage: buying }, sign: { name: Sign the contract, stage: buying } }\n",
            "stages: { buy-it: { kind: purchase } }\ntouchpoints: { pay: { stage: buy-it }, contract: { name: Contract, stage: buy-it } }\n");
        Assert.Equal(
            ["stage buying → buy-it (0.75: both hold `pay`; same kind; names are spelt alike)", "touchpoint sign → contract (0.81: same stage; names share `contract`)"],
            guesses.Select(guess => guess.ToString()));
    }

    [Fact]
    public void What_is_declared_or_gone_on_purpose_is_not_guessed_at()
    {
        Assert.Null(Guess(Shop, Shop.Replace("basket", "cart", StringComparison.Ordinal) + "removes: [basket]\n", baseline: true));
        Assert.Null(Guess(Shop, Shop.Replace("  basket: {", "  cart: { replaces: [basket],", StringComparison.Ordinal).Replace("[basket] }\n  cart", "[cart] }\n  cart", StringComparison.Ordinal), baseline: true));
    }

    [Fact]
    public void Without_being_asked_for_there_are_no_guesses()
    {
        var (before, after) = (Maps.FromYaml(Shop), Maps.FromYaml(Shop.Replace("basket", "cart", StringComparison.Ordinal)));
        Assert.Empty(JourneyMatching.Match(before, after).Suggestions);
        Assert.Equal("", JourneyMatching.Match(before, after).ToReplacesLines());
        Assert.Equal("touchpoints:\n  cart: { replaces: [basket] }\n", JourneyMatching.Match(before, after, MatchMode.Suggest).ToReplacesLines());
    }

    [Fact]
    public void Two_thousand_on_each_side_all_come_home()
    {
        var random = new Random(7);
        string[] words = ["open", "read", "compare", "pay", "ask", "track", "return", "rate", "mail", "app", "card", "parcel", "offer", "account", "invoice", "helper"];
        Touchpoint Make(int i, string prefix) => new($"{prefix}-{i}")
        {
            Name = $"{words[i % 16]} {words[i / 16 % 16]} no {i}",
            Stage = $"stage-{i % 7}",
            Channel = $"channel-{i % 5}",
        };
        var before = Empty with { Stages = [.. Enumerable.Range(0, 7).Select(i => new Stage($"stage-{i}"))], Touchpoints = [.. Enumerable.Range(0, 2_000).Select(i => Make(i, "old"))] };
        var after = before with { Touchpoints = [.. Enumerable.Range(0, 2_000).OrderBy(_ => random.Next()).Select(i => Make(i, "new"))] };
        var guesses = JourneyMatching.Match(before, after, MatchMode.Suggest).Suggestions;
        Assert.Equal(2_000, guesses.Count);
        Assert.All(guesses.SelectMany(guess => guess.Elements), pair => Assert.Equal(pair.Before.Key[4..], pair.After.Key[4..]));
    }

    [Fact]
    public void Two_thousand_that_cannot_be_told_apart_are_matched_too()
    {
        var before = Empty with { Touchpoints = [.. Enumerable.Range(0, 2_000).Select(i => new Touchpoint($"a{i}") { Name = "Step" })] };
        var after = Empty with { Touchpoints = [.. Enumerable.Range(0, 2_000).Select(i => new Touchpoint($"b{i}") { Name = "Step" })] };
        Assert.Equal(2_000, JourneyMatching.Match(before, after, MatchMode.Suggest).Suggestions.Count);
    }

    private static JourneyMap Empty { get; } = new() { Id = "order", Title = "Order", State = MapState.Current };

    private static string? Guess(string before, string after, bool baseline = false) => Guesses(before, after, baseline).SingleOrDefault()?.ToString();

    private static ElementList<ElementMatch> Guesses(string before, string after, bool baseline = false)
    {
        var was = Maps.FromYaml(before);
        var now = baseline ? Maps.WithBaseline(after, before) : Maps.FromYaml(after);
        return JourneyMatching.Match(was, now, MatchMode.Suggest).Suggestions;
    }
}
