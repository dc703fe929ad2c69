using JourneyKit.Validation;
using JourneyKit.Validation.Reference;
using System.Globalization;
using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Questions;

namespace JourneyKit.Tests.Pages;

/// <summary>Writes the page of the docs that lists every diagnostic, from their descriptors.</summary>
internal static class DiagnosticsReference
{
    private const string Introduction = """
        # Diagnostics

        This page is made from the descriptors and rules themselves. To change it, change them.

        Ids are never reused and never renumbered; the name means the same as the id. The severity says how much a
        finding matters. An **error** makes the document unusable, or its map contradicts itself. A **warning** will
        mislead those who use the map. An **info** is what good practice advises. A **hint** is a suggestion; hints are
        reported by the preset `strict` only.

        The faults of the group 1xxx come from the reader and cannot be switched off, except for its infos about documents.
        All others are rules: they run on maps without errors. [A team decides](configuration.md) which rules and infos are
        reported, and how severe they are. Rules about what is missing do not run on drafts: maps with `basis: hypothesis`
        or `status: draft`, maps that say neither and have fewer than eight touchpoints, and archived maps.

        The examples of a rule stand below `journeykit`, `id` and `title`, and are checked as of 1 July 2026.

        """;

    public static string Write()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var group in RuleGroup.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Digit}xxx: {group.Title}\n\n| id | name | severity | asks |\n|---|---|---|---|\n");
            foreach (var rule in RuleSet.Default.Rules.Where(rule => RuleGroup.Of(rule.Descriptor.Id) == group))
            {
                var descriptor = rule.Descriptor;
                var anchor = $"{descriptor.Id}-{descriptor.Name}".ToLowerInvariant();
                var asks = !rule.AsksDrafts ? "maps in use" : "every map";
                page.Append(CultureInfo.InvariantCulture, $"| [{descriptor.Id}](rules/{group.Name}.md#{anchor}) | `{descriptor.Name}` | {descriptor.Severity.ToWord()} | {asks} |\n");
            }
        }

        page.Append("\n## What a map does not say yet\n\n").Append(NotSaidYet.Page(RuleSet.Default));
        page.Append("\n## 1xxx: Document\n");
        foreach (var fault in DocumentFaults.All)
        {
            page.Append('\n').Append(RulePage.Write(fault));
        }

        return page.ToString();
    }
}
