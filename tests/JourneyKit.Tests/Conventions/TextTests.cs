using System.Globalization;
using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Graphs;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Conventions;

/// <summary>What a debugger or a log shows of the library's larger types says what they hold.</summary>
public sealed class TextTests
{
    private static readonly JourneyDocument Before = JourneyDocument.Parse("journeykit: 1\nid: order\ntitle: Order\nstate: current\ntouchpoints: { pay: { next: [done], painPoints: { slow: { severity: 4 } } }, done: }\n");
    private static readonly JourneyDocument After = JourneyDocument.Parse("journeykit: 1\nid: order\ntitle: Order\nstate: future\nhorizon: Summer 2027\ntouchpoints: { pay: { next: [done], painPoints: { slow: { severity: 4 } } }, done: { owner: crm } }\nteams: [crm]\n");

    [Fact]
    public void A_document_shows_its_file_and_what_it_holds()
    {
        Assert.Equal("document: map order", Before.ToString());
        Assert.Equal("document: has errors, 1 diagnostic", JourneyDocument.Parse("journeykit: 1\nid: A\ntitle: A\nstate: current\n").ToString());
        Assert.Equal("document: library shared", JourneyDocument.Parse("journeykit: 1\nid: shared\ntitle: Shared\nteams: [crm]\n").ToString());
    }

    [Fact]
    public void A_graph_shows_its_map_and_size() => Assert.Equal("order: 2 touchpoints, 1 transition", JourneyGraph.Of(Before.Map!).ToString());

    [Fact]
    public void A_way_shows_its_ends_and_its_share_in_any_culture()
    {
        var map = JourneyDocument.Parse("journeykit: 1\nid: order\ntitle: Order\nstate: current\ntouchpoints: { pay: { entry: true, next: { done: 62.5% } }, done: }\n").Map!;
        var culture = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal("pay → done, 62.5%", JourneyGraph.Of(map).Edges.Single().ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Changes_are_shown_one_a_line()
    {
        var changes = JourneyComparison.Compare(Before.Map!, After.Map!);
        Assert.Equal(string.Join('\n', changes.Select(change => change.ToString())), changes.ToString());
        Assert.Equal("no changes", JourneyComparison.Compare(Before.Map!, Before.Map!).ToString());
    }

    [Fact]
    public void A_gap_report_shows_its_maps_and_how_many_gaps_stand_how()
    {
        var report = GapAnalysis.Compare(Before.Map!, After.Map!);
        Assert.Matches("^order, Today → Summer 2027: [0-9]+ gaps? \\([0-9]+ [a-z]+(, [0-9]+ [a-z]+)*\\)$", report.ToString());
        Assert.Contains($"{report.Gaps.Count} gap", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_shows_the_ids_of_its_rules()
    {
        Assert.StartsWith($"{RuleSet.Default.Rules.Count} rules: JK2002, ", RuleSet.Default.ToString(), StringComparison.Ordinal);
        Assert.Equal("no rules", new RuleSet([]).ToString());
    }

    [Fact]
    public void A_folder_is_called_a_folder()
    {
        Assert.All(new[] { ".", Path.GetTempPath(), Path.GetTempPath().TrimEnd(Path.DirectorySeparatorChar) }, path => Assert.Contains("folder", Assert.Single(JourneyDocument.Load(path).Diagnostics).Message, StringComparison.Ordinal));
    }
}
