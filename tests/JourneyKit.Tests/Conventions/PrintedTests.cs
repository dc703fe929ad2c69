using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Conventions;

/// <summary>What people see who print a value, or look at it in a debugger.</summary>
public sealed class PrintedTests
{
    private static readonly JourneyMap Map = new() { Id = "order", Title = "Order", State = MapState.Current, Stages = [new("buy")], Touchpoints = [new("pay") { Emotion = 7 }, new("wait")] };

    [Fact]
    public void Elements_say_what_they_are()
    {
        Assert.Equal("Touchpoint pay", new Touchpoint("pay").ToString());
        Assert.Equal("Touchpoint pay (Payment by card)", new Touchpoint("pay") { Name = "Payment by card" }.ToString());
        Assert.Equal("Stage buy", Map.Stages[0].ToString());
    }

    [Fact]
    public void Documents_say_how_much_is_in_them()
    {
        Assert.Equal("map order (current), 1 stage, 2 touchpoints", Map.ToString());
        Assert.Equal("library shared (Shared words)", new JourneyLibrary { Id = "shared", Title = "Shared words" }.ToString());
    }

    [Fact]
    public void A_reader_says_where_it_reads_and_a_validator_by_how_many_rules_it_checks()
    {
        Assert.Equal("reader of files below each document's own folder", new JourneyReader().ToString());
        Assert.Equal("reader of files below maps", new JourneyReader(new JourneyReaderOptions { Root = "maps" }).ToString());
        Assert.Equal("reader of files from MemoryFiles", new JourneyReader(new JourneyReaderOptions { Files = MemoryFiles.Empty }).ToString());
        Assert.Equal("validator of 1 rule", new JourneyValidator(new RuleSet([RuleSet.Default.Rules[0]])).ToString());
    }

    [Fact]
    public void Findings_say_how_many_they_are()
    {
        Assert.Equal("1 diagnostic: 1 error", new JourneyValidator().Validate(Map).ToString());
        var document = JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: curent\ntouchpoints: { pay: { emotion: 7 } }\n");
        Assert.Equal("2 diagnostics: 2 errors", document.Diagnostics.ToString());
        Assert.Equal("2 diagnostics: 2 errors", new JourneyValidator().Check(document).ToString());
        Assert.Equal("no diagnostics", JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: current\n").Diagnostics.ToString());
    }
}
