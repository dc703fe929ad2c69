using JourneyKit.Gaps;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Lifecycle;

public sealed class GapRecordFileTests
{
    private const string Sound = """{ "id": "a:x", "title": "A", "severity": "high", "standing": "open" }""";

    [Fact]
    public void A_report_gives_its_gaps_and_those_that_were_closed()
    {
        var file = Read($$"""{ "kind": "gaps", "closed": [{ "standing": "regression", "severity": "low", "more": [{}], "title": "B", "id": "b:x" }], "x": { "gaps": 1 }, "gaps": [{{Sound}}] }""");

        Assert.Empty(file.Diagnostics);
        Assert.Equal(
            [new GapRecord("a:x", "A", GapSeverity.High, GapStanding.Open, IsClosed: false), new GapRecord("b:x", "B", GapSeverity.Low, GapStanding.Regression, IsClosed: true)],
            file.Records!);
    }

    [Theory]
    [InlineData("JK1091", """[|<U+005B>|]]""")]
    [InlineData("JK1091", """[|1|]""")]
    [InlineData("JK1091", """[|{|] "gaps": [], "closed": [] }""")]
    [InlineData("JK1091", """[|{|] "kind": "gaps", "gaps": [] }""")]
    [InlineData("JK1091", """{ "kind": [|"check"|], "gaps": [], "closed": [] }""")]
    [InlineData("JK1024", """{ "kind": [|1|], "gaps": [], "closed": [] }""")]
    [InlineData("JK1024", """{ "kind": "gaps", "gaps": [|null|], "closed": [] }""")]
    [InlineData("JK1024", """{ "kind": "gaps", "gaps": [[|<U+005B>|]]], "closed": [] }""")]
    [InlineData("JK1024", """{ "kind": "gaps", "gaps": [{ "id": [|{|]}, "title": "A", "severity": "high", "standing": "open" }], "closed": [] }""")]
    [InlineData("JK1022", """{ "kind": "gaps", "gaps": [], "closed": [[|{|] "id": "a", "title": "A", "severity": "high" }] }""")]
    [InlineData("JK1027", """{ "kind": "gaps", "gaps": [{ "id": "a", "title": "A", "severity": [|"hihg"|], "standing": "open" }], "closed": [] }""")]
    [InlineData("JK1027", """{ "kind": "gaps", "gaps": [{ "id": "a", "title": "A", "severity": [|"2"|], "standing": "open" }], "closed": [] }""")]
    [InlineData("JK1021", """{ "kind": "gaps", [|"kind"|]: "diff", "gaps": [], "closed": [] }""")]
    [InlineData("JK1021", """{ "kind": "gaps", "gaps": [{ "id": "a", [|"id"|]: "b", "title": "A", "severity": "high", "standing": "open" }], "closed": [] }""")]
    [InlineData("JK1030", """{ "kind": "gaps", "gaps": [{ "id": "a", "title": "A", "severity": "high", "standing": "open" }], "closed": [{ "id": [|"a"|], "title": "A", "severity": "high", "standing": "open" }] }""")]
    [InlineData("JK1005", """[|{|] "kind": "gaps", "gaps": [], "closed": []""")]
    [InlineData("JK1005", """{ "kind": "gaps", "gaps": [|<U+005B>|] """)]
    [InlineData("JK1005", """{ "kind": "gaps", "gaps": [], "closed": [] } [||]{}""")]
    [InlineData("JK1005", """n[||]ot JSON""")]
    [InlineData("JK1005", "[||]")]
    public void What_is_wrong_with_a_report_is_said_at_its_place(string id, string text)
    {
        var marked = MarkedText.Parse(text);
        var file = Read(marked.Text);

        Assert.Null(file.Records);
        var fault = file.Diagnostics[^1];
        Assert.Equal((id, marked.Marks[0].Start, marked.Marks[0].End), (fault.Descriptor.Id, fault.Span!.Value.Start, fault.Span.Value.End));
    }

    [Fact]
    public void A_report_that_is_nested_without_end_is_refused()
    {
        var fault = Assert.Single(Read("{ \"x\": " + new string('[', 100_000)).Diagnostics);

        Assert.Equal("This is not valid JSON: it is nested too deep.", fault.Message);
    }

    [Fact]
    public void A_report_has_a_limit_of_bytes_and_of_faults()
    {
        Assert.Equal("JK1012", Assert.Single(Read("{ \"x\": 1 }", ReadLimits.Default with { Bytes = 5 }).Diagnostics).Descriptor.Id);
        var many = $$"""{ "kind": "gaps", "gaps": [{{string.Join(", ", Enumerable.Repeat("1", 5_000))}}], "closed": [] }""";
        Assert.Equal(1_001, Read(many).Diagnostics.Count);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_diagnostic()
    {
        var file = GapRecordFile.Read(MemoryFiles.Empty, "gone.json", "reports");

        Assert.Null(file.Records);
        Assert.Equal("reports/gone.json cannot be read: there is no such file.", Assert.Single(file.Diagnostics).Message);
    }

    private static GapRecordFile Read(string text, ReadLimits? limits = null)
        => GapRecordFile.Read(new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { ["gaps.json"] = text }), "gaps.json", limits: limits);
}
