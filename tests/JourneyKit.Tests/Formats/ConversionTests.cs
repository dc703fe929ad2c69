using JourneyKit.Model;

namespace JourneyKit.Tests.Formats;

/// <summary>What converting must not change, as people write it: each line stands for its kind.</summary>
public sealed class ConversionTests
{
    private const string Header = "journeykit: 1\nid: a\ntitle: A\nstate: current\n";

    public static TheoryData<string> Lines =>
    [
        """x-*: the team's own key has the name of all of them""",
        """x-a: { "": 1, " ": 2, "\n": 3, "a: b": 4, "<<": 5, "=": 6, "# c": 7 }""",
        """x-a: { null: 1, ~: 2, true: 3, 1: 4, 1.0: 5, no: 6 }""",
        """x-a: [[], {}, [[]], [{}], { a: [], b: {}, c: [{ d: [null, ~, "", {}] }] }]""",
        """x-a: [0x1F, 0o17, .inf, -.INF, .nan, 1_000, 1e3, 1E+3, +1, .5, 5., 007, -0, 0.0, 12:30:45]""",
        """x-a: [1e-400, +1E400, 0e400, 1e28, 123456789012345678901234567890.10, 0.12345678901234567890123456789012, 79228162514264337593543950335, -7.9228162514264337593543950335]""",
        """x-a: ["0x1F", "1e3", "007", "true", "null", "~", "", " ", "2026-01-31", "12:30:45", "=", "<<", "no"]""",
        """touchpoints: { a: { facts: { price: 3.90, b: 0123, c: "3.90", d: yes, e: 1e2, f: 99999999999999999999999999999999, "g: h": "#x", "": empty } } }""",
        """touchpoints: { a: { entry: 680/1000, next: { b: 1/3 } }, b: { entry: "0/1", volume: 9999999999999999999999999999 } }""",
        """touchpoints: { a: { entry: 9223372036854775806/9223372036854775807, duration: 1.5h30m, responseTarget: P1DT12H } }""",
        """touchpoints: { a: { desiredEmotion: "1" }, b: { desiredEmotion: 1 }, c: { desiredEmotion: "-" }, d: { desiredEmotion: "" } }""",
        """touchpoints: { a: { personas: [], next: { a: { carries: [], share: 0.5 } } }, b: { replaces: [], microConversions: {}, painPoints: [] } }""",
        """reviewed: 2026-01-31""",
        """sources: { s: { date: 2026 }, t: { date: 2026-01 }, u: { date: 2026-01-31 } }""",
        """metrics: { nps: { history: { 2025: 3, 2025-06: 4, 2025-06-30: 5 } }, m: { value: -12.50, target: 0.10, baseline: 1e2 } }""",
        """metrics: { m: { value: 1h30m, target: PT45S }, n: { value: "120%", target: 99.90% } }""",
        """teams: { null: {}, true: , 2024: , no: { name: "No" } }""" + "\nowner: \"null\"\nstakeholders: [\"true\", 2024, no]",
        """channels: [website, null-x, 1e3, y]""",
        "description: \"a\\r\\nb\\rc\\td \\\\ e\\\"\"\ntags: [\"\\u00a0\", \"\\u3000\", \" a\", \"a \", \"\\ta\", \"a\\t\"]",
        "description: |+\n  a\n\n  b  \n\n\nx-a: |-\n   x\n    y\n",
        "description: >\n  a\n  b\n\n  c\n   d\n  e\n",
        "x-a:\n  ? |\n    many\n    lines\n  : v\n  ? \"a\\nb\"\n  : - 1\n",
        """description: "" """ + "\nversion: \"\"\ntags: [\"\", \" \", '#', 'a: b', '- c', '[', '\"', \"'\"]",
        """scenario: { situation: "", excludes: [""] }""" + "\nstages: { a: \"\", b: { goal: }, c: }",
        """personas: { p: { age: 35 }, q: { age: 007 }, r: { age: "null" }, s: { age: "~", demographics: { income: 1e3, kids: no } } }""",
        """initiatives: { i: { pilot: Try it }, j: { pilot: { plan: Try, control: 10/100, variant: 12% } } }""",
        """evidence: { e: Said so, f: { text: "3.9", value: 5 }, g: "true", h: "", i: }""",
        """practices: { a: done, b: not-needed }""" + "\n$schema: https://example.org/journey-1.json",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_document_means_the_same_however_often_it_is_converted(string lines)
    {
        var document = JourneyDocument.Parse(Header + lines + "\n", JourneyFormat.Yaml);
        Assert.DoesNotContain(document.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var json = document.Write(JourneyFormat.Json);
        var yaml = JourneyDocument.Parse(json, JourneyFormat.Json).Write(JourneyFormat.Yaml);
        Assert.Equal(document.Map, JourneyDocument.Parse(json, JourneyFormat.Json).Map);
        Assert.Equal(document.Map, JourneyDocument.Parse(yaml, JourneyFormat.Yaml).Map);
        Assert.Equal(json, JourneyDocument.Parse(yaml, JourneyFormat.Yaml).Write(JourneyFormat.Json));
        Assert.Equal(yaml, document.Write(JourneyFormat.Yaml));
        foreach (var format in Enum.GetValues<JourneyFormat>())
        {
            Assert.Equal(document.Map, JourneyDocument.Parse(JourneyWriter.Write(document.Map! with { }, format), format).Map);
        }
    }

    [Fact]
    public void Numbers_of_29_digits_come_back_equal()
    {
        decimal[] numbers = [decimal.MaxValue, decimal.MinValue, 7.9228162514264337593543950335m, -0.79228162514264337593543950335m, 1e-28m];
        var items = DataValue.FromItems(new ElementList<DataValue>([.. numbers.Select(DataValue.FromDecimal)]));
        var pay = new Touchpoint("pay") { Facts = new ValueMap<string, DataValue>([KeyValuePair.Create("most", DataValue.FromDecimal(decimal.MaxValue))]) };
        var map = new JourneyMap { Id = "a", Title = "A", State = MapState.Current, Touchpoints = [pay], Extensions = new ValueMap<string, DataValue>([KeyValuePair.Create("x-a", items)]) };
        foreach (var format in Enum.GetValues<JourneyFormat>())
        {
            Assert.Equal(map, JourneyDocument.Parse(JourneyWriter.Write(map, format), format).Map);
        }
    }

    [Theory]
    [InlineData("1e28")]
    [InlineData("10000000000000000000000000000")]
    public void An_amount_of_more_digits_than_are_kept_is_refused_however_it_is_written(string amount)
    {
        var document = JourneyDocument.Parse(Header + $"touchpoints: {{ a: {{ volume: {amount} }} }}\n", JourneyFormat.Yaml);
        Assert.Equal("JK1026", Assert.Single(document.Diagnostics).Descriptor.Id);
    }
}
