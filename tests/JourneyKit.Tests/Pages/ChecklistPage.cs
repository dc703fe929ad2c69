using JourneyKit.Validation;
using System.Globalization;
using System.Text;
using JourneyKit.Tests.Pages.Checklist;

namespace JourneyKit.Tests.Pages;

/// <summary>Writes the page of the docs that says what serves each item of the practice checklist.</summary>
internal static class ChecklistPage
{
    /// <summary>Where the page lies.</summary>
    public const string Path = "docs/checklist.md";

    private const string Introduction = """
        # Practice checklist

        This page is made from the rules and from `PracticeChecklist`. To change it, change them.

        Good journey mapping asks for a number of things. This is the list of them, and what serves each: a rule that
        checks it, the place in the format that holds it, or what computes it. Where no rule can check something,
        the page says why. On the command line, `journey flow` prints what `JourneyGraph` and `ConversionChain` compute,
        `journey diff` what `JourneyComparison` does, and `journey gaps` what `GapAnalysis` does.

        """;

    public static string Write()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        AppendSummary(page);
        foreach (var part in PracticeChecklist.Parts)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {part.Title}\n\n| no. | item | asks for | served by |\n|---|---|---|---|\n");
            foreach (var item in part.Items)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {item.Number} | {item.Title} | {Kinds(item)} | {string.Join("<br>", Servers(item))} |\n");
            }
        }

        return page.ToString();
    }

    private static void AppendSummary(StringBuilder page)
    {
        var items = PracticeChecklist.Items;
        var checks = items.Where(item => item.Is(ItemKinds.Check)).ToList();
        var notYet = items.Where(item => item.Has(AnswerKind.NotYet)).ToList();
        page.Append(CultureInfo.InvariantCulture, $"\n{items.Count} items. Of {checks.Count} that ask for a check, rules serve {checks.Count(item => item.Rules.Any())}; ")
            .Append(CultureInfo.InvariantCulture, $"no rule can serve {checks.Count(item => item.Has(AnswerKind.NoRule))}. ")
            .Append(CultureInfo.InvariantCulture, $"{notYet.Count} items wait, wholly or in part, for what is still to come: {string.Join(", ", notYet.Select(item => item.Number))}.\n");
    }

    private static string Kinds(ChecklistItem item) => string.Join(", ", new[]
    {
        (ItemKinds.Check, "check"),
        (ItemKinds.Data, "data"),
        (ItemKinds.Analysis, "analysis"),
        (ItemKinds.Rendering, "picture"),
        (ItemKinds.Guidance, "advice"),
    }.Where(kind => item.Is(kind.Item1)).Select(kind => kind.Item2));

    private static IEnumerable<string> Servers(ChecklistItem item)
    {
        if (item.Rules.Any())
        {
            yield return string.Join(", ", item.Rules.Select(Link));
        }

        foreach (var answer in item.Answers)
        {
            yield return answer.Kind switch
            {
                AnswerKind.Format => $"format: {answer.Text}",
                AnswerKind.Query => $"API: `{answer.Text}`",
                AnswerKind.Command => $"[`journey {answer.Text}`](tool.md#{answer.Text})",
                AnswerKind.NotYet => $"not yet: {answer.Text}",
                _ => $"no rule: {answer.Text}",
            };
        }
    }

    private static string Link(Rule rule)
    {
        var (id, name) = (rule.Descriptor.Id, rule.Descriptor.Name);
        return $"[{id}](rules/{RuleGroup.Of(id)!.Name}.md#{$"{id}-{name}".ToLowerInvariant()} \"{name}\")";
    }
}
