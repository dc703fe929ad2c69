using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyKit.Model;

namespace JourneyKit.Exchange.Tables.Export;

/// <summary>
/// What a document says at a key, as a cell. A list of texts has one of them on each line; other lists, and mappings, are
/// JSON. Nothing is lost: the table of the format tells a reader which of these to expect.
/// </summary>
internal static class CellValue
{
    // Beyond so many digits programs that compute in double precision round.
    private const int MostDigits = 15;

    /// <summary>The cell of a key that the format knows.</summary>
    public static GridCell Of(DataValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Kind switch
        {
            DataKind.Text => new GridCell(value.Text!),
            DataKind.Number => new GridCell(value.Text!, IsExact(value)),
            DataKind.Boolean => new GridCell(value.Text!),
            DataKind.List when IsLines(value) => new GridCell(string.Join('\n', value.Items.Select(item => item.Text))),
            _ => new GridCell(Json(value)),
        };
    }

    /// <summary>The cell of a key of the team's own, of which no table says what it holds: a text that looks like something else is JSON, too.</summary>
    public static GridCell OfOwn(DataValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var isText = value.Kind == DataKind.Text
            && value.Text is { Length: > 0 } text
            && text[0] is not ('[' or '{' or '"')
            && text is not ("true" or "false" or "null")
            && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return isText || value.Kind is DataKind.Number or DataKind.Boolean ? Of(value) : new GridCell(Json(value));
    }

    private static bool IsExact(DataValue value) => value.AsNumber is not null && value.Text!.Count(char.IsAsciiDigit) <= MostDigits;

    private static bool IsLines(DataValue list)
        => list.Items.Count > 0 && !list.Items[0].ToString().StartsWith('[') && list.Items.All(item => item.Kind == DataKind.Text && item.Text!.AsSpan().IndexOfAny('\r', '\n') < 0 && item.Text!.Trim().Length == item.Text.Length && item.Text.Length > 0);

    private static string Json(DataValue value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, DataValue value)
    {
        switch (value.Kind)
        {
            case DataKind.Null:
                writer.WriteNullValue();
                break;
            case DataKind.Boolean:
                writer.WriteBooleanValue(value.Text == "true");
                break;
            case DataKind.Number:
                writer.WriteRawValue(value.Text!);
                break;
            case DataKind.Text:
                writer.WriteStringValue(value.Text);
                break;
            case DataKind.List:
                writer.WriteStartArray();
                foreach (var item in value.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                foreach (var (key, member) in value.Members)
                {
                    writer.WritePropertyName(key);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
        }
    }
}
