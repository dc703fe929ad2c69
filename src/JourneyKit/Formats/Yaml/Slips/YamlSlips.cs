using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>The mistakes that are known to break YAML, the surest first.</summary>
internal static class YamlSlips
{
    public static IReadOnlyList<SyntaxSlip> All { get; } =
    [
        // What is right, though the parser does not take it.
        new ColonOnNextLine(), new LineOfTabs(), new BlankLinesOfBlock(), new EmptyKeyOfItem(), new UndefinedTag(),

        // What shows in a character.
        new MergeConflict(), new CopiedFence(), new SlashComment(), new TabIndentation(), new NoBreakIndentation(), new WrongEscape(), new UnclosedQuote(), new QuoteInQuotes(),
        new TypographicQuotes(), new HashInText(), new StrayBracket(), new ListBehindKey(), new FullWidthColon(), new StrayComma(), new ColonBeforeBrace(), new EntryBehindKey(),

        // What shows in the lines around.
        new WrongDash(), new MissingBlank(), new MissingColon(), new WrongIndentation(), new MissingComma(), new ColonInText(), new FirstCharacter(), new UnclosedBracket(),
    ];
}
