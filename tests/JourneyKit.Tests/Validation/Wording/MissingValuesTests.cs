using JourneyKit.Tests.Validation.Rules;

namespace JourneyKit.Tests.Validation.Wording;

public sealed class MissingValuesTests
{
    [Fact]
    public void A_single_element_is_reported_where_it_stands()
        => Assert.Equal(["/stages/b: The stage `b` does not say what customers want there. Add the `goal` in the customer's words."], RuleFindings.Lines("JK4013", "stages: { a: Get home., b: }"));

    [Fact]
    public void Several_are_one_finding_that_names_them()
    {
        var finding = Assert.Single(RuleFindings.Of("JK4013", "stages: { a: Get home., b: , c: }"));
        Assert.Equal("/stages: 2 of 3 stages do not say what customers want there: `b` and `c`. Add the `goal` in the customer's words.", $"{finding.Path}: {finding.Message}");
        Assert.True(finding.IsCollective);
        Assert.Equal(["The stage `b` does not say what customers want there.", "The stage `c` does not say what customers want there."], finding.Related.Select(related => related.Message));
        Assert.Null(finding.Unsaid);
    }

    [Theory]
    [InlineData("stages: { a: , b: }", "Neither of the 2 stages says what customers want there.")]
    [InlineData("stages: { a: , b: , c: }", "None of the 3 stages says what customers want there.")]
    public void Where_none_has_it_their_names_are_left_out(string map, string begin)
    {
        var finding = Assert.Single(RuleFindings.Of("JK4013", map));
        Assert.StartsWith(begin, finding.Message, StringComparison.Ordinal);
        Assert.Equal("what customers want in its stages", finding.Unsaid?.What);
    }

    [Theory]
    [InlineData("JK4005", "touchpoints: { a: { painPoints: { p: Slow., q: { severity: 2 } } } }", "The pain point `p` has no severity.")]
    [InlineData("JK3008", "personas: { p: { goals: [a], needs: [b], challenges: [c] } }", "The persona `p` does not have a portrait or a quote.")]
    [InlineData("JK4021", "touchpoints: { a: { feeling: lost }, b: { emotion: 1 }, c: { emotion: 1 }, d: { emotion: 1 } }", "The touchpoint `a` with a feeling has no emotion from -2 to 2.")]
    public void What_is_missing_is_put_as_people_say_it(string id, string map, string begin)
        => Assert.StartsWith(begin, Assert.Single(RuleFindings.Of(id, map)).Message, StringComparison.Ordinal);

    [Fact]
    public void All_places_are_named_that_anybody_goes_through()
    {
        var stages = string.Join(", ", Enumerable.Range(0, 1_100).Select(number => $"s{number}: "));
        Assert.Equal(1_000, Assert.Single(RuleFindings.Of("JK4013", $"stages: {{ {stages} }}")).Related.Count);
    }
}
