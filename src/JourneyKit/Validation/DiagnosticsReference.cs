using System.Globalization;
using System.Text;
using JourneyKit.Diagnostics;

namespace JourneyKit.Validation;

/// <summary>The page of the docs that lists every diagnostic, made from their descriptors and from the examples of the rules.</summary>
internal static class DiagnosticsReference
{
    private const string Introduction = """
        # Diagnostics

        This page is made from the descriptors and rules themselves. To change it, change them.

        Ids are never reused and never renumbered; the name means the same as the id. The severity says how much a
        finding matters: an **error** makes the document unusable or its map contradict itself, a **warning** will
        mislead whoever uses the map.

        The faults of the group 1xxx come from the reader. All others are rules, and run on maps without errors.
        The examples of a rule stand below `journeykit`, `id` and `title`.

        """;

    // The first digit of an id.
    private static readonly string[] Groups =
    [
        "", "Document", "Flow", "People and evidence", "Experience", "Channels and transitions",
        "Conversions and measures", "Organisation and governance", "Future and roadmap",
    ];

    public static string Write()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        var rules = RuleSet.Default.Rules;
        WriteSummary(page, [.. DocumentFaults.All, .. rules.Select(rule => rule.Descriptor)]);
        WriteHeading(page, DocumentFaults.All[0]);
        foreach (var fault in DocumentFaults.All)
        {
            WriteEntry(page, fault);
        }

        foreach (var group in rules.GroupBy(rule => rule.Descriptor.Id[2]))
        {
            WriteHeading(page, group.First().Descriptor);
            foreach (var rule in group)
            {
                WriteEntry(page, rule.Descriptor);
                WriteExample(page, "Found in", rule.BadExample);
                WriteExample(page, "Not found in", rule.GoodExample);
            }
        }

        return page.ToString();
    }

    private static void WriteSummary(StringBuilder page, IEnumerable<DiagnosticDescriptor> descriptors)
    {
        page.Append("\n| id | name | severity |\n|---|---|---|\n");
        foreach (var descriptor in descriptors)
        {
            var anchor = $"{descriptor.Id}-{descriptor.Name}".ToLowerInvariant();
            page.Append(CultureInfo.InvariantCulture, $"| [{descriptor.Id}](#{anchor}) | `{descriptor.Name}` | {descriptor.Severity.ToWord()} |\n");
        }
    }

    private static void WriteHeading(StringBuilder page, DiagnosticDescriptor first)
        => page.Append(CultureInfo.InvariantCulture, $"\n## {first.Id[2]}xxx: {Groups[first.Id[2] - '0']}\n");

    private static void WriteEntry(StringBuilder page, DiagnosticDescriptor descriptor)
        => page.Append(CultureInfo.InvariantCulture, $"\n### {descriptor.Id} {descriptor.Name}\n\n*{descriptor.Severity.ToWord()}* · {descriptor.Rationale}\n");

    private static void WriteExample(StringBuilder page, string caption, string example)
        => page.Append(CultureInfo.InvariantCulture, $"\n{caption}:\n\n```yaml\n{example.ReplaceLineEndings("\n").TrimEnd()}\n```\n");
}
