using System.Text;
using System.Text.Json;
using JourneyKit.Diagnostics;
using JourneyKit.Formats.Json.Slips;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json;

/// <summary>Fills the located tree from JSON: RFC 8259 without extensions.</summary>
internal ref struct JsonTreeReader
{
    private const int BytesPerNode = 16;

    private readonly SourceText source;
    private readonly TreeBuilder builder;
    private Utf8JsonReader reader;

    private JsonTreeReader(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
    {
        this.source = source;
        builder = new TreeBuilder(source, limits, diagnostics, BytesPerNode);
        reader = new Utf8JsonReader(source.Utf8.Span, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
    }

    public static LocatedTree? Read(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (source.Utf8.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            diagnostics.Add(DocumentFaults.EmptyDocument, "The document is empty.", source.Span(0, 0));
            return null;
        }

        return new MendingReader((text, found) => ReadOnce(text, limits, found), JsonSlips.All, JsonSyntaxFault.Tell) { IsByLine = false }.Read(source, diagnostics);
    }

    private static ReadAttempt ReadOnce(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var json = new JsonTreeReader(source, limits, diagnostics);
        var fault = json.ReadAll();
        json.builder.Close();
        return new ReadAttempt(json.builder.ToTree(fault is not null || json.builder.IsStopped), fault);
    }

    /// <summary>Reads to the end, or to what is no JSON, which is then given back.</summary>
    private SyntaxFault? ReadAll()
    {
        try
        {
            while (!builder.IsStopped && reader.Read())
            {
                Take();
            }

            return null;
        }
        catch (JsonException fault)
        {
            var place = JsonSyntaxFault.PlaceOf(source.Utf8.Span, fault);
            return SyntaxFault.Of(place, place, fault.Message, builder, source.Utf8.Span);
        }
    }

    private void Take()
    {
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                builder.Begin(NodeKind.Mapping, start, start + 1);
                break;
            case JsonTokenType.StartArray:
                builder.Begin(NodeKind.Sequence, start, start + 1);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.End(start + 1);
                break;
            case JsonTokenType.PropertyName:
                Text(start, isKey: true);
                break;
            case JsonTokenType.String:
                Text(start, isKey: false);
                break;
            case JsonTokenType.Null:
                builder.Scalar(NodeKind.Plain, "", start, start + 4);
                break;
            default:
                CheckComma(start);
                builder.Scalar(NodeKind.Plain, reader.ValueSpan, start, start + reader.ValueSpan.Length);
                break;
        }
    }

    // A number cut in two, unless the text has no blanks at all, as programs write it.
    private readonly void CheckComma(int start)
    {
        var text = source.Utf8.Span;
        if (reader.TokenType == JsonTokenType.Number && start > 1 && text[start - 1] == ',' && char.IsAsciiDigit((char)text[start - 2]) && builder.Depth > 0 && builder[builder.Innermost] is { Kind: NodeKind.Sequence, Start: > 0 } list && text[list.Start - 1] is (byte)' ' or (byte)'\n')
        {
            var before = builder[builder.Count - 1];
            var whole = Encoding.UTF8.GetString(text[before.Start..(start + reader.ValueSpan.Length)]);
            builder.ReportNext(DocumentFaults.CommaBetweenDigits, CommaNumber.SaysOfItem(whole), start - 1, start);
        }
    }

    private readonly void Text(int start, bool isKey)
    {
        var bytes = reader.ValueSpan;
        var end = start + bytes.Length + 2;
        if (reader.ValueIsEscaped)
        {
            EscapedText(start, end, isKey);
        }
        else if (isKey)
        {
            builder.Key(NodeKind.Quoted, bytes, start, end);
        }
        else
        {
            builder.Scalar(NodeKind.Quoted, bytes, start, end);
        }
    }

    private readonly void EscapedText(int start, int end, bool isKey)
    {
        var isAllowed = TryUnescape(start, end, out var text);
        var kind = isAllowed ? NodeKind.Quoted : NodeKind.Faulty;
        if (isKey)
        {
            builder.Key(kind, text, start, end);
        }
        else
        {
            builder.Scalar(kind, text, start, end);
        }
    }

    /// <summary>Resolves the escapes of a text; false where one stands for what documents cannot hold, which is then reported.</summary>
    private readonly bool TryUnescape(int start, int end, out string text)
    {
        try
        {
            text = reader.GetString()!;
            return builder.Accepts(text, start, end);
        }
        catch (InvalidOperationException)
        {
            text = "";
            builder.ReportNext(DocumentFaults.ForbiddenCharacter, Characters.LoneSurrogate, start, end);
            return false;
        }
    }
}
