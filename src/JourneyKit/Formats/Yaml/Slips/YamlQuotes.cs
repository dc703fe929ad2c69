namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>Puts a text in the quotes that ask for the fewest changes of it.</summary>
internal static class YamlQuotes
{
    public static string Quote(string text)
        => !text.AsSpan().ContainsAny('"', '\\') ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
