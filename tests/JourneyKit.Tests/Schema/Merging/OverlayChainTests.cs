using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.MarkedFiles;

namespace JourneyKit.Tests.Schema.Merging;

/// <summary>Several documents that extend each other, and libraries below them.</summary>
public sealed class OverlayChainTests
{
    private const string Top = "future.journey.yaml";
    private const string Middle = "interim.journey.yaml";
    private const string Bottom = "current.journey.yaml";
    private const string ExtendsMiddle = Future + "extends: interim.journey.yaml\n";
    private const string ExtendsBottom = Current + "extends: current.journey.yaml\n";

    [Fact]
    public void Every_document_of_a_chain_reports_its_own()
        => new MarkedFiles(
            (Top, ExtendsMiddle + "touchpoints: { [|JK1064:pay|]: { emotion: 1 }, [|JK1060:ship|]: null }\n"),
            (Middle, ExtendsBottom + "touchpoints: { pay: { emotion: 1, [|JK1060:quote|]: null }, [|JK1061:delivry|]: {} }\n"),
            (Bottom, Current + "touchpoints: { pay: { emotion: 0, tags: [|JK1063:[]|] }, delivery: {} }\n")).Check();

    [Fact]
    public void What_a_document_in_the_middle_takes_out_is_its_fault_where_the_bottom_uses_it()
    {
        var fault = new MarkedFiles(
            (Top, ExtendsMiddle + "description: New\n"),
            (Middle, ExtendsBottom + "touchpoints: { done: [|null|] }\n"),
            (Bottom, Current + "touchpoints: { pay: { next: [done] }, done: {} }\n")).CheckOne("JK1062");

        Assert.Equal("The touchpoint `done` is taken out here, but still used by what is inherited: current.journey.yaml, line 5. Take that out, too: `touchpoints: { pay: { next: { done: null } } }`.", fault.Message);
        Assert.Equal("/touchpoints/done", fault.Path.ToString());
    }

    [Fact]
    public void What_a_document_in_the_middle_takes_out_is_the_fault_of_who_uses_it_above()
    {
        var fault = new MarkedFiles(
            (Top, ExtendsMiddle + "touchpoints: { pay: { next: { [|done|]: 20% } } }\n"),
            (Middle, ExtendsBottom + "touchpoints: { done: null }\n"),
            (Bottom, Current + "touchpoints: { pay: {}, done: {} }\n")).CheckOne("JK1031");

        Assert.Equal("There is no touchpoint `done`: interim.journey.yaml, line 6, takes it out.", fault.Message);
        Assert.Equal(Middle, Assert.Single(fault.Related).Span.Path);
    }

    [Fact]
    public void What_is_taken_out_below_and_put_back_above_is_there()
        => new MarkedFiles(
            (Top, ExtendsMiddle + "touchpoints: { done: { emotion: 1 } }\n"),
            (Middle, ExtendsBottom + "touchpoints: { done: null }\n"),
            (Bottom, Current + "touchpoints: { pay: { next: [done] }, done: {} }\n")).Check();

    [Fact]
    public void Every_use_is_shown_with_the_line_that_takes_it_out()
    {
        var fault = new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\nteams: { shop: [|null|] }\n"),
            (Bottom, Current + "teams: [shop, lab, 'true']\nstakeholders: [lab, shop, 'true']\nchannels: { email: { owner: shop } }\n")).CheckOne("JK1062");

        Assert.EndsWith("current.journey.yaml, line 6 and one other place. Take that out, too: `stakeholders: [lab, \"true\"]`.", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["It is used here.", "It is used here, too. Take that out, too: `channels: { email: { owner: null } }`."], fault.Related.Select(related => related.Message));
    }

    [Fact]
    public void The_line_to_add_is_JSON_in_JSON()
    {
        var fault = new MarkedFiles(
            ("future.journey.json", """{ "journeykit": 1, "id": "order", "title": "T", "state": "future", "extends": "current.journey.yaml", "teams": { "shop": [|null|] } }"""),
            (Bottom, Current + "teams: [shop]\nchannels: { email: { owner: shop } }\n")).CheckOne("JK1062");

        Assert.EndsWith("Take that out, too: `\"channels\": { \"email\": { \"owner\": null } }`.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_is_used_but_not_changed()
    {
        var faults = new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\nchannels: { [|JK1060:email|]: null, [|JK1042:phone|]: { control: owned }, [|JK1060:fax|]: null }\n"),
            (Bottom, Current + "include: [shared.journey.yaml]\ntouchpoints: { pay: { channel: email } }\n"),
            ("shared.journey.yaml", Library + "channels: [email, phone]\n")).Check();

        Assert.Equal(
            [
                "`email` is defined in shared.journey.yaml, a library that the map includes: null cannot take it out. Take it out there, or include another library.",
                "`phone` is defined in shared.journey.yaml, a library that the map includes, and cannot be changed here. Change the library, or choose another id.",
                "No channel `fax` is inherited, so that null takes nothing out. To add an empty one, write {} in place of null.",
            ],
            faults.Select(fault => fault.Message));
        Assert.Equal(["shared.journey.yaml", "shared.journey.yaml"], faults.SelectMany(fault => fault.Related).Select(related => related.Span.Path));
    }

    [Fact]
    public void What_a_library_uses_cannot_be_taken_out()
    {
        var fault = new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\nteams: { shop: [|null|] }\n"),
            (Bottom, Current + "include: [shared.journey.yaml]\nteams: [shop]\n"),
            ("shared.journey.yaml", Library + "channels: { email: { owner: shop } }\n")).CheckOne("JK1062");

        Assert.Contains("shared.journey.yaml, line 4. A library uses it, which a map cannot change: change the library, or keep what it needs.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_includes_other_libraries_is_at_fault_where_something_inherited_is_missing_then()
    {
        var fault = new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\n[|include|]: null\n"),
            (Bottom, Current + "include: [shared.journey.yaml]\ntouchpoints: { pay: { channel: email } }\n"),
            ("shared.journey.yaml", Library + "channels: [email]\n")).CheckOne("JK1062");

        Assert.Equal("The channel `email` is defined by none of the libraries that are included from here on, but still used by what is inherited: current.journey.yaml, line 6. Include the library that defines it here, too. Otherwise: Take that out, too: `touchpoints: { pay: { channel: null } }`.", fault.Message);
    }

    [Fact]
    public void Null_for_what_is_not_inherited_is_reported_though_a_library_cannot_be_read()
        => new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\ninclude: [[|JK1001:nowhere.journey.yaml|]]\nstages: { look: null, [|JK1060:lok|]: null }\n"),
            (Bottom, Current + "stages: [look]\n")).Check();

    [Fact]
    public void Text_in_place_of_libraries_is_the_only_fault_and_changes_none_of_those_inherited()
        => new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\ninclude: [|JK1029:shared.journey.yaml|]\n"),
            (Bottom, Current + "include: [shared.journey.yaml]\ntouchpoints: { pay: { channel: email } }\n"),
            ("shared.journey.yaml", Library + "channels: [email]\n")).Check();

    [Fact]
    public void Text_in_place_of_elements_leaves_those_that_are_inherited()
        => new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\nchannels: [|JK1029:chat, phone|]\n"),
            (Bottom, Current + "channels: [email]\ntouchpoints: { pay: { channel: email } }\n")).Check();

    [Fact]
    public void Names_in_different_normal_forms_are_one_name()
    {
        var files = new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\ntouchpoints: { pay: { facts: { \"fu\u0308r\": 4 } } }\nx-a: { \"fu\u0308r\": 2 }\n"),
            (Bottom, Current + "touchpoints: { pay: { facts: { \"f\u00FCr\": 3 } } }\nx-a: { \"f\u00FCr\": 1 }\n"));

        files.Check();
        var map = files.Read().Map!;
        Assert.Equal("4", Assert.Single(map.Touchpoints["pay"]!.Facts).Value.ToString());
        Assert.Equal("{ f\u00FCr: 2 }", map.Extensions[0].Value.ToString());
    }

    [Fact]
    public void Of_several_that_say_what_is_inherited_the_first_of_the_document_is_the_place()
        => new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\ntouchpoints: { pay: { [|JK1064:emotion|]: 1, quote: Ah }, basket: { emotion: 0, quote: Oh } }\n"),
            (Bottom, Current + "touchpoints: { basket: { emotion: 0 }, pay: { emotion: 1 }, done: {} }\n")).Check();

    [Fact]
    public void Where_a_base_cannot_be_read_nothing_is_said_of_what_it_might_hold()
        => new MarkedFiles(
            (Top, ExtendsMiddle + "touchpoints: { pay: null, delivry: {} }\n"),
            (Middle, Current + "extends: [|JK1001:nowhere.journey.yaml|]\ntouchpoints: { delivery: {} }\n")).Check();

    [Theory]
    [InlineData("plan-a", "plan-b")]
    [InlineData("step-1", "step-2")]
    [InlineData("step1", "step2")]
    [InlineData("step", "step2")]
    [InlineData("app", "apps")]
    [InlineData("website", "webshop")]
    [InlineData("order-form", "order-firm-up")]
    public void Ids_that_differ_on_purpose_are_no_slips(string inherited, string own)
        => new MarkedFiles((Top, Future + $"extends: current.journey.yaml\ntouchpoints: {{ {own}: {{ emotion: 1 }} }}\n"), (Bottom, Current + $"touchpoints: {{ {inherited}: {{ emotion: 0, quote: Hm, duration: 5m, exit: true }} }}\n")).Check();

    [Fact]
    public void A_new_element_that_has_much_to_say_is_no_slip()
        => new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\ntouchpoints: { cart: { emotion: 1, quote: Ah, duration: 5m } }\n"),
            (Bottom, Current + "touchpoints: { card: { emotion: 0, quote: Hm, duration: 6m, exit: true } }\n")).Check();

    [Fact]
    public void Braces_that_say_the_whole_order_say_something()
        => new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\nstages: { use: {}, buy: { [|JK1064:goal|]: Buy, mindset: calm }, look: {} }\n"),
            (Bottom, Current + "stages: { look: {}, buy: Buy, use: {} }\n")).Check();

    [Fact]
    public void Null_in_a_list_of_the_teams_own_is_kept()
    {
        var files = new MarkedFiles(
            (Top, Future + "extends: current.journey.yaml\nx-note: { b: [null, 1], c: { d: [~] } }\n"),
            (Bottom, Current + "x-note: { a: null, b: 2 }\n"));

        files.Check();
        Assert.Equal("{ a: nothing, b: [nothing, 1], c: { d: [nothing] } }", files.Read().Map!.Extensions[0].Value.ToString());
    }
}
