using JourneyKit.Formats.Slips;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>A key or a value without quotes: <c>description: "x"</c>, <c>"share": 35%</c>, <c>True</c>, numbers as JSON does not write them.</summary>
internal sealed class JsonBareWord : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        var place = text.Fault.Start;
        if (text.IsSpace(place) || text.IsAt(place, "\"'{}[],:/#"))
        {
            place--;
        }

        if (place < 0 || text.IsSpace(place) || text.IsAt(place, "\"'{}[],:/#;=\\"))
        {
            yield break;
        }

        var (start, end) = JsonWords.WordAt(text, place);
        var word = text.Text(start, end);
        if (word.Length == 0 || (end < text.Bytes.Length && text.IsAt(end, '"') && start == end))
        {
            yield break;
        }

        if (text.IsAt(JsonWords.Skip(text, end), ':'))
        {
            var key = JsonWords.Quote(word);
            yield return new Remedy($"A key stands between double quotes: write {Shown.Code($"{key}: …")}.", start, end, new TextEdit(start, end, key));
        }

        if (Literal(word) is { } literal)
        {
            yield return new Remedy($"JSON writes {Shown.Code(literal)}, not {Shown.Code(word)}.", start, end, new TextEdit(start, end, literal));
        }

        var quoted = JsonWords.Quote(word);
        yield return new Remedy(
            char.IsAsciiDigit(word.TrimStart('-', '+', '.').FirstOrDefault()) ? $"Only plain numbers stand without quotes: write {Shown.Code(quoted)}." : $"Text stands between double quotes: write {Shown.Code(quoted)}.",
            start,
            end,
            new TextEdit(start, end, quoted));
    }

    // What other languages write for true, false, null and numbers.
    private static string? Literal(string word) => word.ToUpperInvariant() switch
    {
        "TRUE" or "YES" => "true",
        "FALSE" or "NO" => "false",
        "NULL" or "NONE" or "NIL" or "UNDEFINED" => "null",
        _ => Number(word),
    };

    private static string? Number(string word)
        => DecimalText.TryParse(word, out var number) && Numerals.Number(number) is var digits && digits != word ? digits : null;
}
