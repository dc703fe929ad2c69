using JourneyKit.Tests.Support;
using JourneyKit.Validation.Checks;

namespace JourneyKit.Tests.Validation.Checks;

/// <summary>Checks that are not understood are faults of the configuration, at their place.</summary>
public sealed class CheckFaultTests
{
    [Theory]
    [InlineData("A check needs the key `each`: text.", "[|JK1022:c|]: { require: { id: present } }")]
    [InlineData("A check needs the key `require`: conditions by path.", "[|JK1022:c|]: { each: touchpoints }")]
    [InlineData("A check has no key `mesage`. Did you mean `message`?", "c: { each: touchpoints, require: { id: present }, [|JK1020:mesage|]: x }")]
    [InlineData("`severity` takes one of hint, info, warning, error, not `warn`. Did you mean `warning`?", "c: { each: touchpoints, require: { id: present }, severity: [|JK1027:warn|] }")]
    [InlineData("A map holds no `touchpoint`. Did you mean `touchpoints`?", "c: { each: [|JK1054:touchpoint|], require: { id: present } }")]
    [InlineData("`owner` holds no elements: `each` names elements, and `require` what has to hold of each.", "c: { each: [|JK1054:touchpoints.owner|], require: { id: present } }")]
    [InlineData("A touchpoint has no `ownr`. Did you mean `owner`?", "c: { each: touchpoints, require: { [|JK1054:ownr|]: present } }")]
    [InlineData("A channel has no `kimd`. Did you mean `kind`?", "c: { each: touchpoints, where: { [|JK1054:channel.kimd|]: phone }, require: { id: present } }")]
    [InlineData("`kind` is no element: nothing can stand behind its dot.", "c: { each: touchpoints, require: { [|JK1054:kind.name|]: present } }")]
    [InlineData("A path follows one reference to another element; `owner` would be the second.", "c: { each: touchpoints, require: { [|JK1054:channel.owner.name|]: present } }")]
    [InlineData("There can be many pain points in `painPoints`: say of how many it has to hold, as in `painPoints: { any: { … } }`.", "c: { each: touchpoints, require: { [|JK1054:painPoints.severity|]: 4 } }")]
    [InlineData("`kind` takes one of interaction, action, not `interacton`. Did you mean `interaction`?", "c: { each: touchpoints, require: { kind: [|JK1027:interacton|] } }")]
    [InlineData("`at least` takes a whole score from 1 to 5 (5 is worst); 9 is beyond that.", "c: { each: touchpoints.painPoints, require: { severity: { at least: [|JK1026:9|] } } }")]
    [InlineData("`atleast` cannot be said of `severity`. Did you mean `at least`?", "c: { each: touchpoints.painPoints, require: { severity: { [|JK1054:atleast|]: 4 } } }")]
    [InlineData("`at least` cannot be said of `owner`. There is `equals`, `one of`, `matches`, `length` or `not`.", "c: { each: touchpoints, require: { owner: { [|JK1054:at least|]: 4 } } }")]
    [InlineData("`tags` holds many: say of how many it has to hold, as in `{ any: vip }`.", "c: { each: touchpoints, require: { tags: [|JK1054:vip|] } }")]
    [InlineData("`owner` is compared with the text `presnt`. Did you mean `present`? A text that is meant stands in quotation marks.", "c: { each: touchpoints, require: { owner: [|JK1054:presnt|] } }")]
    [InlineData("`not` is compared with the text `Absent`. Did you mean `absent`? A text that is meant stands in quotation marks.", "c: { each: touchpoints, require: { owner: { not: [|JK1054:Absent|] } } }")]
    [InlineData("`any off` joins no conditions. Did you mean `any of`?", "c: { each: touchpoints, require: { [|JK1054:any off|]: [{ id: present }] } }")]
    [InlineData("`any of` takes a list of conditions: `[{ … }, { … }]`.", "c: { each: touchpoints, require: { any of: [|JK1054:{ id: present }|] } }")]
    [InlineData("`between` takes two values: `[least, most]`.", "c: { each: touchpoints, require: { emotion: { between: [|JK1054:1|] } } }")]
    [InlineData("`start` is of another type (a date such as 2026-01-31) and cannot be compared.", "c: { each: initiatives, require: { impact: { at least: { of: [|JK1054:start|] } } } }")]
    [InlineData("`a(b` is no regular expression: look for a bracket, a parenthesis or a backslash without its other part.", "c: { each: touchpoints, require: { id: { matches: [|JK1054:a(b|] } } }")]
    [InlineData("`(?=a)a` looks around or back at what it has matched, which patterns of checks cannot: their time would have no bound.", "c: { each: touchpoints, require: { id: { matches: [|JK1054:'(?=a)a'|] } } }")]
    [InlineData("The repetitions of the pattern multiply to more than 1000: repeat less, or write `*` or `+`.", "c: { each: touchpoints, require: { id: { matches: [|JK1054:'(a{99}){99}'|] } } }")]
    [InlineData("A touchpoint has no `nam`. Did you mean `name`?", "c: { each: touchpoints, require: { id: present }, message: [|JK1054:'{nam} is bad'|] }")]
    [InlineData("The message has a brace alone: a path stands in two, as in `{id}`, and a brace that is meant as one is written twice.", "c: { each: touchpoints, require: { id: present }, message: [|JK1054:'{id is bad'|] }")]
    [InlineData("A touchpoint has no key `ownr`. Did you mean `owner`?", "c: { each: touchpoints, require: { id: present }, at: [|JK1054:ownr|] }")]
    [InlineData("There is a rule or group `dead-end` already: choose another name for the check.", "[|JK1054:dead-end|]: { each: touchpoints, require: { id: present } }")]
    [InlineData("`require` takes conditions by path, as in `{ name: present }`, not a list.", "c: { each: touchpoints, require: [|JK1054:[id]|] }")]
    public void A_fault_is_said_at_its_place(string message, string check)
    {
        var marked = MarkedText.Parse($"checks:\n  {check}\n");
        var file = ChecksOf.Read(marked.Text);
        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal(message, diagnostic.Message);
        Assert.Equal((marked.Marks[0].Rule, marked.Marks[0].Start, marked.Marks[0].End), (diagnostic.Descriptor.Id, diagnostic.Span!.Value.Start, diagnostic.Span.Value.End));
        Assert.Null(file.Configuration);
    }

    [Theory]
    [InlineData("'presnt'")]
    [InlineData("pre")]
    [InlineData("pleasant")]
    public void A_text_in_quotation_marks_or_unlike_a_word_of_checks_is_a_value(string value)
        => Assert.Empty(ChecksOf.Read($"checks:\n  c: {{ each: touchpoints, require: {{ description: {value} }} }}\n").Diagnostics);

    [Fact]
    public void The_line_of_a_fault_in_an_example_is_counted_in_the_example()
    {
        const string Check = "checks:\n  c:\n    each: touchpoints\n    require: { owner: present }\n    found: |\n      state: current\n      touchpoints:\n        pay: { emotoin: 1 }\n";
        var check = Assert.IsType<TeamCheck>(ChecksOf.Read(Check).Rules.Find("c"));
        Assert.Contains("on line 3, in `pay: { emotoin: 1 }`", Assert.Single(CheckExamples.FaultsOf(check)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_limits_to_the_number_of_checks_their_parts_and_their_depth()
    {
        Assert.Contains("at most 100 checks", Message(string.Concat(Enumerable.Range(0, 101).Select(i => $"  c{i}: {{ each: map, require: {{ id: present }} }}\n"))), StringComparison.Ordinal);
        Assert.Contains("at most 500 conditions", Message($"  c: {{ each: map, require: {{ id: [{string.Join(", ", Enumerable.Range(0, 501).Select(i => $"a{i}"))}] }} }}\n"), StringComparison.Ordinal);
        Assert.Contains("At most 8 conditions", Message($"  c: {{ each: map, require: {string.Concat(Enumerable.Repeat("{ not: ", 10))}{{ id: present }}{new string('}', 10)} }}\n"), StringComparison.Ordinal);
        Assert.Contains("at most 200 characters", Message($"  c: {{ each: map, require: {{ id: {{ matches: {new string('a', 201)} }} }} }}\n"), StringComparison.Ordinal);

        static string Message(string checks) => Assert.Single(ChecksOf.Read("checks:\n" + checks).Diagnostics).Message;
    }
}
