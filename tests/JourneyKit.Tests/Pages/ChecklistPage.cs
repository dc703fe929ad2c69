using System.Globalization;
using System.Text;
using JourneyKit.Tests.Pages.Checklist;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Pages;

/// <summary>Writes the page of the docs that says how far each item of the practice checklist is served.</summary>
internal static class ChecklistPage
{
    /// <summary>Where the page lies.</summary>
    public const string Path = "docs/checklist.md";

    private const string Introduction = """
        # Practice checklist

        This page is made from the rules and from `PracticeChecklist`. To change it, change them.

        Good journey mapping asks for a number of things. This is the list of them, and how far JourneyKit serves each:

        - **served**: all that the item asks for;
        - **partly**: some of it; the last column says what is missing;
        - **not**: nothing of it; the last column says why.

        What serves an item is shown by a test on a pair of maps, one that has what the item asks for and one that lacks it:
        the product must say of one what it does not say of the other. For a rule, the pair is the two examples on its page.
        A word of the format is proved by a map that keeps it when it is converted. The tests run in `ChecklistProofTests`.
        Whether a proof covers the whole item is a judgement, which the last column explains.

        """;

    public static string Write()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        AppendSummary(page);
        foreach (var part in PracticeChecklist.Parts)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {part.Title}\n\n| no. | item | standing | shown by | missing |\n|---|---|---|---|---|\n");
            foreach (var item in part.Items)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {item.Number} | {item.Title} | {Word(item.Standing)} | {string.Join("<br>", Servers(item))} | {string.Join(" ", item.Answers.Where(answer => answer.IsMissing).Select(answer => answer.Words))} |\n");
            }
        }

        return page.ToString();
    }

    private static void AppendSummary(StringBuilder page)
    {
        var items = PracticeChecklist.Items;
        page.Append(CultureInfo.InvariantCulture, $"\nOf {items.Count} items, {string.Join(", ", Enum.GetValues<ItemStanding>().Select(standing => $"{items.Count(item => item.Standing == standing)} are {(standing == ItemStanding.Partly ? "partly served" : standing == ItemStanding.Not ? "not served" : "served")}"))}.\n");
    }

    private static string Word(ItemStanding standing) => standing.ToString().ToLowerInvariant();

    private static IEnumerable<string> Servers(ChecklistItem item)
    {
        if (item.Rules.Any())
        {
            yield return string.Join(", ", item.Rules.Select(Link));
        }

        foreach (var answer in item.Answers.Where(answer => !answer.IsMissing))
        {
            yield return answer.Words;
        }
    }

    private static string Link(Rule rule)
    {
        var (id, name) = (rule.Descriptor.Id, rule.Descriptor.Name);
        return $"[{id}](rules/{RuleGroup.Of(id)!.Name}.md#{$"{id}-{name}".ToLowerInvariant()} \"{name}\")";
    }
}
