using System.Globalization;
using System.Text;
using JourneyKit.Gaps.Findings;

namespace JourneyKit.Gaps.Reference;

/// <summary>What there is to say about kinds of gap, as Markdown: in the docs, and on the command line.</summary>
internal static class GapKindPage
{
    /// <summary>What there is to say about one kind, with an example of two maps between which it is found, and of two between which it is not.</summary>
    /// <param name="kind">The kind.</param>
    public static string Write(GapKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return About(kind) + Examples(kind);
    }

    /// <summary>The page of all kinds, group by group.</summary>
    public static string WriteAll()
    {
        var page = new StringBuilder("# Kinds of gap\n\nWhat `journey gaps` and `GapAnalysis.Compare` find. [Gap analysis](gaps.md) says how to read a report. This page is\nmade from the code. The examples leave out the first lines of each map; the baseline of the second is the first.\n");
        foreach (var group in GapKind.All.GroupBy(kind => kind.Group))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Title(group.Key)}\n");
            foreach (var kind in group)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n{About(kind)}\n<details>\n<summary>Examples</summary>\n{Examples(kind)}\n</details>\n");
            }
        }

        return page.ToString();
    }

    private static string About(GapKind kind) => $"### {kind.Name}\n\n{kind.Meaning}\n\n*Severity:* {kind.Severity}\n";

    // A kind made by a caller has no detector, and so no examples.
    private static string Examples(GapKind kind)
        => GapDetectors.All.FirstOrDefault(detector => detector.Kind == kind) is not { } detector ? ""
            : Pair("Found between", detector.FoundExample) + Pair("Not found between", detector.NotFoundExample);

    private static string Pair(string caption, GapExample example)
        => $"\n{caption} this map:\n\n{Code(example.Before)}\nand this one:\n\n{Code(example.After)}";

    private static string Code(string map) => $"```yaml\n{map.ReplaceLineEndings("\n")}\n```\n";

    private static string Title(GapGroup group) => group == GapGroup.PainPoints ? "Pain points" : group.ToString();
}
