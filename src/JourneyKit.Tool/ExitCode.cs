namespace JourneyKit.Tool;

/// <summary>What a script learns without reading a word.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The command did its job and found what it was asked to fail on.</summary>
    public const int Found = 1;

    /// <summary>The command could not do its job.</summary>
    public const int Failed = 2;
}
