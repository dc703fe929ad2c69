using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace JourneyKit.Tool.Commands;

/// <summary>
/// What can stand at the end of a command line that somebody is typing: <c>journey [suggest:13] 'journey check'</c>, as the
/// completion scripts ask. Nothing where a path is due: shells know those.
/// </summary>
internal sealed class SuggestAction(RootCommand root, Directive directive) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens is [.., { Type: not TokenType.Directive } last] ? last.Value : "";
        var length = int.TryParse(parseResult.GetResult(directive) is { Values: [var first, ..] } ? first : null, out var position) ? Math.Clamp(position, 0, line.Length) : line.Length;
        foreach (var suggestion in For(line[..length]))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(suggestion);
        }

        return ExitCode.Done;
    }

    private IEnumerable<string> For(string typed)
    {
        var words = CommandLineParser.SplitCommandLine(typed).Skip(1).ToList();
        var isBegun = typed.Length > 0 && !char.IsWhiteSpace(typed[^1]) && words.Count > 0;
        var word = isBegun ? words[^1] : "";
        var before = isBegun ? words[..^1] : words;
        if (word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=', StringComparison.Ordinal) is var end and > 0)
        {
            return Values([.. before, word[..end]], word[(end + 1)..]).Select(value => word[..(end + 1)] + value);
        }

        return Values(before, word);
    }

    private IEnumerable<string> Values(IReadOnlyList<string> before, string begun)
    {
        // The text begins with the name of the command, which the parser leaves out where it is that of the process alone.
        var text = string.Join(' ', before.Select(Quoted).Append(begun));
        return root.Parse(text).GetCompletions(text.Length)
            .Select(completion => completion.InsertText ?? completion.Label)
            .Where(label => label.StartsWith(begun, StringComparison.OrdinalIgnoreCase) && (begun.StartsWith('-') ? label.StartsWith("--", StringComparison.Ordinal) : label[0] is not ('-' or '/')))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static string Quoted(string word) => word.Any(char.IsWhiteSpace) ? $"\"{word}\"" : word;
}
