using JourneyKit.Validation.Reference;
using JourneyKit.Validation;
using System.Globalization;
using System.Text;

namespace JourneyKit.Tests.Pages;

/// <summary>Writes the page of the docs with all rules of a group.</summary>
internal static class GroupPage
{
    /// <summary>Where the page of a group lies.</summary>
    public static string PathOf(RuleGroup group) => $"docs/rules/{group.Name}.md";

    public static string Write(RuleGroup group)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {group.Title}\n\nThe rules of the group `{group.Name}`, {group.Digit}xxx. This page is made from the rules. [All diagnostics](../diagnostics.md).\n");
        foreach (var rule in RuleSet.Default.Rules.Where(rule => RuleGroup.Of(rule.Descriptor.Id) == group))
        {
            page.Append('\n').Append(RulePage.Write(rule));
        }

        return page.ToString();
    }
}
