using System.Globalization;
using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Questions;

namespace JourneyKit.Validation.Reference;

/// <summary>Writes the explanation of one kind of diagnostic as Markdown, for the docs and the command line.</summary>
internal static class RulePage
{
    /// <summary>The explanation of a fault of documents.</summary>
    /// <param name="fault">The fault.</param>
    public static string Write(DiagnosticDescriptor fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return $"### {fault.Id} {fault.Name}\n\n*{fault.Severity.ToWord()}* · {fault.Rationale}\n";
    }

    /// <summary>The explanation of a rule, with its examples.</summary>
    /// <param name="rule">The rule.</param>
    public static string Write(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var descriptor = rule.Descriptor;
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"### {descriptor.Id} {descriptor.Name}\n\n*{descriptor.Severity.ToWord()}*");
        page.Append(!rule.AsksDrafts ? " · maps in use, not drafts" : " · every map");
        if (rule.Checklist.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $" · checklist {string.Join(", ", rule.Checklist)}");
        }

        page.Append(CultureInfo.InvariantCulture, $"\n\n{descriptor.Rationale}\n");
        if (rule.WhyOften is { } why)
        {
            page.Append(CultureInfo.InvariantCulture, $"\nIt finds something in many maps. {why}\n");
        }

        if (rule.Unsaid is { } unsaid)
        {
            page.Append(CultureInfo.InvariantCulture, $"\nWhere the whole map does not say {unsaid}, the finding is listed under [{NotSaidYet.Descriptor.Id}](../diagnostics.md#{$"{NotSaidYet.Descriptor.Id}-{NotSaidYet.Descriptor.Name}".ToLowerInvariant()}), with others of the sort.\n");
        }

        if (rule.ExampleBaseline is { } baseline)
        {
            AppendExample(page, "With this baseline:", baseline);
        }

        AppendExample(page, "Found in:", rule.BadExample);
        AppendExample(page, "Not found in:", rule.GoodExample);
        return page.ToString();
    }

    private static void AppendExample(StringBuilder page, string caption, string? example)
    {
        if (example is { Length: > 0 })
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{caption}\n\n```yaml\n{example.ReplaceLineEndings("\n").TrimEnd()}\n```\n");
        }
    }
}
