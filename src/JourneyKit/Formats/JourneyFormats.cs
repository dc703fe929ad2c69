namespace JourneyKit.Formats;

/// <summary>Which notation a file is in.</summary>
internal static class JourneyFormats
{
    /// <summary>The endings of journey files.</summary>
    public static IReadOnlyList<string> FileEndings { get; } = [".journey.yaml", ".journey.yml", ".journey.json"];

    /// <summary>The notation of a file by its name: JSON where it ends in <c>.json</c>, else YAML.</summary>
    /// <param name="path">The path or name.</param>
    public static JourneyFormat FromPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JourneyFormat.Json : JourneyFormat.Yaml;
    }

    /// <summary>The notation of a text that has no name: JSON where it begins with a brace, else YAML.</summary>
    /// <param name="utf8">The text.</param>
    public static JourneyFormat FromContent(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("{"u8) ? JourneyFormat.Json : JourneyFormat.Yaml;
    }
}
