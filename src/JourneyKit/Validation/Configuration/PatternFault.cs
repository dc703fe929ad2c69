namespace JourneyKit.Validation.Configuration;

/// <summary>Sees why a pattern of paths can match nothing.</summary>
internal static class PatternFault
{
    /// <summary>The reason and the remedy, as the rest of a sentence; null where it can match.</summary>
    public static string? Of(string pattern)
    {
        var meant = pattern.Replace('\\', '/');
        return meant.Trim().Length == 0 ? "it is empty. Take it out."
            : meant.StartsWith("../", StringComparison.Ordinal) || meant == ".." ? "patterns begin at the folder of the configuration, and reach no file above it. Put the configuration there, or take the pattern out."
            : meant[0] == '/' || (meant.Length > 1 && meant[1] == ':') ? "patterns are relative to the configuration." + Suggestion(meant)
            : meant != pattern ? $"names are separated by /. Did you mean `{meant}`?"
            : null;
    }

    private static string Suggestion(string rooted)
        => rooted.TrimStart('/') is { Length: > 0 } relative && rooted[0] == '/' ? $" Did you mean `{relative}`?" : "";
}
