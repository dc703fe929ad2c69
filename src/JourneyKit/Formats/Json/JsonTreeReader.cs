using System.Text.Json;
using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json;

/// <summary>Fills the located tree from JSON: RFC 8259 without extensions.</summary>
internal ref struct JsonTreeReader
{
    private const int BytesPerNode = 16;

    private readonly SourceText source;
    private readonly TreeBuilder builder;
    private readonly DiagnosticBag diagnostics;
    private Utf8JsonReader reader;

    private JsonTreeReader(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
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

        var json = new JsonTreeReader(source, limits, diagnostics);
        var isTruncated = !json.TryRead();
        json.builder.Close();
        return json.builder.ToTree(isTruncated || json.builder.IsStopped);
    }

    private bool TryRead()
    {
        try
        {
            while (!builder.IsStopped && reader.Read())
            {
                Take();
            }

            return true;
        }
        catch (JsonException fault)
        {
            JsonSyntaxFault.Report(source, fault, builder.Depth > 0 ? builder[builder.Innermost].Start : null, diagnostics);
            return false;
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
                builder.Scalar(NodeKind.Plain, reader.ValueSpan, start, start + reader.ValueSpan.Length);
                break;
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
            if (Characters.IndexOfForbidden(text) < 0)
            {
                return true;
            }

            builder.ReportNext(DocumentFaults.ForbiddenCharacter, Characters.Fault(text), start, end);
        }
        catch (InvalidOperationException)
        {
            text = "";
            builder.ReportNext(DocumentFaults.ForbiddenCharacter, Characters.LoneSurrogate, start, end);
        }

        return false;
    }
}
