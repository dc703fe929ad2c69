using System.Globalization;
using System.Text;
using JourneyKit.Gaps.Findings;

namespace JourneyKit.Gaps.Reference;

/// <summary>What there is to say about kinds of gap, as Markdown: in the docs, and on the command line.</summary>
public static class GapKindPage
{
    /// <summary>What there is to say about one kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string Write(GapKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return $"### {kind.Name}\n\n{kind.Meaning}\n\n*Severity:* {kind.Severity}\n";
    }

    /// <summary>The page of all kinds, group by group.</summary>
    public static string WriteAll()
    {
        var page = new StringBuilder("# Kinds of gap\n\nWhat `journey gaps` and `GapAnalysis.Compare` find. [Gap analysis](gaps.md) says how to read a report. This page is\nmade from the code.\n");
        foreach (var group in GapKind.All.GroupBy(kind => kind.Group))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Title(group.Key)}\n");
            foreach (var kind in group)
            {
                page.Append('\n').Append(Write(kind));
            }
        }

        return page.ToString();
    }

    private static string Title(GapGroup group) => group == GapGroup.PainPoints ? "Pain points" : group.ToString();
}
