using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Reports.Gaps;

/// <summary>For whom the plan works, in the report: personas, segments, and what they are worth.</summary>
public sealed class ForWhomTests
{
    private const string Current = """
        currency: EUR
        conversions: { order: { at: paid } }
        segments: { young: { size: 75%, value: 40 }, old: { size: 25%, value: 100 } }
        personas: { xa: { share: 50%, segment: young }, yb: { share: 25%, segment: young }, yc: { share: 25%, segment: old } }
        touchpoints:
          shop: { entry: true, next: { paid: { share: 30%, byPersona: { xa: 20%, yb: 40%, yc: 40% } } } }
          paid: { exit: true }
        """;

    [Fact]
    public void Rows_have_size_times_value_and_nothing_is_said_where_the_personas_make_the_whole_of_it()
    {
        var text = Report(Current.Replace("xa: 20%, yb: 40%, yc: 40%", "xa: 60%, yb: 70%, yc: 90%", StringComparison.Ordinal));
        Assert.Equal("20", Cell(text, "  Xa "));
        Assert.Equal("10", Cell(text, "  Yb "));
        Assert.Equal("25", Cell(text, "  Yc "));
        Assert.Equal("30", Cell(text, "  Young (segment)"));
        Assert.Contains("size of segment × value of customer, EUR", text, StringComparison.Ordinal);
        Assert.DoesNotContain("these personas make", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_in_the_table_is_said_to_be_missing_from_its_sum()
        => Assert.Contains("these personas make 20 of the 55 of all segments; the rest are customers for whom little changes", Report(Current.Replace("xa: 20%", "xa: 60%", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Without_values_there_is_no_word_of_money()
    {
        var current = Current.Replace(", value: 40", "", StringComparison.Ordinal).Replace(", value: 100", "", StringComparison.Ordinal);
        Assert.DoesNotContain("value", Report(current.Replace("xa: 20%", "xa: 60%", StringComparison.Ordinal), current), StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_report_has_no_such_column_and_no_figure_that_is_known_on_one_side_only()
    {
        var text = Report(Current.Replace("xa: 20%", "xa: 60%", StringComparison.Ordinal).Replace("entry: true,", "entry: true, effort: 4,", StringComparison.Ordinal), isWhole: false);
        Assert.Contains("for whom", text, StringComparison.Ordinal);
        Assert.DoesNotContain("value of", text, StringComparison.Ordinal);
        Assert.DoesNotContain("? →", text, StringComparison.Ordinal);
        Assert.DoesNotContain("effort", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b: { share: 0% }", "", "Small")]
    [InlineData("b: { share: 10% }", "", "Big")]
    [InlineData("b: { share: 10% }", ", frequency: 0%", "Small")]
    [InlineData("b: { share: 10%, personas: [yb] }", "", "Small")]
    public void The_worst_pain_is_one_that_the_persona_comes_to(string way, string frequency, string worst)
    {
        var map = $"conversions: {{ order: {{ at: paid }} }}\npersonas: {{ xa: {{ share: 50% }}, yb: {{ share: 50% }} }}\ntouchpoints:\n  shop: {{ entry: true, painPoints: {{ small: {{ severity: 2 }} }}, next: {{ {way}, paid: {{ share: SHARE }} }} }}\n  b: {{ painPoints: {{ big: {{ severity: 5{frequency} }} }}, next: {{ paid: 50% }} }}\n  paid: {{ exit: true }}\n";
        var outlook = GapAnalysis.Compare(Maps.FromYaml(map.Replace("SHARE", "30%", StringComparison.Ordinal)), Maps.WithBaseline(map.Replace("SHARE", "60%", StringComparison.Ordinal), map.Replace("SHARE", "30%", StringComparison.Ordinal))).Personas.First(outlook => outlook.After.Key == "xa");
        Assert.Equal(worst, outlook.Worst!.Name);
    }

    private static string Cell(string text, string row)
        => text.Split('\n').Single(line => line.StartsWith(row, StringComparison.Ordinal)).TrimEnd().Split(' ')[^1];

    private static string Report(string future, string current = Current, bool isWhole = true)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["current.journey.yaml"] = Head("current") + current };
        var reader = new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) });
        JourneyReports.WriteGaps(output, reader.Read(files["current.journey.yaml"]), reader.Read($"{Head("future")}baseline: current.journey.yaml\n{future}"), ReportFormat.Text, isWhole: isWhole);
        return output.ToString();
    }

    private static string Head(string state) => $"journeykit: '1'\nid: order\ntitle: Order\nstate: {state}\n";
}
