using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Elements;

/// <summary>Reads values as people type them in one line: a word, number or text as it is, or YAML between brackets or quotes.</summary>
internal static class ValueText
{
    /// <summary>The value; null where it cannot be read, which is then reported.</summary>
    public static EditValue? Read(string typed, DiagnosticBag diagnostics)
    {
        var isNotation = typed.TrimStart() is ['{' or '[' or '"' or '\'', ..] || typed.Contains('\n', StringComparison.Ordinal);
        var found = new DiagnosticBag(int.MaxValue);
        var tree = TreeReader.Read("value", Encoding.UTF8.GetBytes(typed), JourneyFormat.Yaml, ReadLimits.Default, found, out _);
        var isRead = tree is { Count: > 0 } && !found.HasErrors;
        if (!isNotation)
        {
            // What YAML would take for something else, such as a text with a colon, is text.
            return isRead && tree![tree.Root].Kind == NodeKind.Plain && tree.Text(tree.Root) == typed ? EditValue.Plain(typed) : EditValue.Quoted(typed);
        }

        if (isRead)
        {
            return EditValue.Of(tree!, tree!.Root);
        }

        diagnostics.Add(found);
        return null;
    }
}
