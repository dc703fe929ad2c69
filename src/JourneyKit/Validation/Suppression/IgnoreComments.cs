using JourneyKit.Formats;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Suppression;

/// <summary>
/// Finds the comments of a file by which findings are ignored. One behind a value holds for its line; one on a line of
/// its own for the element that begins below it, with all that stands in it.
/// </summary>
internal static class IgnoreComments
{
    private const string Verb = "ignore";
    private const string BeforeReason = "--";

    private static readonly byte[] Marker = "journeykit:"u8.ToArray();

    public static IReadOnlyList<IgnoreComment> In(SourceText text)
    {
        if (!text.HasComments)
        {
            return [];
        }

        var comments = new List<IgnoreComment>();
        SourceOutline? outline = null;
        foreach (var marker in text.Find(Marker))
        {
            var line = text.GetLine(marker.Line);
            var hash = line.AsSpan(0, marker.Column - 1).TrimEnd(" \t").Length - 1;
            if (hash < 0 || line[hash] != '#' || (hash > 0 && line[hash - 1] is not (' ' or '\t')))
            {
                continue;
            }

            outline ??= TreeReader.ReadAgain(text) is { } tree ? new SourceOutline(tree) : null;
            if (outline?.IsInScalar(new SourcePosition(marker.Line, hash + 1)) == false)
            {
                comments.Add(Read(text.Path, line, marker, hash, outline));
            }
        }

        return comments;
    }

    private static IgnoreComment Read(string path, string line, SourcePosition marker, int hash, SourceOutline outline)
    {
        var said = line[(marker.Column - 1 + Marker.Length)..].Trim();
        var span = new SourceSpan(path, new SourcePosition(marker.Line, hash + 1), new SourcePosition(marker.Line, line.TrimEnd().Length + 1));
        var (first, last) = line.AsSpan(0, hash).Trim(" \t").IsEmpty ? outline.ElementFrom(marker.Line) ?? (0, -1) : (marker.Line, marker.Line);
        if (!said.StartsWith(Verb, StringComparison.Ordinal) || (said.Length > Verb.Length && said[Verb.Length] != ' '))
        {
            return new IgnoreComment(span, [], null, first, last);
        }

        var parts = said[Verb.Length..].Split(BeforeReason, 2);
        var names = parts[0].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var reason = parts.Length > 1 && parts[1].Trim().Length > 0 ? parts[1].Trim() : null;
        return new IgnoreComment(span, names, reason, first, last);
    }
}
