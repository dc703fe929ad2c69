using JourneyKit.Schema;
using System.Globalization;
using System.Text;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Tests.Pages;

/// <summary>The reference page of the format, made from the tables.</summary>
internal static class FormatReference
{
    private const string Introduction = """
        # Format reference, version 1

        This page is made from the tables that read and write documents. To change it, change a table.

        YAML (`*.journey.yaml`, `*.journey.yml`) and JSON (`*.journey.json`) are two notations of one tree. Only
        `journeykit`, `id`, `title` and `state` are required; whatever else is left out is unknown, which is not zero.

        - **Elements by id.** A key `stages: {decision: {...}}` makes `decision` the id. Where elements have nothing
          else to say, a list of ids does: `channels: [website, email]`.
        - **Shorthands.** Where one key dominates, its value alone stands for the element.
        - **References** are plain ids. Those marked *or in the baseline* are looked up in the map's `baseline` too.
        - **Your own keys** begin with `x-`, may hold anything, and are kept.
        - **Shares** are numbers from 0 to 1 or percentages (`35%`); **durations** are written `1h30m` or `PT1H30M`;
          **dates** `2026-01-31`; **measures** are numbers, percentages of any size, or durations.

        """;

    public static string Write()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var table in JourneySchema.Tables)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {table.Title}\n\n<a id=\"{table.Name}\"></a>{table.Summary}{Shorthand(table)}\n\n");
            page.Append("| key | takes | meaning |\n|---|---|---|\n");
            foreach (var property in table.AllProperties)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{(property.Shape is ExtensionsShape ? ExtensionsShape.Keys : property.Key)}`{(property.IsRequired ? " (required)" : "")} | {Takes(property.Shape)} | {property.Summary} |\n");
            }
        }

        return page.ToString();
    }

    private static string Shorthand(ElementTable table) => table.Shorthand is { } key ? $" Shorthand: `{key}` alone." : "";

    private static string Takes(Shape shape)
        => shape.Table is { } table ? $"[{shape.Notation}](#{table.Name})" : shape.Notation.Replace("|", "\\|", StringComparison.Ordinal);
}
