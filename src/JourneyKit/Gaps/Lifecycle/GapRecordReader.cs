using System.Text.Json;
using JourneyKit.Diagnostics;
using JourneyKit.Formats.Json;
using JourneyKit.Schema;
using JourneyKit.Sources;

namespace JourneyKit.Gaps.Lifecycle;

/// <summary>
/// Takes the records of gaps out of a report, token by token: of a report of any size only they are kept. What it finds
/// wrong in them is reported at its place; what else the report says is passed over.
/// </summary>
internal ref struct GapRecordReader
{
    private const string Kind = "gaps";

    private readonly SourceText source;
    private readonly DiagnosticBag diagnostics;
    private readonly List<GapRecord> open = [];
    private readonly List<GapRecord> closed = [];
    private readonly Dictionary<string, SourceSpan> placeOfId = new(StringComparer.Ordinal);
    private readonly Stack<int> brackets = new();
    private Utf8JsonReader json;

    private GapRecordReader(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        json = new Utf8JsonReader(source.Utf8.Span, new JsonReaderOptions { MaxDepth = limits.Depth });
    }

    public static IReadOnlyList<GapRecord> Read(SourceText source, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var reader = new GapRecordReader(source, limits, diagnostics);
        try
        {
            reader.ReadReport();
        }
        catch (JsonException fault)
        {
            JsonSyntaxFault.Report(source, fault, reader.brackets.TryPeek(out var bracket) ? bracket : null, diagnostics);
        }
        catch (InvalidOperationException)
        {
            diagnostics.Add(DocumentFaults.ForbiddenCharacter, "An escape stands for half a character (a lone surrogate).", reader.Here);
        }

        return [.. reader.open, .. reader.closed];
    }

    private readonly SourceSpan Here => source.Span((int)json.TokenStartIndex, (int)json.TokenStartIndex + json.ValueSpan.Length + (json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0));

    private void ReadReport()
    {
        if (!Next() || json.TokenType != JsonTokenType.StartObject)
        {
            Refuse("a report is a mapping", Here);
            return;
        }

        var beginning = Here;
        var keys = new ReportKeys(diagnostics, "kind", Kind, "closed");
        while (Next() && json.TokenType == JsonTokenType.PropertyName)
        {
            ReadProperty(json.GetString()!, keys);
        }

        // What follows the report is a fault of syntax, which the parser tells.
        while (Next())
        {
        }

        if (keys.Missing is { } missing)
        {
            Refuse($"it has no `{missing}`", beginning);
        }
    }

    private void ReadProperty(string name, ReportKeys keys)
    {
        var isKnown = keys.Add(name, Here);
        Next();
        if (!isKnown)
        {
            Skip();
        }
        else if (name == "kind" && Text("kind") is { } kind && kind != Kind)
        {
            Refuse($"its `kind` is `{kind}`", Here);
        }
        else if (name is Kind or "closed")
        {
            ReadRecords(name);
        }
    }

    private void ReadRecords(string name)
    {
        if (!IsOf(JsonTokenType.StartArray, name, "a list"))
        {
            return;
        }

        while (Next() && json.TokenType != JsonTokenType.EndArray)
        {
            if (IsOf(JsonTokenType.StartObject, name, "mappings"))
            {
                ReadRecord(isClosed: name == "closed");
            }
        }
    }

    private void ReadRecord(bool isClosed)
    {
        var beginning = Here;
        var keys = new ReportKeys(diagnostics, "id", "title", "severity", "standing");
        string? id = null, title = null;
        GapSeverity? severity = null;
        GapStanding? standing = null;
        while (Next() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            var isKnown = keys.Add(name, Here);
            Next();
            switch (isKnown ? name : "")
            {
                case "id":
                    id = Id();
                    break;
                case "title":
                    title = Text(name);
                    break;
                case "severity":
                    severity = Word<GapSeverity>(name);
                    break;
                case "standing":
                    standing = Word<GapStanding>(name);
                    break;
                default:
                    Skip();
                    break;
            }
        }

        if (keys.Missing is { } missing)
        {
            diagnostics.Add(DocumentFaults.MissingKey, $"A gap needs the key `{missing}`.", beginning);
        }
        else if (id is not null && title is not null && severity is { } known && standing is { } stood)
        {
            (isClosed ? closed : open).Add(new GapRecord(id, title, known, stood, isClosed));
        }
    }

    private string? Id()
    {
        var id = Text("id");
        if (id is null || placeOfId.TryAdd(id, Here))
        {
            return id;
        }

        diagnostics.Add(new Diagnostic(DocumentFaults.DuplicateId, "The id is that of another gap.")
        {
            Span = Here,
            Related = [new RelatedLocation(placeOfId[id], "It is used here first.")],
        });
        return null;
    }

    private T? Word<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } written)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()) == written)
            {
                return value;
            }
        }

        var words = Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName).ToList();
        diagnostics.Add(DocumentFaults.UnknownChoice, $"`{name}` takes {string.Join(", ", words[..^1])} or {words[^1]}.{Suggestion.For(written, words)}", Here);
        return null;
    }

    private string? Text(string name) => IsOf(JsonTokenType.String, name, "a text") ? json.GetString() : null;

    private bool IsOf(JsonTokenType type, string name, string notation)
    {
        if (json.TokenType == type)
        {
            return true;
        }

        diagnostics.Add(DocumentFaults.WrongType, $"`{name}` takes {notation}.", Here);
        Skip();
        return false;
    }

    private bool Next()
    {
        var isThere = json.Read();
        if (isThere && json.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            brackets.Push((int)json.TokenStartIndex);
        }
        else if (isThere && json.TokenType is (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            brackets.Pop();
        }

        return isThere;
    }

    private void Skip()
    {
        var depth = brackets.Count - (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        while (brackets.Count > depth)
        {
            Next();
        }
    }

    private readonly void Refuse(string reason, SourceSpan span)
        => diagnostics.Add(DocumentFaults.NotAGapReport, $"This is no report of gaps: {reason}. A report is made by `journey gaps --format json`.", span);
}
