using JourneyKit.Changes;
using JourneyKit.Model.Unicode;
using JourneyKit.Tests.Support;
using JourneyKit.Tests.Validation.Rules;

namespace JourneyKit.Tests.Schema.Reading;

/// <summary>Texts are compared in their composed form and kept as they were written.</summary>
public sealed class ComposedTextTests
{
    private const string Composed = "caf\u00E9";
    private const string Decomposed = "cafe\u0301";

    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData(Decomposed, Composed)]
    [InlineData("\u0041\u030A", "\u00C5")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u0044\u0307\u0323", "\u1E0C\u0307")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\U0002F800", "\u4E3D")]
    [InlineData("\U000110A5\U000110BA", "\U000110AB")]
    [InlineData("\u0374", "\u02B9")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("a\u0308\u0301", "\u00E4\u0301")]
    [InlineData("\ud800\u0301", "\ud800\u0301")]
    [InlineData("👩\u200D🚀 日本語 العربية Straße “ok” …", "👩\u200D🚀 日本語 العربية Straße “ok” …")]
    public void A_text_has_one_composed_form(string text, string composed)
    {
        Assert.Equal(composed, Nfc.Of(text));
        Assert.Same(composed, Nfc.Of(composed));
    }

    [Fact]
    public void Maps_that_differ_in_nothing_else_are_equal()
    {
        const string Lines = "description: CAFE\ntags: [CAFE]\nx-note: CAFE\ntouchpoints: { a: { name: CAFE, desiredEmotion: CAFE, facts: { CAFE: CAFE }, requires: [CAFE] } }";
        var (one, other) = (Maps.FromYaml(Lines.Replace("CAFE", Composed, StringComparison.Ordinal)), Maps.FromYaml(Lines.Replace("CAFE", Decomposed, StringComparison.Ordinal)));
        Assert.Equal(one, other);
        Assert.Empty(JourneyComparison.Compare(one, other).Changes);
    }

    [Fact]
    public void Rules_take_them_for_the_same()
    {
        Assert.Empty(RuleFindings.Of("JK5001", $"touchpoints: {{ a: {{ facts: {{ place: {Composed} }} }}, b: {{ facts: {{ place: {Decomposed} }} }} }}"));
        Assert.Empty(RuleFindings.Of("JK4024", $"personas: {{ dana: {{ needs: [{Composed}] }} }}\ntouchpoints: {{ a: {{ meets: [{Decomposed}] }} }}"));
        Assert.Empty(RuleFindings.Of("JK5012", $"touchpoints: {{ a: {{ entry: true, next: {{ b: {{ carries: [{Composed}] }} }} }}, b: {{ requires: [{Decomposed}], exit: true }} }}"));
    }

    [Fact]
    public void Names_of_a_team_s_own_are_compared_so_as_well()
    {
        var (one, other) = (Maps.FromYaml($"x-a: {{ {Composed}: 1 }}\nx-{Composed}: 2"), Maps.FromYaml($"x-a: {{ {Decomposed}: 1 }}\nx-{Decomposed}: 2"));
        Assert.Equal(one, other);
        FaultCheck.At(MarkedText.Parse($"journeykit: 1\nid: a\ntitle: A\nstate: current\nx-a: {{ {Composed}: 1, [|{Decomposed}|]: 2 }}\n"), JourneyFormat.Yaml, "JK1021");
        FaultCheck.At(MarkedText.Parse($"journeykit: 1\nid: a\ntitle: A\nstate: current\nx-{Decomposed}: 1\n[|x-{Composed}|]: 2\n"), JourneyFormat.Yaml, "JK1021");
    }

    [Theory]
    [InlineData(Composed, Decomposed)]
    [InlineData(Decomposed, Composed)]
    public void A_name_comes_twice_in_two_forms(string first, string second)
        => FaultCheck.At(MarkedText.Parse($"journeykit: 1\nid: a\ntitle: A\nstate: current\ntouchpoints: {{ a: {{ facts: {{ other: 1, {first}: 1, [|{second}|]: 2 }} }} }}\n"), JourneyFormat.Yaml, "JK1021");

    [Theory]
    [InlineData(JourneyFormat.Yaml)]
    [InlineData(JourneyFormat.Json)]
    public void A_document_is_written_as_it_was(JourneyFormat format)
    {
        var document = JourneyDocument.Parse($"journeykit: 1\nid: a\ntitle: {Decomposed}\nstate: current\ntouchpoints: {{ a: {{ facts: {{ {Decomposed}: {Decomposed} }} }} }}\nx-note: {Decomposed}\n");
        Assert.Equal(4, document.Write(format).Split(Decomposed).Length - 1);
    }
}
