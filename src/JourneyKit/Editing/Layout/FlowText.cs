using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>Writes mappings and lists between brackets in one line.</summary>
internal static class FlowText
{
    // Parsers take at most 1024 characters for a key in a line, escapes included.
    private const int LongestKeyInLine = 128;

    /// <summary>Whether a key can stand in the line of its value.</summary>
    public static bool IsShortKey(string key) => key.Length < LongestKeyInLine && key.IndexOfAny(['\r', '\n']) < 0;

    /// <summary>Writes one; null where it does not fit a line: a comment or a text of several lines stands in it, or an entry has no value.</summary>
    public static string? Of(LayoutValue.Collection flow)
    {
        if (flow.Tail.Count > 0)
        {
            return null;
        }

        var text = new System.Text.StringBuilder();
        foreach (var item in flow.Items)
        {
            if (Of(item, flow.Kind) is not { } written)
            {
                return null;
            }

            text.Append(written).Append(flow.BeforeTightComma.Contains(item) ? "," : ", ");
        }

        var inside = text.Length > 0 ? text.ToString(0, text.Length - 2) : "";
        return flow.Kind == NodeKind.Sequence ? $"[{inside}]" : inside.Length > 0 ? $"{{ {inside} }}" : "{}";
    }

    private static string? Of(LayoutItem item, NodeKind kind)
    {
        if (item.Lead.Count + item.Below.Count > 0 || item.Trailing is not null || (item.Key is { } key && !IsShortKey(key)))
        {
            return null;
        }

        var value = item.Value switch
        {
            LayoutValue.Scalar { Lines: [{ Length: > 0 } line] } => line,
            LayoutValue.Collection { IsFlow: true } inner => Of(inner),
            _ => null,
        };
        return value is null ? null : kind == NodeKind.Mapping ? $"{item.Key}: {value}" : value;
    }
}
