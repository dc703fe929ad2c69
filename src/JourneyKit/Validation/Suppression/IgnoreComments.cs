using System.Text;
using JourneyKit.Formats;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Suppression;

/// <summary>
/// Finds the comments of a file by which findings are ignored. One behind a value holds for its line; one on a line of
/// its own for the element that begins below it, with all that stands in it.
/// </summary>
internal sealed class IgnoreComments
{
    private const string Verb = "ignore";
    private const string BeforeReason = "--";

    private const string Name = "journeykit";

    // As it is written, and as it is typed.
    private static readonly byte[][] Spellings = [.. new[] { Name, "Journeykit", "JourneyKit", "JOURNEYKIT" }.Select(Encoding.ASCII.GetBytes)];

    private readonly SourceText text;
    private readonly SourceOutline outline;

    private IgnoreComments(SourceText text, SourceOutline outline)
    {
        this.text = text;
        this.outline = outline;
    }

    public static IEnumerable<IgnoreComment> In(SourceText text)
    {
        if (!text.HasComments)
        {
            yield break;
        }

        IgnoreComments? comments = null;
        var read = 0;
        foreach (var marker in Spellings.SelectMany(text.Find).Order())
        {
            // What follows in a comment belongs to it.
            if (marker < read || HashBefore(text.Utf8.Span, marker) is not { } hash || !IsInstruction(text.Utf8.Span[marker..]))
            {
                continue;
            }

            comments ??= TreeReader.ReadAgain(text) is { } tree ? new IgnoreComments(text, new SourceOutline(tree, text)) : null;
            if (comments?.outline.IsInScalar(hash) == false && comments.Read(hash, marker, out read) is { } comment)
            {
                yield return comment;
            }
        }
    }

    // Where the comment begins that a marker stands in first; null where that is none.
    private static int? HashBefore(ReadOnlySpan<byte> bytes, int marker)
    {
        var hash = bytes[..marker].LastIndexOfAnyExcept((byte)' ', (byte)'\t');
        return hash >= 0 && bytes[hash] == '#' && (hash == 0 || bytes[hash - 1] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') ? hash : null;
    }

    // Any word behind the name and its colon is meant as one; without the colon, or with capitals, what asks to ignore.
    private static bool IsInstruction(ReadOnlySpan<byte> marked)
    {
        if (marked.StartsWith("journeykit:"u8))
        {
            return true;
        }

        var behind = marked[Name.Length..].TrimStart(" \t"u8);
        behind = (behind.StartsWith(":"u8) ? behind[1..] : behind).TrimStart(" \t"u8);
        return behind.Length >= Verb.Length
            && Ascii.EqualsIgnoreCase(behind[..Verb.Length], "ignore"u8)
            && (behind.Length == Verb.Length || behind[Verb.Length] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');
    }

    private IgnoreComment Read(int hash, int marker, out int end)
    {
        var bytes = text.Utf8.Span;
        var length = bytes[marker..].IndexOfAny((byte)'\n', (byte)'\r');
        end = length < 0 ? bytes.Length : marker + length;
        var line = Encoding.UTF8.GetString(bytes[hash..end]).TrimEnd();
        var start = text.Position(hash);
        var span = new SourceSpan(text.Path, start, new SourcePosition(start.Line, start.Column + line.Length));
        var said = bytes[marker..].StartsWith("journeykit:"u8) ? line[(marker - hash + Name.Length + 1)..].Trim() : "";
        var lines = IsFirst(bytes[..hash]) ? outline.ElementFrom(end) ?? (0, -1) : (start.Line, start.Line);
        if (!said.StartsWith(Verb, StringComparison.Ordinal) || (said.Length > Verb.Length && said[Verb.Length] != ' '))
        {
            return new IgnoreComment(span, [], null, lines);
        }

        var parts = said[Verb.Length..].Split(BeforeReason, 2);
        var names = parts[0].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);
        var reason = parts.Length > 1 && parts[1].Trim().Length > 0 ? parts[1].Trim() : null;
        return new IgnoreComment(span, [.. names], reason, lines);
    }

    private static bool IsFirst(ReadOnlySpan<byte> before) => before.LastIndexOfAnyExcept((byte)' ', (byte)'\t') is var last && (last < 0 || before[last] is (byte)'\n' or (byte)'\r');
}
