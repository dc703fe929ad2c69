using System.Text;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary><c>tags: [a, b</c>, with or without lines behind it.</summary>
internal sealed class UnclosedBracket : SyntaxSlip
{
    public override IEnumerable<Remedy> Find(BrokenText text)
    {
        if (!text.IsInBrackets)
        {
            yield break;
        }

        var bracket = text.Fault.OpenBracket;
        var line = YamlLine.Of(text, bracket);
        int[] ends = [line.ValueEnd, LinesOfText.End(text, line.Start)];
        foreach (var end in (text.IsAt(line.ValueEnd - 1, ',') ? [ends[1], ends[0]] : ends).Distinct())
        {
            var closers = Closers(text, line.Start, end);
            var shown = text.Text(line.KeyStart, line.ValueEnd) + (end > line.ValueEnd ? " …" : "") + closers;
            yield return new Remedy($"This `{(char)text.Bytes[bracket]}` is not closed: write {Shown.Code(shown)}.", bracket, bracket + 1, TextEdit.Insert(end, closers)) { IsCutOff = text.IsLast(end) };
        }
    }

    /// <summary>What closes all that is open at the end of a piece of text.</summary>
    private static string Closers(BrokenText text, int start, int end)
    {
        var open = new Stack<char>();
        var quote = '\0';
        for (var at = start; at < end; at++)
        {
            var character = (char)text.Bytes[at];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'' && text.IsAt(at - 1, " [{,:"))
            {
                quote = character;
            }
            else if (character is '[' or '{')
            {
                open.Push(character);
            }
            else if (character is ']' or '}')
            {
                open.TryPop(out _);
            }
        }

        var closers = new StringBuilder();
        foreach (var opened in open)
        {
            closers.Append(opened == '[' ? "]" : " }");
        }

        return closers.Length == 0 ? text.IsAt(text.Fault.OpenBracket, '[') ? "]" : " }" : closers.ToString();
    }
}
