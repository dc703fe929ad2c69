using System.Text;
using JourneyKit.Schema.Reading;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Reading;

/// <summary>Reads messages with paths in braces: <c>`{id}` has no owner.</c> A brace itself is written twice.</summary>
internal static class MessageReader
{
    /// <summary>Reads a message; null where it is at fault, which is then said at the node.</summary>
    public static CheckMessage? Read(CheckReading reading, int node, string message, PathStart start)
    {
        if (message.Length > CheckLimits.Message)
        {
            return reading.Faults.Report<CheckMessage>(node, $"A message has at most {CheckLimits.Message} characters.");
        }

        var parts = new List<(string Text, PropertyPath? Path)>();
        var text = new StringBuilder();
        for (var at = 0; at < message.Length; at++)
        {
            var isBrace = message[at] is '{' or '}';
            if (!isBrace || (at + 1 < message.Length && message[at + 1] == message[at]))
            {
                text.Append(message[at]);
                at += isBrace ? 1 : 0;
                continue;
            }

            var end = message[at] == '{' ? message.IndexOf('}', at) : -1;
            if (end < 0)
            {
                return reading.Faults.Report<CheckMessage>(node, $"The message has a brace alone: a path stands in two, as in `{{{PathStart.Id}}}`, and a brace that is meant as one is written twice.");
            }

            if (Value(reading, node, message[(at + 1)..end], start) is not { } path)
            {
                return null;
            }

            parts.Add((text.ToString(), null));
            parts.Add(("", path));
            text.Clear();
            at = end;
        }

        parts.Add((text.ToString(), null));
        return new CheckMessage(parts);
    }

    private static PropertyPath? Value(CheckReading reading, int node, string path, PathStart start)
        => reading.Paths.Read(node, path, start) is not { } read ? null
            : read.End.Kind == EndKind.Elements ? reading.Faults.Report<PropertyPath>(node, $"`{{{NodeWords.Shorten(path)}}}` holds elements, which a message cannot show.")
            : read;
}
