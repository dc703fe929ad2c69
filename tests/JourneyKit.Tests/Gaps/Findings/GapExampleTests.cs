using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Reference;
using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Gaps.Findings;

public sealed class GapExampleTests
{
    private const int MostLines = 9;
    private const int MostChanged = 2;

    public static TheoryData<string> Kinds => new(GapKind.All.Select(kind => kind.Name).ToArray());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_gap_is_found_between_its_first_two_maps_and_not_between_the_others(string kind)
    {
        var detector = Detector(kind);
        Assert.NotEmpty(GapsIn(kind, detector.FoundExample));
        Assert.Empty(GapsIn(kind, detector.NotFoundExample));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_maps_of_an_example_have_no_faults_and_are_short(string kind)
    {
        var detector = Detector(kind);
        foreach (var example in new[] { detector.FoundExample, detector.NotFoundExample })
        {
            Assert.Empty(Errors(Maps.FromYaml(example.Before)));
            Assert.Empty(Errors(Maps.WithBaseline(example.After, example.Before), Maps.FromYaml(example.Before)));
            Assert.All([example.Before, example.After], map => Assert.InRange(map.Split('\n').Length, 1, MostLines));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_two_examples_of_a_kind_share_all_but_a_few_lines(string kind)
    {
        var detector = Detector(kind);
        Assert.NotEqual(detector.FoundExample, detector.NotFoundExample);
        Assert.InRange(Changed(detector.FoundExample.Before, detector.NotFoundExample.Before), 0, MostChanged);
        Assert.InRange(Changed(detector.FoundExample.After, detector.NotFoundExample.After), 0, MostChanged);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_page_of_a_kind_shows_all_its_maps_and_the_page_of_all_kinds_folds_them(string kind)
    {
        var (page, all) = (GapKindPage.Write(GapKind.All.Single(found => found.Name == kind)), GapKindPage.WriteAll());
        foreach (var example in new[] { Detector(kind).FoundExample, Detector(kind).NotFoundExample })
        {
            Assert.Contains($"this map:\n\n```yaml\n{example.Before}\n```\n\nand this one:\n\n```yaml\n{example.After}\n```\n", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<details>", page, StringComparison.Ordinal);
        Assert.Contains($"<summary>Examples</summary>\n\n{page[page.IndexOf("Found between", StringComparison.Ordinal)..]}\n</details>\n", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_no_detector_finds_has_a_page_without_examples()
        => Assert.Equal("### own-kind\n\nSomething of ours.\n\n*Severity:* Low.\n", GapKindPage.Write(new GapKind("own-kind", GapGroup.Structure, "Something of ours.", "Low.")));

    // How many lines of one map the other lacks, in whichever direction that is more.
    private static int Changed(string one, string other)
    {
        var (lines, others) = (one.Split('\n'), other.Split('\n'));
        return Math.Max(lines.Except(others, StringComparer.Ordinal).Count(), others.Except(lines, StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Errors(JourneyMap map, JourneyMap? baseline = null)
        => new JourneyValidator().Validate(map, baseline).Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.ToString());

    private static IReadOnlyList<Gap> GapsIn(string kind, GapExample example) => GapsOf.Kind(kind, example.Before, example.After);

    private static GapDetector Detector(string kind) => GapDetectors.All.Single(detector => detector.Kind.Name == kind);
}
