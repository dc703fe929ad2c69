using System.Text;

namespace JourneyKit.Merging;

/// <summary>Merges three texts line by line, as <c>git merge-file</c> does.</summary>
internal static class LineMerge
{
    /// <summary>Takes what either side changed.</summary>
    /// <returns>The text, and whether both sides changed the same lines: there it has those of ours.</returns>
    public static (string Text, bool HasConflicts) Merge(string @base, string ours, string theirs)
    {
        var text = new StringBuilder();
        var hasConflicts = false;
        foreach (var piece in PiecesOf(@base, ours, theirs))
        {
            var (before, our, their) = (string.Concat(piece.Base), string.Concat(piece.Ours), string.Concat(piece.Theirs));
            hasConflicts |= our != their && our != before && their != before;
            text.Append(our == before ? their : our);
        }

        return (text.ToString(), hasConflicts);
    }

    /// <summary>Shows each place at which two texts differ between markers, with what was there before.</summary>
    /// <returns>The text, and how many places it marks.</returns>
    public static (string Text, int Marked) Mark(string @base, string ours, string theirs, MergeLabels labels)
    {
        var text = new StringBuilder();
        var marked = 0;
        var lineBreak = ours.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        foreach (var piece in PiecesOf(@base, ours, theirs))
        {
            if (string.Concat(piece.Ours) == string.Concat(piece.Theirs))
            {
                text.AppendJoin("", piece.Ours);
                continue;
            }

            marked++;
            Marker('<', labels.Ours);
            Lines(piece.Ours);
            Marker('|', labels.Base);
            Lines(piece.Base);
            Marker('=', "");
            Lines(piece.Theirs);
            Marker('>', labels.Theirs);
        }

        return (text.ToString(), marked);

        void Marker(char sign, string label) => text.Append(sign, labels.Size).Append(label.Length > 0 ? " " + label : "").Append(lineBreak);

        void Lines(IReadOnlyList<string> lines)
        {
            text.AppendJoin("", lines);
            if (lines is [.., var last] && !last.EndsWith('\n'))
            {
                text.Append(lineBreak);
            }
        }
    }

    /// <summary>The lines of a text, each with its line break.</summary>
    public static IReadOnlyList<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>The pieces of three sequences in turn: what all have in common, and what stands between.</summary>
    public static IEnumerable<MergePiece> PiecesOf(IReadOnlyList<string> before, IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        var (inOurs, inTheirs) = (LineDiff.Match(before, ours), LineDiff.Match(before, theirs));
        var (our, their, from) = (0, 0, 0);
        for (var line = 0; line <= before.Count; line++)
        {
            var isEnd = line == before.Count;
            if (!isEnd && (inOurs[line] < 0 || inTheirs[line] < 0))
            {
                continue;
            }

            var (ourEnd, theirEnd) = isEnd ? (ours.Count, theirs.Count) : (inOurs[line], inTheirs[line]);
            if (line > from || ourEnd > our || theirEnd > their)
            {
                yield return new MergePiece(Range(before, from, line), Range(ours, our, ourEnd), Range(theirs, their, theirEnd));
            }

            if (!isEnd)
            {
                yield return new MergePiece([before[line]], [before[line]], [before[line]]);
            }

            (our, their, from) = (ourEnd + 1, theirEnd + 1, line + 1);
        }
    }

    private static IEnumerable<MergePiece> PiecesOf(string before, string ours, string theirs) => PiecesOf(LinesOf(before), LinesOf(ours), LinesOf(theirs));

    private static List<string> Range(IReadOnlyList<string> lines, int start, int end) => [.. lines.Skip(start).Take(end - start)];
}
