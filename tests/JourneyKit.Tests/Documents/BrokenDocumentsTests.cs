using System.Text;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Documents;

/// <summary>Documents that are cut, changed and refused at every place: what comes back are diagnostics.</summary>
public sealed class BrokenDocumentsTests
{
    private const int Changes = 3_000;

    private const string Yaml = """
        journeykit: "1"
        id: order
        title: First order
        state: current
        x-note: &note { a: [1, b, ~], c: { d: 2.50 } }
        x-again: *note
        tags: [food, "late: 1"]
        channels: [email, website]
        personas:
          dana: { share: 60%, channels: { email: used }, demographics: { age: 5 } }
        stages:
          decision: Decide
        touchpoints:
          pay:
            stage: decision
            channel: email
            emotion: -1
            facts: { price: 9.90, tone: warm }
            byPersona: { dana: { emotion: 1 } }
            painPoints: { slow: { description: Slow, severity: 3 } }
            next: { done: 50% }
          done:
        removes: { done: [slow] }
        scenario: |
          Some text
          here

        """;

    private const string Json = """
        { "journeykit": "1", "id": "order", "title": "First order", "state": "current",
          "x-note": { "a": [1, "b", null], "c": { "d": 2.50 } }, "tags": ["food", "late: 1"], "channels": ["email", "website"],
          "personas": { "dana": { "share": "60%", "channels": { "email": "used" }, "demographics": { "age": 5 } } },
          "stages": { "decision": "Decide" },
          "touchpoints": { "pay": { "stage": "decision", "channel": "email", "emotion": -1, "facts": { "price": 9.90, "tone": "warm" },
            "byPersona": { "dana": { "emotion": 1 } }, "painPoints": { "slow": { "description": "Slow", "severity": 3 } }, "next": { "done": "50%" } }, "done": null },
          "removes": { "done": ["slow"] }, "scenario": "Some \u0041 text\nhere" }
        """;

    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ":", ": ", "\n", "\r", "\t", "- ", "? ", "&note ", "*note", "!tag ", "<<: ", "'", "\"", "|\n", ">", "#", " #", "%", "---\n", "...\n",
        "~", "null", "\\u0000", "\\ud800", ",", " ", "  ", "0", "-", "@", "`", "é", "😀", "x-", "1e999999999", "{}: ", "\uFEFF",
    ];

    public static TheoryData<JourneyFormat, string> Both => new() { { JourneyFormat.Yaml, Yaml }, { JourneyFormat.Json, Json } };

    [Theory]
    [MemberData(nameof(Both))]
    public void The_document_has_no_fault_before_it_is_broken(JourneyFormat format, string text)
        => Assert.Empty(FaultCheck.Read(text, format));

    [Theory]
    [MemberData(nameof(Both))]
    public void A_budget_of_nodes_can_end_anywhere(JourneyFormat format, string text)
    {
        for (var nodes = 0; Read(text, format, new ReadLimits { Nodes = nodes }) is { Count: > 0 } faults; nodes++)
        {
            Assert.Equal($"The document has more than {nodes} nodes.", Assert.Single(faults));
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_budget_of_depth_can_end_anywhere(JourneyFormat format, string text)
    {
        for (var depth = 0; Read(text, format, new ReadLimits { Depth = depth }) is { Count: > 0 } faults; depth++)
        {
            Assert.StartsWith($"Nesting is deeper than {depth}", Assert.Single(faults), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_budget_of_aliases_can_end_anywhere()
    {
        for (var nodes = 0; Read(Yaml, JourneyFormat.Yaml, new ReadLimits { AliasNodes = nodes }) is { Count: > 0 } faults; nodes++)
        {
            Assert.Equal($"Aliases stand for more than {nodes} nodes.", Assert.Single(faults));
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_budget_of_diagnostics_can_end_anywhere(JourneyFormat format, string text)
    {
        var broken = text.Replace("emotion", "emoton", StringComparison.Ordinal).Replace("email", "Email", StringComparison.Ordinal);
        var all = Read(broken, format, ReadLimits.Default).Count;
        for (var limit = 0; limit < all; limit++)
        {
            Assert.Equal(limit + 1, Read(broken, format, new ReadLimits { Diagnostics = limit }).Count);
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Random_changes_make_diagnostics_or_another_document_and_never_an_exception(JourneyFormat format, string text)
    {
        var random = new Random(20261122);
        for (var i = 0; i < Changes; i++)
        {
            var changed = Change(text, random);
            var limits = random.Next(3) == 0
                ? new ReadLimits { Nodes = random.Next(1, 120), Depth = random.Next(1, 8), ScalarLength = random.Next(1, 30), AliasNodes = random.Next(20), Diagnostics = random.Next(5) }
                : ReadLimits.Default;
            var document = new JourneyReader(new JourneyReaderOptions { Limits = limits }).Read(changed, format);

            Assert.All(document.Diagnostics, d => Assert.True(d.Span is { } span && span.Start.Line >= 1 && (span.End.Line, span.End.Column).CompareTo((span.Start.Line, span.Start.Column)) >= 0, $"{d}\n{changed}"));
            if (!document.HasErrors)
            {
                Assert.True(document.Map!.Equals(JourneyDocument.Parse(JourneyWriter.Write(document.Map, JourneyFormat.Json), JourneyFormat.Json).Map), changed);
                Assert.True(document.Map.Equals(JourneyDocument.Parse(document.Write(JourneyFormat.Yaml), JourneyFormat.Yaml).Map), changed);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Random_changes_of_a_base_never_make_an_exception(JourneyFormat format, string text)
    {
        var random = new Random(20261123);
        var path = format == JourneyFormat.Yaml ? "base.journey.yaml" : "base.journey.json";
        var overlay = $"journeykit: 1\nid: order\ntitle: T\nstate: future\nextends: {path}\nbaseline: {path}\ntouchpoints: {{ pay: {{ next: {{ ship: 10% }}, facts: {{ tone: null }} }}, ship: {{}} }}\n";
        for (var i = 0; i < Changes / 3; i++)
        {
            var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["map.journey.yaml"] = overlay, [path] = Change(text, random) };
            var document = new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).ReadFile("map.journey.yaml");

            Assert.Equal(document.HasErrors, document.Map is null);
        }
    }

    [Theory]
    [InlineData("touchpoints:\n  pay:\n   :  stage: decision\n    channel: email\n")]
    [InlineData("touchpoints:\n  : pay:\n   *a stage: decision\n    channel: email\n")]
    public void An_empty_key_behind_which_the_parser_loses_its_way_is_a_fault(string text)
        => Assert.Contains("JK1005", FaultCheck.Read(MarkedFiles.Current + text, JourneyFormat.Yaml).Select(d => d.Descriptor.Id), StringComparer.Ordinal);

    private static List<string> Read(string text, JourneyFormat format, ReadLimits limits)
        => [.. new JourneyReader(new JourneyReaderOptions { Limits = limits }).Read(text, format).Diagnostics.Select(d => d.Message)];

    private static string Change(string text, Random random)
    {
        var changed = new StringBuilder(text);
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            var at = random.Next(changed.Length);
            switch (random.Next(3))
            {
                case 0:
                    changed.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1:
                    changed.Remove(at, Math.Min(changed.Length - at, random.Next(1, 12)));
                    break;
                default:
                    var from = random.Next(changed.Length);
                    changed.Insert(at, changed.ToString(from, Math.Min(changed.Length - from, random.Next(1, 40))));
                    break;
            }
        }

        return changed.ToString();
    }
}
