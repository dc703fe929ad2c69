using JourneyKit.Model;
using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.MarkedFiles;

namespace JourneyKit.Tests.Documents;

public sealed class ExtendsTests
{
    private const string Overlay = "future.journey.yaml";
    private const string Base = "current.journey.yaml";
    private const string ExtendsBase = Future + "extends: current.journey.yaml\n";

    [Fact]
    public void Mappings_are_merged_and_all_else_is_replaced()
    {
        var map = Merged(
            "touchpoints: { pay: { channel: email, emotion: -1, tags: [a, b] } }\nchannels: [email]\n",
            "touchpoints: { pay: { emotion: 2, tags: [c] } }\n");

        var pay = map.Touchpoints["pay"]!;
        Assert.Equal("email", pay.Channel);
        Assert.Equal(2, pay.Emotion);
        Assert.Equal(["c"], pay.Tags);
    }

    [Fact]
    public void What_a_document_says_of_itself_is_not_inherited()
    {
        var map = Merged(
            "$schema: https://example.org/a.json\nhorizon: Today\nstatus: approved\nversion: 2\nreviewed: 2026\nbasis: researched\nlanguage: de\nbudget: 100\npractices: { ask-for-feedback: done, one-owner: planned }\n",
            "practices: { one-owner: done }\n");

        Assert.Equal((null, null, null, null, null, null), (map.Schema, map.Horizon, map.Status, map.Version, map.Reviewed, map.Basis));
        Assert.Equal(("de", 100m), (map.Language, map.Budget));
        Assert.Equal([PracticeAnswer.Done, PracticeAnswer.Done], map.Practices.Select(practice => practice.Value));
    }

    [Fact]
    public void A_pilot_is_merged_with_its_shorthand_written_out()
    {
        var map = Merged("metrics: [nps]\ninitiatives: { club: { pilot: One shop } }\n", "initiatives: { club: { pilot: { metric: nps, control: 12/100, variant: 19/100 } } }\n");

        Assert.Equal(new Pilot { Plan = "One shop", Metric = "nps", Control = Share.FromCounts(12, 100), Variant = Share.FromCounts(19, 100) }, map.Initiatives["club"]!.Pilot);
    }

    [Fact]
    public void A_history_is_merged_date_by_date()
        => Assert.Equal(
            ["2026-01: 21", "2026-03: 24"],
            Merged("metrics: { nps: { history: { 2025: 20, 2026-01: 21 } } }\n", "metrics: { nps: { history: { 2025: null, 2026-03: 24 } } }\n").Metrics["nps"]!.History.Select(entry => $"{entry.Key}: {entry.Value}"));

    [Fact]
    public void Null_removes_an_element_and_a_property()
    {
        var map = Merged(
            "description: Old\ntouchpoints: { pay: { emotion: 1, quote: Fine }, ship: {} }\n",
            "description: null\ntouchpoints: { pay: { quote: }, ship: ~ }\n");

        Assert.Null(map.Description);
        Assert.Equal([new Touchpoint("pay") { Emotion = 1 }], map.Touchpoints);
    }

    [Fact]
    public void Braces_add_an_empty_element_and_leave_one_that_is_there()
    {
        var map = Merged("touchpoints: { pay: { emotion: 1 } }\n", "touchpoints: { pay: {}, ship: {} }\n");

        Assert.Equal([new Touchpoint("pay") { Emotion = 1 }, new Touchpoint("ship")], map.Touchpoints);
    }

    [Fact]
    public void Null_for_what_is_not_there_adds_nothing()
    {
        var map = Merged("touchpoints: [pay]\n", "touchpoints: { ship: null, done: { quote: null, emotion: 1 } }\n");

        Assert.Equal([new Touchpoint("pay"), new Touchpoint("done") { Emotion = 1 }], map.Touchpoints);
    }

    [Theory]
    [InlineData("stages: { decision: Decide }", "stages: { decision: { mindset: tired } }", "Decide")]
    [InlineData("stages: { decision: { goal: Old, mindset: tired } }", "stages: { decision: Decide }", "Decide")]
    [InlineData("stages: [decision]", "stages: { decision: { goal: Decide, mindset: tired } }", "Decide")]
    [InlineData("stages: { decision: { goal: Decide, mindset: tired } }", "stages: [decision]", "Decide")]
    [InlineData("stages: { decision: { goal: Old, mindset: tired } }", "stages: { decision: { goal: null } }", null)]
    public void A_shorthand_is_written_out_before_it_is_merged(string inherited, string own, string? goal)
        => Assert.Equal([new Stage("decision") { Goal = goal, Mindset = "tired" }], Merged(inherited + "\n", own + "\n").Stages);

    [Fact]
    public void The_shorthand_of_every_element_that_has_one_is_merged()
    {
        var map = Merged(
            "scenario: Shopping\nconversions: [order]\nevidence: { late: It is late. }\ntouchpoints:\n  pay: { painPoints: { slow: Slow }, microConversions: { saves: order }, next: { done: 50% } }\n  done:\n",
            "scenario: { trigger: Hunger }\nevidence: { late: { kind: quote } }\ntouchpoints:\n  pay: { painPoints: { slow: { severity: 3 } }, microConversions: { saves: { kind: milestone } }, next: { done: { trigger: Paid } } }\n");

        Assert.Equal(new Scenario { Situation = "Shopping", Trigger = "Hunger" }, map.Scenario);
        Assert.Equal([new Evidence("late") { Text = "It is late.", Kind = EvidenceKind.Quote }], map.Evidence);
        var pay = map.Touchpoints["pay"]!;
        Assert.Equal([new PainPoint("slow") { Description = "Slow", Severity = 3 }], pay.PainPoints);
        Assert.Equal([new MicroConversion("saves") { ContributesTo = "order", Kind = MicroConversionKind.Milestone }], pay.MicroConversions);
        Assert.Equal([new Transition("done") { Share = 0.5m, Trigger = "Paid" }], pay.Next);
    }

    [Theory]
    [InlineData("[website, email]", "[phone]", "website email phone")]
    [InlineData("[website, email]", "{ phone: {}, email: null }", "website phone")]
    [InlineData("{ website: { control: owned }, email: {} }", "[phone]", "website email phone")]
    [InlineData("[website, email]", "[email, website]", "email website")]
    [InlineData("[website, email]", "[email, phone, website]", "email phone website")]
    [InlineData("[website, email]", "[email, phone]", "website email phone")]
    [InlineData("[website, email, phone]", "{ phone: {}, website: {}, email: null }", "phone website")]
    [InlineData("[website, email]", "{ email: null, website: null, phone: {} }", "phone")]
    [InlineData("[website, email]", "{}", "website email")]
    public void New_elements_come_after_the_inherited_ones_unless_the_document_names_all_that_remain(string inherited, string own, string expected)
        => Assert.Equal(expected, string.Join(' ', Merged($"channels: {inherited}\n", $"channels: {own}\n").Channels.Keys));

    [Fact]
    public void The_order_of_stages_can_be_changed()
        => Assert.Equal("purchase decision", string.Join(' ', Merged("stages: [decision, purchase]\n", "stages: [purchase, decision]\n").Stages.Keys));

    [Fact]
    public void What_every_document_says_itself_is_not_inherited()
    {
        var map = Merged("status: approved\nversion: 1.10\nreviewed: 2026-01-31\nbasis: researched\nbaseline: nowhere.journey.yaml\n", "");

        Assert.Null(map.Status);
        Assert.Null(map.Version);
        Assert.Null(map.Reviewed);
        Assert.Null(map.Basis);
        Assert.Null(map.Baseline);
        Assert.Equal(MapState.Future, map.State);
    }

    [Fact]
    public void What_else_a_map_says_of_itself_is_inherited()
    {
        var map = Merged(
            "description: D\nkind: blueprint\nowner: shop\nteams: [shop]\nreviewEvery: 4w\ncurrency: EUR\ntags: [a]\nmethodology: M\nstakeholders: [shop]\nx-note: { a: 1, b: [1] }\n",
            "x-note: { b: [2], c: 3 }\n");

        Assert.Equal("D", map.Description);
        Assert.Equal(MapKind.Blueprint, map.Kind);
        Assert.Equal("shop", map.Owner);
        Assert.Equal(TimeSpan.FromDays(28), map.ReviewEvery);
        Assert.Equal("EUR", map.Currency);
        Assert.Equal(["a"], map.Tags);
        Assert.Equal("M", map.Methodology);
        Assert.Equal(["shop"], map.Stakeholders);
        Assert.Equal("{ a: 1, b: [2], c: 3 }", map.Extensions[0].Value.ToString());
    }

    [Fact]
    public void Values_by_name_are_merged()
    {
        var map = Merged(
            "channels: [email, phone]\npersonas: { dana: { channels: { email: used, phone: avoided }, demographics: { children: 2, city: Bonn } } }\ntouchpoints: { pay: { facts: { price: 1, tone: warm } } }\n",
            "personas: { dana: { channels: { email: preferred }, demographics: { city: null } } }\ntouchpoints: { pay: { facts: { price: 2 } } }\n");

        Assert.Equal(ElementCollections.Values<Id<Channel>, ChannelUse>([new("email", ChannelUse.Preferred), new("phone", ChannelUse.Avoided)]), map.Personas["dana"]!.Channels);
        Assert.Equal("children", Assert.Single(map.Personas["dana"]!.Demographics.Keys));
        Assert.Equal(ElementCollections.Values<string, DataValue>([new("price", 2), new("tone", "warm")]), map.Touchpoints["pay"]!.Facts);
    }

    [Fact]
    public void A_chain_of_three_is_merged_from_its_beginning()
    {
        var map = Map(new MarkedFiles(
            (Overlay, Future + "extends: steps/interim.journey.yaml\ntouchpoints: { done: { emotion: 2 } }\n"),
            ("steps/interim.journey.yaml", Current + "extends: ../current.journey.json\ntouchpoints: { done: { emotion: 1 }, ship: null }\n"),
            ("current.journey.json", """{ "journeykit": 1, "id": "order", "title": "T", "state": "current", "touchpoints": { "pay": { "emotion": -1 }, "ship": null, "done": null } }""")));

        Assert.Equal([new Touchpoint("pay") { Emotion = -1 }, new Touchpoint("done") { Emotion = 2 }], map.Touchpoints);
    }

    [Fact]
    public void Documents_that_extend_each_other_are_reported_with_the_whole_circle()
    {
        var fault = new MarkedFiles(
            ("a.journey.yaml", Current + "extends: b.journey.yaml\n"),
            ("b.journey.yaml", Current + "extends: sub/c.journey.yaml\n"),
            ("sub/c.journey.yaml", Current + "extends: [|../a.journey.yaml|]\n")).CheckOne("JK1040");

        Assert.Contains("a.journey.yaml → b.journey.yaml → sub/c.journey.yaml → a.journey.yaml", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_further_down_is_named_without_what_leads_to_it()
    {
        var fault = new MarkedFiles(
            ("a.journey.yaml", Current + "extends: b.journey.yaml\n"),
            ("b.journey.yaml", Current + "extends: [|./b.journey.yaml|]\n")).CheckOne("JK1040");

        Assert.Contains(": b.journey.yaml → b.journey.yaml.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_stands_in_the_file_that_has_it()
        => new MarkedFiles(
            (Overlay, ExtendsBase + "touchpoints: { pay: { emotion: [|JK1026:3|] }, ship: { [|JK1020:colour|]: red } }\n"),
            (Base, Current + "# äöü\ntouchpoints: { pay: { [|JK1020:quot|]: x, channel: [|JK1031:phone|] } }\n")).Check();

    [Fact]
    public void A_value_that_is_replaced_is_not_looked_at()
        => new MarkedFiles((Overlay, ExtendsBase + "touchpoints: { pay: { emotion: 2 } }\n"), (Base, Current + "touchpoints: { pay: { emotion: 3 } }\n")).Check();

    [Fact]
    public void A_key_twice_is_reported_by_the_rule_that_it_breaks_without_extends_too()
        => new MarkedFiles(
            (Overlay, ExtendsBase + "touchpoints:\n  pay: { quote: a, [|JK1021:quote|]: b }\n  [|JK1030:pay|]: {}\nchannels: [email, [|JK1030:email|]]\n"),
            (Base, Current + "touchpoints:\n  pay: { emotion: 1, [|JK1021:emotion|]: 1 }\nchannels: [phone, [|JK1030:phone|]]\n")).Check();

    [Fact]
    public void Every_document_of_a_chain_needs_its_first_lines()
        => new MarkedFiles(
            (Overlay, "[|JK1022:[|JK1022:journeykit|]|]: 1\nid: order\nextends: current.journey.yaml\n"),
            (Base, "[|JK1022:journeykit|]: 1\nid: order\ntitle: T\n")).Check();

    [Theory]
    [InlineData("journeykit: [|JK1033:2|]\nid: order\ntitle: T\nstate: current\n")]
    [InlineData("journeykit: 1\nid: [|JK1028:My Order|]\ntitle: T\nstate: current\n")]
    [InlineData("journeykit: 1\nid: order\ntitle: T\nstate: [|JK1027:curent|]\n")]
    [InlineData("journeykit: 1\nid: order\ntitle: T\nstate: current\nreviewed: [|JK1025:2026-02-30|]\n")]
    public void What_is_not_inherited_is_checked_all_the_same(string inherited)
        => new MarkedFiles((Overlay, ExtendsBase), (Base, inherited)).Check();

    [Fact]
    public void A_base_that_is_missing_is_reported_and_nothing_that_it_might_hold()
    {
        var fault = new MarkedFiles((Overlay, Future + "extends: [|base.journey.yaml|]\ntouchpoints: { pay: { channel: email, next: [done] } }\n")).CheckOne("JK1001");

        Assert.Equal("`base.journey.yaml` cannot be read: there is no such file.", fault.Message);
        Assert.Equal("/extends", fault.Path.ToString());
    }

    [Theory]
    [InlineData("", "include: [lib.journey.yaml]")]
    [InlineData("include: [other.journey.yaml]\n", "include: [other.journey.yaml, lib.journey.yaml]")]
    public void Whoever_extends_a_library_is_told_to_include_it(string include, string remedy)
    {
        const string Library = "journeykit: 1\nid: lib\ntitle: L\nchannels: [website]\n";
        var fault = new MarkedFiles(
            (Overlay, Future + include + "extends: [|lib.journey.yaml|]\ntouchpoints: { pay: { channel: website } }\n"),
            ("lib.journey.yaml", Library),
            ("other.journey.yaml", "journeykit: 1\nid: other\ntitle: O\nchannels: [email]\n")).CheckOne("JK1081");

        Assert.Contains($"write `{remedy}` in place of this line", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_with_a_fault_of_syntax_is_reported_and_nothing_that_it_might_hold()
        => new MarkedFiles(
            (Overlay, ExtendsBase + "touchpoints: { pay: { channel: email, [|JK1020:colour|]: red } }\n"),
            (Base, Current + "touchpoints: { pay: { emotion: [|JK1026:3|] } }\ndescription: a[|JK1005:|]: b\nchannels: [email]\n")).Check();

    [Theory]
    [InlineData("[|JK1014:|]")]
    [InlineData("[|JK1024:- a|]\n")]
    public void A_base_that_is_no_map_is_reported_alone(string inherited)
        => new MarkedFiles((Overlay, ExtendsBase + "touchpoints: { pay: { channel: email } }\n"), (Base, inherited)).Check();

    [Theory]
    [InlineData("")]
    [InlineData(" ~")]
    [InlineData(" null")]
    public void Nothing_to_extend_is_nothing(string nothing)
        => new MarkedFiles((Overlay, Future + $"extends:{nothing}\n")).Check();

    [Fact]
    public void A_document_that_extends_another_is_written_as_it_stands()
    {
        var document = new MarkedFiles(
            (Overlay, ExtendsBase + "touchpoints: { pay: { emotion: 2 }, ship: null, done: {} }\n"),
            (Base, Current + "touchpoints: { pay: { emotion: 1, quote: Fine }, ship: {} }\n")).Read();

        Assert.Equal(
            "journeykit: '1'\nextends: current.journey.yaml\nid: order\ntitle: First order\nstate: future\ntouchpoints:\n  pay:\n    emotion: 2\n  ship: null\n  done: {}\n",
            document.Write(JourneyFormat.Yaml));
    }

    private static JourneyMap Merged(string inherited, string own) => Map(new MarkedFiles((Overlay, ExtendsBase + own), (Base, Current + inherited)));

    private static JourneyMap Map(MarkedFiles files)
    {
        // What is said beside, of what has no effect, is for OverlayFindingTests to check.
        var document = files.Read();
        Assert.False(document.HasErrors, string.Join("\n", document.Diagnostics));
        return document.Map!;
    }
}
