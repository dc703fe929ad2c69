using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.MarkedFiles;

namespace JourneyKit.Tests.Documents;

public sealed class BaselineTests
{
    private const string Map = "future.journey.yaml";
    private const string Baseline = "current.journey.yaml";
    private const string ComparesWithCurrent = Future + "baseline: current.journey.yaml\n";

    [Fact]
    public void References_that_may_lead_to_the_baseline_are_found_there()
    {
        var files = new MarkedFiles(
            (Map, ComparesWithCurrent + """
                stages: { purchase: { replaces: [decision] } }
                touchpoints: { order: { replaces: [basket, pay], because: [slow, faster, grow] } }
                opportunities: { quick: { addresses: [slow], touchpoints: [pay] } }
                initiatives: { one: { resolves: [slow], touchpoints: [basket] } }
                removes: { ship: [slow], done: { because: [grow] } }
                """),
            (Baseline, Current + """
                objectives: [grow]
                stages: [decision]
                touchpoints: { basket: , pay: { painPoints: [slow] }, ship: , done: }
                opportunities: [faster]
                """));

        files.Check();
        Assert.Equal(Baseline, files.Read().Baseline!.Path);
    }

    [Fact]
    public void What_is_in_neither_is_reported_with_what_is_near_in_the_baseline()
    {
        var fault = new MarkedFiles((Map, ComparesWithCurrent + "touchpoints: { order: { replaces: [[|baskte|]] } }\n"), (Baseline, Current + "touchpoints: [basket]\n")).CheckOne("JK1031");

        Assert.Equal("There is no touchpoint `baskte` here or in the baseline. Did you mean `basket`?", fault.Message);
    }

    [Theory]
    [InlineData("touchpoints: { pay: { replaces: [[|pay|]] } }", "touchpoints: [basket]", "The baseline has no touchpoint `pay` that this one could replace: name one that it has, or take it out.")]
    [InlineData("touchpoints: { basket: { replaces: [[|basket|]] } }", "touchpoints: [baskets]", "The baseline has no touchpoint `basket` that this one could replace: name one that it has, or take it out. Did you mean `baskets`?")]
    [InlineData("stages: { buy: { replaces: [[|buy|]] } }", "touchpoints: [basket]", "The baseline has no stage `buy` that this one could replace: name one that it has, or take it out.")]
    [InlineData("touchpoints: { pay: { replaces: [[|cart|]] } }", "channels: [website]", "There is no touchpoint `cart` here or in the baseline. There is `pay`.")]
    public void What_the_baseline_lacks_is_said_of_it(string map, string before, string message)
        => Assert.Equal(message, new MarkedFiles((Map, ComparesWithCurrent + map + "\n"), (Baseline, Current + before + "\n")).CheckOne("JK1031").Message);

    [Fact]
    public void What_goes_on_under_its_own_id_may_say_so()
        => new MarkedFiles((Map, ComparesWithCurrent + "touchpoints: { pay: { replaces: [pay] } }\n"), (Baseline, Current + "touchpoints: [pay]\n")).Check();

    [Fact]
    public void All_other_references_stay_in_the_document()
        => new MarkedFiles(
            (Map, ComparesWithCurrent + "touchpoints: { order: { channel: [|email|], stage: [|decision|], next: [[|basket|]], painPoints: { late: { recovery: [|basket|] } } } }\nconversions: { buys: { at: [|basket|] } }\ninitiatives: { one: { delivers: [[|faster|]], dependsOn: [[|zero|]] } }\n"),
            (Baseline, Current + "channels: [email]\nstages: [decision]\ntouchpoints: [basket]\nopportunities: [faster]\ninitiatives: [zero]\n")).Check("JK1031");

    [Fact]
    public void The_document_is_looked_at_first()
        => new MarkedFiles(
            (Map, ComparesWithCurrent + "objectives: [faster]\ntouchpoints: { order: { because: [faster] } }\n"),
            (Baseline, Current + "opportunities: [faster]\n")).Check();

    [Fact]
    public void A_reason_that_is_of_two_kinds_in_the_baseline_is_ambiguous()
        => new MarkedFiles(
            (Map, ComparesWithCurrent + "touchpoints: { order: { because: [[|faster|]] } }\n"),
            (Baseline, Current + "objectives: [faster]\nopportunities: [faster]\n")).CheckOne("JK1032");

    [Fact]
    public void A_baseline_that_is_missing_is_a_warning_and_leaves_references_unchecked()
    {
        var files = new MarkedFiles((Map, Future + "baseline: [|JK1043:nowhere.journey.yaml|]\nstages: [purchase]\ntouchpoints: { order: { stage: purchase, replaces: [basket], because: [slow] } }\n"));

        var fault = files.CheckOne("JK1043");
        Assert.Equal("The baseline `nowhere.journey.yaml` cannot be read: there is no such file. 2 references were not checked.", fault.Message);
        Assert.Equal(DiagnosticSeverity.Warning, fault.Severity);
        Assert.NotNull(files.Read().Map);
        Assert.Null(files.Read().Baseline);
    }

    [Fact]
    public void Nothing_is_unchecked_where_nothing_refers_to_the_baseline()
        => new MarkedFiles((Map, Future + "baseline: [|nowhere.journey.yaml|]\ntouchpoints: [pay]\nopportunities: { fast: { touchpoints: [pay] } }\n")).CheckOne("JK1043");

    [Fact]
    public void References_that_stay_in_the_document_are_checked_without_the_baseline()
        => new MarkedFiles((Map, Future + "baseline: [|JK1043:nowhere.journey.yaml|]\ntouchpoints: { order: { channel: [|JK1031:email|] } }\n")).Check();

    [Fact]
    public void A_baseline_of_another_journey_is_a_warning()
    {
        var fault = new MarkedFiles(
            (Map, Future + "baseline: [|current.journey.yaml|]\ntouchpoints: { order: { replaces: [basket] } }\n"),
            (Baseline, Current.Replace("id: order", "id: returns", StringComparison.Ordinal) + "touchpoints: [basket]\n")).CheckOne("JK1044");

        Assert.Equal("The baseline shows the journey `returns`, this map the journey `order`.", fault.Message);
        Assert.Equal(DiagnosticSeverity.Warning, fault.Severity);
    }

    [Theory]
    [InlineData("current", "interim")]
    [InlineData("current", "future")]
    [InlineData("interim", "future")]
    public void A_baseline_of_a_later_state_is_a_warning(string state, string later)
    {
        var fault = new MarkedFiles((Map, WithState(state) + "baseline: [|current.journey.yaml|]\n"), (Baseline, WithState(later))).CheckOne("JK1045");

        Assert.Equal($"The baseline shows a later state ({later}) than this map ({state}).", fault.Message);
        Assert.Equal(DiagnosticSeverity.Warning, fault.Severity);
    }

    [Theory]
    [InlineData("future", "current")]
    [InlineData("future", "interim")]
    [InlineData("interim", "current")]
    [InlineData("current", "current")]
    [InlineData("future", "future")]
    public void A_baseline_of_an_earlier_or_the_same_state_is_none(string state, string earlier)
        => new MarkedFiles((Map, WithState(state) + "baseline: current.journey.yaml\n"), (Baseline, WithState(earlier))).Check();

    [Theory]
    [InlineData("touchpoints: { pay: { emotion: [|9|] } }\n", "has an error, the first at ")]
    [InlineData("[|colour|]: red\ntouchpoints: { pay: { emotion: 9 } }\n", "has 2 errors, the first at ")]
    public void A_baseline_with_errors_is_one_warning(string text, string message)
    {
        var baseline = MarkedText.Parse(Current + text);
        var files = new MarkedFiles(
            (Map, Future + "baseline: [|JK1043:current.journey.yaml|]\ntouchpoints: { order: { replaces: [pay] } }\n"),
            (Baseline, baseline.Text));

        Assert.EndsWith($"{message}{Baseline}({baseline.Marks[0].Start}). One reference was not checked.", files.CheckOne("JK1043").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_is_no_baseline()
        => Assert.Contains(
            "is a library, not a map",
            new MarkedFiles((Map, Future + "baseline: [|current.journey.yaml|]\n"), (Baseline, Library + "channels: [email]\n")).CheckOne("JK1043").Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_baseline_is_read_with_all_that_it_extends_and_includes()
        => new MarkedFiles(
            (Map, Future + "baseline: now/order.journey.yaml\ntouchpoints: { order: { replaces: [basket], because: [grow] } }\n"),
            ("now/order.journey.yaml", Current + "extends: base.journey.yaml\ninclude: [shared.journey.yaml]\n"),
            ("now/base.journey.yaml", Current + "touchpoints: [basket]\n"),
            ("now/shared.journey.yaml", Library + "objectives: [grow]\n")).Check();

    [Fact]
    public void The_baseline_of_a_baseline_is_not_followed()
        => new MarkedFiles(
            (Map, Future + "baseline: interim.journey.yaml\ntouchpoints: { order: { replaces: [[|basket|]] } }\n"),
            ("interim.journey.yaml", WithState("interim") + "baseline: current.journey.yaml\ntouchpoints: { pay: { replaces: [basket] } }\n"),
            (Baseline, Current + "touchpoints: [basket]\n")).CheckOne("JK1031");

    [Fact]
    public void A_map_can_name_itself_without_reading_in_a_circle()
        => new MarkedFiles((Map, Future + "baseline: future.journey.yaml\n")).Check();

    [Fact]
    public void A_baseline_that_is_no_path_leaves_references_unchecked()
        => new MarkedFiles((Map, Future + "baseline: [|JK1024:[|JK1046:<U+005B>current.journey.yaml]|]|]\ntouchpoints: { order: { replaces: [basket] } }\n")).Check();

    private static string WithState(string state) => Current.Replace("state: current", $"state: {state}", StringComparison.Ordinal);
}
