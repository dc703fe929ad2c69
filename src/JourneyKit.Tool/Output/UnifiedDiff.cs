using System.Globalization;
using System.Text;
using JourneyKit.Merging;

namespace JourneyKit.Tool.Output;

/// <summary>What a command would write into a file, as a patch that <c>git apply</c> and <c>patch -p1</c> take.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The patch; empty where nothing differs.</summary>
    /// <param name="name">The file, as the user calls it.</param>
    /// <param name="before">What it holds; null where it is not there yet.</param>
    /// <param name="after">What it would hold.</param>
    public static string Of(string name, ReadOnlyMemory<byte>? before, ReadOnlyMemory<byte> after)
    {
        if (before is { } held && held.Span.SequenceEqual(after.Span))
        {
            return "";
        }

        var (old, changed) = (LinesOf(before ?? default), LinesOf(after));
        var rows = RowsOf(old, changed);
        var text = new StringBuilder();
        text.Append("--- ").Append(before is null ? "/dev/null" : NameOf("a/", name)).Append('\n');
        text.Append("+++ ").Append(NameOf("b/", name)).Append('\n');
        for (var first = rows.FindIndex(row => row.IsChange); first >= 0;)
        {
            // Changes that are nearer to each other than the lines around both stand in one hunk.
            var last = first;
            var next = first + 1;
            while ((next = rows.FindIndex(next, row => row.IsChange)) >= 0 && next - last <= (2 * Context) + 1)
            {
                last = next++;
            }

            Write(text, rows, Math.Max(0, first - Context), Math.Min(rows.Count, last + Context + 1));
            first = next;
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, List<Row> rows, int start, int end)
    {
        var hunk = rows[start..end];
        text.Append(CultureInfo.InvariantCulture, $"@@ -{RangeOf(rows[..start], hunk, '+')} +{RangeOf(rows[..start], hunk, '-')} @@\n");
        foreach (var row in hunk)
        {
            text.Append(row.Mark).Append(row.Line);
            text.Append(row.Line.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    private static string RangeOf(List<Row> before, List<Row> hunk, char other)
    {
        var (first, count) = (before.Count(row => row.Mark != other), hunk.Count(row => row.Mark != other));
        return count == 1 ? Text(first + 1) : $"{Text(count == 0 ? first : first + 1)},{Text(count)}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static List<Row> RowsOf(List<string> before, List<string> after)
    {
        var matched = LineDiff.Match(before, after);
        var rows = new List<Row>();
        var at = 0;
        for (var i = 0; i < before.Count; i++)
        {
            if (matched[i] < 0)
            {
                rows.Add(new Row('-', before[i]));
                continue;
            }

            rows.AddRange(after[at..matched[i]].Select(line => new Row('+', line)));
            rows.Add(new Row(' ', before[i]));
            at = matched[i] + 1;
        }

        rows.AddRange(after[at..].Select(line => new Row('+', line)));
        return rows;
    }

    // As git takes lines: a carriage return belongs to its line.
    private static List<string> LinesOf(ReadOnlyMemory<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    // As git writes names: in quotes where a control character or quote stands in them, with a tab behind one that has blanks.
    private static string NameOf(string prefix, string name)
    {
        var path = (name.StartsWith('/') ? prefix[..^1] : prefix) + name.Replace('\\', Path.DirectorySeparatorChar == '\\' ? '/' : '\\');
        if (!path.Any(character => character is '"' or '\\' || char.IsControl(character)))
        {
            return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
        }

        var quoted = new StringBuilder("\"");
        foreach (var part in Encoding.UTF8.GetBytes(path))
        {
            quoted.Append(part is (byte)'"' or (byte)'\\' ? $"\\{(char)part}"
                : part is >= 0x20 and < 0x7F ? ((char)part).ToString()
                : "\\" + Convert.ToString(part, 8).PadLeft(3, '0'));
        }

        return quoted.Append('"').ToString();
    }

    private sealed record Row(char Mark, string Line)
    {
        public bool IsChange => Mark != ' ';
    }
}
