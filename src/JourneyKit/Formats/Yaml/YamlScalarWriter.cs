namespace JourneyKit.Formats.Yaml;

/// <summary>Writes texts as YAML in a given style.</summary>
internal sealed class YamlScalarWriter(PooledBuffer output)
{
    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How.</param>
    /// <param name="indentation">By how many blanks the lines of a literal one are indented.</param>
    public void Write(string text, YamlStyle style, int indentation)
    {
        switch (style)
        {
            case YamlStyle.SingleQuoted:
                output.Write("'"u8);
                output.Write(text.Contains('\'', StringComparison.Ordinal) ? text.Replace("'", "''", StringComparison.Ordinal) : text);
                output.Write("'"u8);
                break;
            case YamlStyle.DoubleQuoted:
                output.Write("\""u8);
                output.Write(QuotedText.InYaml(text));
                output.Write("\""u8);
                break;
            case YamlStyle.Literal:
                Literal(text, indentation);
                break;
            default:
                output.Write(text);
                break;
        }
    }

    private void Literal(string text, int indentation)
    {
        var endsWithBreak = text.EndsWith('\n');
        output.Write(endsWithBreak ? "|"u8 : "|-"u8);
        foreach (var range in Lines(endsWithBreak ? text.AsSpan(0, text.Length - 1) : text))
        {
            output.NewLine(text.AsSpan(range).IsEmpty ? 0 : indentation);
            output.Write(text.AsSpan(range));
        }
    }

    private static List<Range> Lines(ReadOnlySpan<char> text)
    {
        var lines = new List<Range>();
        for (var from = 0; ;)
        {
            var length = text[from..].IndexOf('\n');
            if (length < 0)
            {
                lines.Add(from..text.Length);
                return lines;
            }

            lines.Add(from..(from + length));
            from += length + 1;
        }
    }
}
