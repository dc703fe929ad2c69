using System.Text;
using System.Text.Json;
using JourneyKit.Formats;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Json;

/// <summary>Writes values as JSON, in the style of a text.</summary>
/// <param name="lineBreak">The line break of the text.</param>
/// <param name="step">By how many blanks lines are indented; null where everything stands in one line.</param>
/// <param name="blank">What stands behind colons and commas.</param>
internal sealed class JsonValueText(string lineBreak, int? step, string blank) : IValueWriter
{
    public string Separator => blank;

    public int? IndentationOfLines => step;

    public static JsonValueText Of(EntryPlaces places)
    {
        var (tree, lines) = (places.Tree, places.Lines);
        var first = tree.Count > 1 ? tree[1].Start : 0;
        int? step = first > 0 && lines.BeginsLine(first) && lines.Start(first) > 0 ? Math.Max(1, lines.Column(first) - lines.Indentation(lines.Start(tree[0].Start))) : null;
        var colon = tree[tree.Root].Kind == NodeKind.Mapping && first > 0 ? places.BehindColon(1) : -1;
        return new JsonValueText(lines.LineBreak, step, colon < 0 || lines.Is(colon, ' ') ? " " : "");
    }

    public string Padding(bool isMapping) => "";

    public string Write(EditEntry entry, string indentation)
        => entry.Key is { } key ? Text(key) + ":" + blank + Value(entry.Value, indentation) : Value(entry.Value, indentation);

    /// <summary>A value; what it holds is indented more than the line that it stands in.</summary>
    public string Value(EditValue value, string indentation) => value.Kind switch
    {
        NodeKind.Mapping => Between('{', '}', value, indentation),
        NodeKind.Sequence => Between('[', ']', value, indentation),
        NodeKind.Plain => value.Text.Length == 0 ? "null" : value.Text,
        _ => Text(value.Text),
    };

    public static string Text(string text) => "\"" + QuotedText.InJson(text) + "\"";

    /// <summary>The value as JSON can say it: what is neither a number nor a word of its own is text.</summary>
    public static EditValue Fit(EditValue value) => value.Kind switch
    {
        NodeKind.Mapping => EditValue.Mapping(value.Entries.Select(entry => entry with { Value = Fit(entry.Value) })),
        NodeKind.Sequence => EditValue.Sequence(value.Entries.Select(entry => Fit(entry.Value))),
        NodeKind.Plain when value.Text is "" or "~" or "null" => EditValue.Nothing,
        NodeKind.Plain when !IsToken(value.Text) => EditValue.Quoted(value.Text),
        _ => value,
    };

    private static bool IsToken(string text)
    {
        if (text is "true" or "false")
        {
            return true;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.BytesConsumed == text.Length && !char.IsWhiteSpace(text[0]);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private string Between(char open, char close, EditValue value, string indentation)
    {
        if (value.IsEmpty)
        {
            return $"{open}{close}";
        }

        if (step is not { } blanks)
        {
            return open + string.Join("," + blank, value.Entries.Select(entry => Write(entry, indentation))) + close;
        }

        var inner = indentation + new string(' ', blanks);
        return open + lineBreak + string.Join("," + lineBreak, value.Entries.Select(entry => inner + Write(entry, inner))) + lineBreak + indentation + close;
    }
}
