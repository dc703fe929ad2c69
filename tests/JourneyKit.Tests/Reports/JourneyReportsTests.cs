using System.Text.Json;
using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Reports;

public sealed class JourneyReportsTests
{
    private static readonly JourneyDocument Current = Load("samples/grocery/current.journey.yaml");
    private static readonly JourneyDocument Future = Load("samples/grocery/future.journey.yaml");

    private static readonly Dictionary<string, Action<TextWriter, ReportFormat>> Reports = new(StringComparer.Ordinal)
    {
        ["check"] = (output, format) => JourneyReports.WriteCheck(output, [Current, Future], format),
        ["diff"] = (output, format) => JourneyReports.WriteDiff(output, Current, Future, format),
        ["flow"] = (output, format) => JourneyReports.WriteFlow(output, Current, format),
        ["gaps"] = (output, format) => JourneyReports.WriteGaps(output, Current, Future, format),
    };

    public static TheoryData<string> Names => new(Reports.Keys.ToArray());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_is_json_that_names_its_kind(string name)
    {
        using var json = JsonDocument.Parse(Write(name, ReportFormat.Json));
        Assert.Equal(name, json.RootElement.GetProperty("kind").GetString());
        Assert.Equal("journey", json.RootElement.GetProperty("tool").GetProperty("name").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Markdown_fits_into_a_comment_and_has_a_table(string name)
    {
        var text = Write(name, ReportFormat.Markdown);
        Assert.InRange(text.Length, 200, 20_000);
        Assert.Contains("|---|", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData("check", "2 files checked: ")]
    [InlineData("diff", "current.journey.yaml → ")]
    [InlineData("flow", "Conversion")]
    [InlineData("gaps", "Decide first")]
    public void Text_is_for_people_and_without_colour(string name, string words)
    {
        var text = Write(name, ReportFormat.Text);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', text);
    }

    [Fact]
    public void What_a_team_writes_stays_text_in_markdown()
    {
        const string Hostile = "@everyone <img src=x> [link](https://evil.example) | #12 `code`";
        var before = JourneyDocument.Parse($"journeykit: 1\nid: a\ntitle: A\nstate: current\ntouchpoints: {{ pay: {{ name: '{Hostile}', entry: true, next: [end] }}, end: {{ exit: true }} }}\n");
        var after = JourneyDocument.Parse($"journeykit: 1\nid: a\ntitle: A\nstate: future\ntouchpoints: {{ pay: {{ name: 'Pay', doing: '{Hostile}', entry: true, next: [end] }}, end: {{ exit: true }} }}\n");
        using var output = new StringWriter();
        JourneyReports.WriteDiff(output, before, after, ReportFormat.Markdown);
        JourneyReports.WriteFlow(output, before, ReportFormat.Markdown);
        JourneyReports.WriteCheck(output, [before, after], ReportFormat.Markdown);
        var text = output.ToString();
        Assert.DoesNotContain("<img", text.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(" [link](", text.Replace("\\[", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(" @everyone ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_of_differences_is_cut_off_and_counted()
    {
        var map = JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: current\n").Map!;
        var long_ = map with { Touchpoints = [.. Enumerable.Range(0, 900).Select(i => new Touchpoint($"touchpoint-{i}") { Doing = "Waits in the line of the shop" })] };
        using var output = new StringWriter();
        JourneyReports.WriteDiff(output, JourneyDocument.Parse(JourneyWriter.Write(map, JourneyFormat.Yaml)), JourneyDocument.Parse(JourneyWriter.Write(long_, JourneyFormat.Yaml)), ReportFormat.Markdown);
        Assert.InRange(output.ToString().Length, 15_000, 20_000);
        Assert.Matches("And [0-9]+ more", output.ToString());
    }

    [Fact]
    public void Very_long_names_leave_room_for_the_numbers_beside_them()
    {
        var name = string.Concat(Enumerable.Repeat("*Pay* | [here](https://evil.example) ", 1_500));
        var document = JourneyDocument.Parse($$"""
            journeykit: 1
            id: a
            title: "{{name}}"
            state: current
            channels: { web: { name: "{{name}}" } }
            stages: { buy: { name: "{{name}}" } }
            personas: { dana: { name: "{{name}}", share: 100% } }
            conversions: { sale: { name: "{{name}}", at: done } }
            touchpoints:
              pay: { name: "{{name}}", stage: buy, channel: web, entry: true, next: { done: 25% } }
              done: { name: "{{name}}", stage: buy, channel: web, exit: true }
            """);
        using var flow = new StringWriter();
        using var groups = new StringWriter();
        JourneyReports.WriteFlow(flow, document, ReportFormat.Markdown);
        JourneyReports.WriteFlowByPersona(groups, document, ReportFormat.Markdown);
        Assert.All(new[] { flow.ToString(), groups.ToString() }, text =>
        {
            Assert.InRange(text.Length, 500, 20_000);
            Assert.Contains("| 25% |", text, StringComparison.Ordinal);
            Assert.DoesNotContain("more, with", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_a_program_has_compared_is_written_the_same_but_for_places()
    {
        var changes = JourneyComparison.Compare(Current.Map!, Future.Map!);
        var report = GapAnalysis.Compare(Current.Map!, Future.Map!);
        foreach (var format in new[] { ReportFormat.Text, ReportFormat.Markdown })
        {
            using var diff = new StringWriter();
            using var gaps = new StringWriter();
            JourneyReports.WriteDiff(diff, changes, Current.Path, Future.Path, format);
            JourneyReports.WriteGaps(gaps, report, Current.Path, Future.Path, format);
            Assert.Equal(Write("diff", format), diff.ToString());
            Assert.Equal(Write("gaps", format), gaps.ToString());
        }

        using var json = new StringWriter();
        JourneyReports.WriteGaps(json, report, "now", "then", ReportFormat.Json);
        Assert.DoesNotContain("\"span\"", json.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_map_is_refused_with_its_name()
    {
        var broken = JourneyDocument.Parse("journeykit: 1\n");
        Assert.Throws<ArgumentException>(() => JourneyReports.WriteFlow(TextWriter.Null, broken, ReportFormat.Text));
        Assert.Throws<ArgumentException>(() => JourneyReports.WriteDiff(TextWriter.Null, Current, broken, ReportFormat.Text));
        Assert.Throws<ArgumentException>(() => JourneyReports.WriteFlow(TextWriter.Null, Current, ReportFormat.Text, "nobody"));
    }

    [Fact]
    public void Documents_that_cannot_be_compared_are_refused_with_the_name_of_the_one_at_fault()
    {
        var broken = JourneyDocument.Parse("journeykit: 1\n");
        var library = JourneyDocument.Parse("journeykit: 1\nid: shared\ntitle: Shared\nteams: [crm]\n");
        Assert.Contains("has errors", Assert.Throws<ArgumentException>("before", () => JourneyReports.WriteDiff(TextWriter.Null, broken, Current, ReportFormat.Text)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("after", () => JourneyReports.WriteDiff(TextWriter.Null, Current, broken, ReportFormat.Text));
        Assert.Contains("is a library and", Assert.Throws<ArgumentException>("after", () => JourneyReports.WriteDiff(TextWriter.Null, library, Current, ReportFormat.Text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_given_twice_is_checked_once()
    {
        using var once = new StringWriter();
        using var twice = new StringWriter();
        JourneyReports.WriteCheck(once, [Current], ReportFormat.Json);
        JourneyReports.WriteCheck(twice, [Current, Current], ReportFormat.Json);
        Assert.Equal(once.ToString(), twice.ToString());
    }

    [Fact]
    public void A_format_that_there_is_not_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => JourneyReports.WriteFlow(TextWriter.Null, Current, (ReportFormat)9));

    private static JourneyDocument Load(string path) => JourneyDocument.Load(Repository.PathTo(path));

    private static string Write(string name, ReportFormat format)
    {
        using var output = new StringWriter();
        Reports[name](output, format);
        return output.ToString();
    }
}
