using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Yaml;

/// <summary>Says what the parser says, where no mistake is known that looks so.</summary>
internal static class YamlSyntaxFault
{
    // What the parser says where a line is neither of the things that could stand there.
    private static readonly (string Says, string InPlainWords)[] PlainWords =
    [
        ("did not find expected key", "this line is no entry: an entry is a key, a colon, a blank and a value, and begins in the column of the entries around it"),
        ("did not find expected '-' indicator", "this line is no item of the list above it: an item begins with a dash and a blank, in the column of the other dashes"),
        ("could not find expected ':'", "a colon is missing in this line or above it"),
        ("did not find expected <document", "this line belongs to nothing above it: the entries of a map begin without blanks, each with a key, a colon and a blank"),
        ("invalid mapping", "there is a key in the middle of a text: it needs a line of its own, and a text with a colon needs quotes"),
    ];

    public static Remedy Tell(BrokenText text)
    {
        var (start, end, says) = (text.Fault.Start, text.Fault.End, text.Fault.Says);
        if ((says.Length == 0 || start >= text.Bytes.TrimEnd(" \t\r\n"u8).Length) && text.IsInBrackets)
        {
            var bracket = text.Fault.OpenBracket;
            return new Remedy($"This `{(char)text.Bytes[bracket]}` is not closed.", bracket, bracket + 1);
        }

        if (says.Length == 0 || end == 0)
        {
            return new Remedy("This is not valid YAML: the parser gave up behind this place.", text.Fault.LastEnd, text.Fault.LastEnd);
        }

        var (_, plain) = Array.Find(PlainWords, words => says.Contains(words.Says, StringComparison.Ordinal));
        return new Remedy($"This is not valid YAML: {plain ?? Lower(says.TrimEnd('.'))}.", start, Math.Max(start, Math.Min(end, text.LineEnd(start))));
    }

    private static string Lower(string message) => message.Length > 1 && char.IsLower(message[1]) ? char.ToLowerInvariant(message[0]) + message[1..] : message;
}
