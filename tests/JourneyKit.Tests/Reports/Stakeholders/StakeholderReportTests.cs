using System.Globalization;
using JourneyKit.Reports;
using JourneyKit.Reports.Stakeholders;
using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Reports.Stakeholders;

public sealed class StakeholderReportTests
{
    private const string Shop = """
        status: draft
        basis: hypothesis
        objectives: { more: { name: More orders } }
        sources:
          talks: { name: Talks, kind: interview, sample: 12, date: 2026-05, privacy: anonymous }
          calls: { name: Calls, kind: support, privacy: personal }
        evidence:
          lost: { source: talks, kind: quote, text: Everything was gone. }
          angry: { source: calls, kind: quote, text: My neighbour Eva heard me shout. }
        stages: { order: { name: Order it, goal: Get it } }
        touchpoints:
          basket:
            name: Basket
            stage: order
            evidence: [lost]
            painPoints: { empties: { description: It empties itself. } }
          pay: { name: Pay, stage: order, quote: My neighbour Eva heard me shout. }
        opportunities: { keep: { name: Keep the basket, addresses: [empties] } }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_points_to_what_the_report_does_not_have_and_names_are_words(bool isShort)
    {
        var future = JourneyDocument.Load(Repository.PathTo("samples/running-shoes/future.journey.yaml"));
        var output = new StringWriter();
        JourneyReports.WriteStakeholders(output, JourneyDocument.Load(Repository.PathTo("samples/running-shoes/current.journey.yaml")), future, isShort);
        var text = output.ToString();
        Assert.DoesNotContain("see Unclear", text, StringComparison.Ordinal);
        Assert.Contains("(but its figures do not agree)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("return-period", text, StringComparison.Ordinal);
        Assert.Contains("0 → +2 Jonas |", text, StringComparison.Ordinal);
        Assert.False(isShort && text.Contains("but see", StringComparison.Ordinal));
    }

    [Fact]
    public void Sections_stand_in_the_order_in_which_stakeholders_are_told()
        => Assert.Equal(
            ["# First order", "## In short", "## Objectives", "## Method and sources", "## Who the customers are", "## The journey today", "### 1\\. Order it", "## What we propose", "## What is not known yet"],
            Report(Shop).Split('\n').Where(line => line.StartsWith('#')));

    [Fact]
    public void Drafts_and_hypotheses_are_said_before_anything_else()
    {
        var top = Report(Shop)[..Report(Shop).IndexOf("## In short", StringComparison.Ordinal)];
        Assert.Contains("This map is a draft", top, StringComparison.Ordinal);
        Assert.Contains("This map is a hypothesis", top, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unknown_is_said_and_never_zero()
    {
        var report = Report(Shop);
        Assert.Contains("| More orders | nothing | not known | not set |", report, StringComparison.Ordinal);
        Assert.Contains("severity unknown, how often is unknown", report, StringComparison.Ordinal);
        Assert.DoesNotContain("0%", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_has_its_place_its_source_its_sample_and_its_date()
        => Assert.Contains("> “Everything was gone.”\n>\n> — at “Basket”; Talks, sample of 12, May 2026\n", Report(Shop), StringComparison.Ordinal);

    [Fact]
    public void What_was_said_where_people_are_identified_is_left_out_and_that_is_said()
    {
        var report = Report(Shop);
        Assert.DoesNotContain("Eva", report, StringComparison.Ordinal);
        Assert.Contains("What was said in “Calls” is left out", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Personal_data_in_a_text_is_left_out_and_counted()
    {
        var report = Report(Shop.Replace("Everything was gone.", "Ring Eva Stone on 07700 900461.", StringComparison.Ordinal));
        Assert.DoesNotContain("900461", report, StringComparison.Ordinal);
        Assert.Contains("One text is left out", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_map_stays_text()
    {
        var report = Report(Shop.Replace("It empties itself.", "\"<b>@octocat</b> #12 | [x](https://example.org)\\n# Head\"", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Split('\n'), line => line.StartsWith("# Head", StringComparison.Ordinal));
        Assert.DoesNotContain("<b>", report.Replace("\\<b>", "", StringComparison.Ordinal).Replace("`<b>@octocat</b>`", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(" #12", report, StringComparison.Ordinal);
        Assert.DoesNotContain(" [x](", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaders_get_the_stages_as_one_table()
    {
        var report = Report(Shop, isShort: true);
        Assert.DoesNotContain("\n### ", report, StringComparison.Ordinal);
        Assert.Contains("| Order it | Get it |", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_says_nothing_gets_a_report_that_says_so()
    {
        var report = Report("");
        Assert.Contains("The map names no objective", report, StringComparison.Ordinal);
        Assert.Contains("The map names no source", report, StringComparison.Ordinal);
        Assert.Contains("The map has no touchpoints yet.", report, StringComparison.Ordinal);
        Assert.Contains("No initiative is planned yet.", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_initiative_without_owner_cost_or_date_says_so(bool isShort)
        => Assert.Contains("| Mend it | It empties itself | not known | nobody yet | open |", Report(Shop + "\ninitiatives: { mend: { name: Mend it, resolves: [empties] } }\n", isShort), StringComparison.Ordinal);

    [Fact]
    public void What_fits_the_budget_is_named_and_marked_in_its_row()
    {
        const string Work = """

            budget: 10
            currency: EUR
            conversions: { order: { at: end, value: 5 } }
            touchpoints: { page: { entry: true, volume: 100, next: { end: 30% }, painPoints: { slow: { frequency: 20% }, dull: { frequency: 30% } } }, end: { exit: true } }
            initiatives: { faster: { resolves: [slow], cost: 9 }, nicer: { resolves: [dull], cost: 20 }, old: { cost: 0, status: done } }
            """;
        var report = Report(Work);
        Assert.Contains("With 10 EUR, we propose to do “Faster”. Do 1 initiative of 2, for 9 EUR", report, StringComparison.Ordinal);
        Assert.Contains("| Faster | yes | Slow |", report, StringComparison.Ordinal);
        Assert.Contains("| Nicer | no: it costs more than there is | Dull |", report, StringComparison.Ordinal);
        Assert.DoesNotContain("| open | done |", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Within the budget", Report(Work.Replace("budget: 10", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_hundreds_of_pain_points_the_worst_are_told_and_the_others_counted()
    {
        // The worst stand last in the map.
        var pains = Enumerable.Range(1, 300).Select(number => $"p{number}: {{ description: Fault {number} of 300, severity: {(number > 292 ? 5 : 1)} }}");
        var lines = Report($"touchpoints: {{ page: {{ painPoints: {{ {string.Join(", ", pains)} }} }} }}").Split('\n');
        var told = lines.SkipWhile(line => line != "**What hurts:**").Skip(2).TakeWhile(line => line.Length > 0).ToList();
        Assert.Equal(9, told.Count);
        Assert.Equal(Enumerable.Range(293, 8), told.Take(8).Select(line => int.Parse(line.Split("Fault ")[1].Split(' ')[0], CultureInfo.InvariantCulture)));
        Assert.Equal("- 292 pain points more, which weigh less.", told[8]);
    }

    private static string Report(string lines, bool isShort = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var map = Maps.FromYaml(lines);
        new MarkdownStakeholderReport(output).Write(StakeholderOutline.Of(StakeholderSubject.Of(new NamedDocument("a.yaml", null), map, isShort: isShort)));
        return output.ToString();
    }
}
