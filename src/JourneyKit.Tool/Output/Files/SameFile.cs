namespace JourneyKit.Tool.Output.Files;

/// <summary>Whether two names lead to one file: through links, other names of it, or another letter case where the system finds it so.</summary>
internal static class SameFile
{
    public static bool Is(string path, string other)
    {
        if (FileFacts.Of(path) is { } facts && FileFacts.Of(other) is { } otherFacts)
        {
            return facts.Identity == otherFacts.Identity;
        }

        return string.Equals(OutputPath.Of(path).Full, OutputPath.Of(other).Full, StringComparison.OrdinalIgnoreCase);
    }
}
