using System.Globalization;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Summary;

/// <summary>What a report says first.</summary>
public sealed class HeadlineTests
{
    [Theory]
    [InlineData(", value: 20", 57, 49, " “A” falls from 57% to 49%.")]
    [InlineData(", value: 20", 57, 56.5, " “A” falls from 57% to 56.5%.")]
    [InlineData(", value: 20", 57, 56.6, "")]
    [InlineData(", value: 20", 49, 57, "")]
    [InlineData("", 57, 49, "")]
    public void A_conversion_that_brings_money_and_falls_is_not_hidden_behind_one_that_rises(string value, double now, double then, string words)
    {
        var headline = Headline(1, value, now, then);
        Assert.StartsWith($"The plan lifts “Renewed” from 20% to 70%.{words}", headline, StringComparison.Ordinal);
        Assert.Equal(words.Length > 0, headline.Contains(" falls ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, " “A” falls from 30% to 10%, “B” falls from 30% to 10% and “C” falls from 30% to 10%.")]
    [InlineData(4, " “A” falls from 30% to 10%, “B” falls from 30% to 10% and 2 more fall.")]
    public void Of_many_the_first_are_named(int count, string words) => Assert.Contains(words, Headline(count, ", value: 20", 30, 10), StringComparison.Ordinal);

    private static string Headline(int count, string value, double now, double then)
        => GapsOf.Pair(Map(count, value, 20, now), Map(count, value, 70, then)).Summary.Headline;

    // Offers stand in a row; whoever takes none goes on to the next, and in the end to the renewal.
    private static string Map(int count, string value, int renewed, double share)
    {
        var ids = "abcd"[..count];
        var conversions = string.Concat(ids.Select(id => $", {id}: {{ at: t{id}{value} }}"));
        var offers = string.Concat(ids.Select((id, i) => string.Create(CultureInfo.InvariantCulture, $"o{id}: {{ {(i == 0 ? "entry: true, " : "")}next: {{ t{id}: {share}%, {Next(ids, i)}: {100 - share}% }} }}, t{id}: {{ next: {{ {Next(ids, i)}: 100% }} }}, ")));
        return $"conversions: {{ renewed: {{ at: done, value: 30 }}{conversions} }}\ntouchpoints: {{ {offers}letter: {{ next: {{ done: {renewed}% }} }}, done: {{ exit: true }} }}";
    }

    private static string Next(string ids, int i) => i + 1 < ids.Length ? $"o{ids[i + 1]}" : "letter";
}
