using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JourneyKit.Tool.Commands;

/// <summary>Adds to a report for machines what only the command knows.</summary>
internal static class JsonAddition
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report with more keys at its end; as it is where there are none.</summary>
    public static void Write(TextWriter output, Action<TextWriter> report, IReadOnlyList<(string Key, JsonNode Value)> additions)
    {
        if (additions.Count == 0)
        {
            report(output);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        report(text);
        var whole = JsonNode.Parse(text.ToString())!.AsObject();
        foreach (var (key, value) in additions)
        {
            whole.Add(key, value);
        }

        output.Write(whole.ToJsonString(Options));
        output.Write('\n');
    }
}
