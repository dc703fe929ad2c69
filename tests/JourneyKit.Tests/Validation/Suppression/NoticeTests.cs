using JourneyKit.Diagnostics;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Suppression;

/// <summary>What the reader says of a sound document that is no fault follows the rules that hold for rules.</summary>
public sealed class NoticeTests
{
    private const string Base = "state: current\ntouchpoints:\n  cancel-button: { emotion: 1, entry: true, exit: true }\n  pay: { emotion: 2, entry: true, next: { cancel-button: 50% } }\n";
    private const string Repeats = "touchpoints:\n  cancel-button: { emotion: 1, quote: Ah }\n  pay: { emotion: 2, quote: Oh }\n";
    private const string Slip = "touchpoints:\n  cancel-buton: { emotion: 2 }\n";

    [Fact]
    public void A_notice_is_as_grave_as_a_team_decides()
    {
        Assert.Equal("JK1064 info", Found(Repeats));
        Assert.Equal("", Found(Repeats, new() { Preset = RulePreset.Minimal }));
        Assert.Equal("JK1064 warning", Found(Repeats, new() { Preset = RulePreset.Strict }));
        Assert.Equal("JK1064 error", Found(Repeats, new() { Severities = [new("same-as-inherited", RuleSeverity.Error)] }));
        Assert.Equal("", Found(Repeats, new() { Severities = [new("JK1064", RuleSeverity.Off)] }));
    }

    [Fact]
    public void A_fault_of_the_document_cannot_be_switched_off()
        => Assert.Throws<ArgumentException>(() => new JourneyValidator(options: new() { Severities = [new("JK1060", RuleSeverity.Off)] }));

    [Theory]
    [InlineData("# journeykit: ignore JK1064 -- these hold\n" + Repeats, "")]
    [InlineData("touchpoints:\n  cancel-button: { emotion: 1, quote: Ah } # journeykit: ignore JK1064 -- this holds\n  pay: { emotion: 2, quote: Oh } # journeykit: ignore JK1064 -- and this\n", "")]
    [InlineData("touchpoints:\n  cancel-button: { emotion: 1, quote: Ah } # journeykit: ignore JK1064 -- this holds\n  pay: { quote: Oh }\n", "")]
    [InlineData("touchpoints:\n  cancel-button: { emotion: 0 } # journeykit: ignore JK1064 -- this was the same\n", "JK1052 warning")]
    public void A_comment_ignores_a_notice_where_it_covers_all_of_its_places(string text, string left) => Assert.Equal(left, Found(text));

    [Fact]
    public void A_comment_that_covers_some_of_its_places_does_not()
        => Assert.StartsWith("JK1064 info", Found("touchpoints:\n  cancel-button: { emotion: 1, quote: Ah } # journeykit: ignore JK1064 -- this holds\n  pay: { emotion: 2, quote: Oh }\n"), StringComparison.Ordinal);

    [Fact]
    public void What_follows_from_a_slip_goes_with_it() => Assert.Equal("JK1061 info", Found(Slip));

    [Fact]
    public void What_would_follow_from_a_slip_is_said_where_the_slip_is_none()
    {
        Assert.Equal("JK2007 warning", Found("# journeykit: ignore JK1061 -- another button\n" + Slip));
        Assert.Equal("JK2007 warning", Found(Slip, new() { Preset = RulePreset.Minimal }));
    }

    private static string Found(string text, ValidationOptions? options = null)
    {
        var files = new MarkedFiles(("future.journey.yaml", MarkedFiles.Future + "extends: current.journey.yaml\n" + text), ("current.journey.yaml", "journeykit: 1\nid: order\ntitle: First order\n" + Base));
        var rules = new RuleSet([RuleSet.Default.Find("JK2007")!]);
        return string.Join(", ", new JourneyValidator(rules, options).Validate(files.Read()).Select(finding => $"{finding.Descriptor.Id} {finding.Severity.ToWord()}"));
    }
}
