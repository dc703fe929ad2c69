namespace JourneyKit.Formats.Slips;

/// <summary>Pieces of a document as a message shows them: in one line, long ones shortened in the middle.</summary>
internal static class Shown
{
    /// <summary>As many bytes of a long text are enough to show it.</summary>
    public const int MostBytes = 512;

    private const int Longest = 72;
    private const int Tail = 12;

    public static string Code(string text)
    {
        var line = text.Trim().ReplaceLineEnders();
        return $"`{Shorten(line)}`";
    }

    private static string ReplaceLineEnders(this string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Shorten(string line)
    {
        if (line.Length <= Longest)
        {
            return line;
        }

        var head = Longest - Tail - 1;
        head -= char.IsHighSurrogate(line[head - 1]) ? 1 : 0;
        var tail = line.Length - Tail;
        tail += char.IsLowSurrogate(line[tail]) ? 1 : 0;
        return string.Concat(line.AsSpan(0, head), "…", line.AsSpan(tail));
    }
}
